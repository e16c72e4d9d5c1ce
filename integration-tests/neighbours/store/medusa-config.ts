import { defineConfig } from "@medusajs/framework/utils"
import path from "node:path"
import { paymentMethods } from "../../fixtures/payment-methods"
import { pluginFromSource } from "./plugin-from-source"

// Medusa resolves relative names from where the tests were started.
const plugin = pluginFromSource()
const provider = path.join(
  plugin,
  ".medusa/server/src/providers/payment-on-account"
)

/**
 * A store that had much before it took company credit: gift cards and store
 * credit, a company module of its own, and handlers on Medusa's hooks.
 */
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "*",
      adminCors: "*",
      authCors: "*",
      jwtSecret: "test",
      cookieSecret: "test",
    },
  },
  admin: { disable: true },
  plugins: [
    { resolve: "@medusajs/loyalty-plugin", options: {} },
    { resolve: "@medusajs/draft-order", options: {} },
    { resolve: plugin, options: {} },
  ],
  modules: [
    { resolve: path.join(__dirname, "src/modules/company") },
    {
      resolve: "@medusajs/medusa/payment",
      dependencies: ["company_credit"],
      options: { providers: paymentMethods(provider) },
    },
  ],
})
