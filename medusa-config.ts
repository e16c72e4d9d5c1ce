import { defineConfig } from "@medusajs/framework/utils"

const provider = "./src/providers/payment-on-account"

// Used only by the integration tests: runs the plugin's own source as a store.
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
  modules: [
    { resolve: "./src/modules/company-credit" },
    {
      resolve: "@medusajs/medusa/payment",
      dependencies: ["company_credit"],
      options: {
        providers: [
          { resolve: provider, id: "default" },
          {
            resolve: provider,
            id: "bounded",
            options: { minimum_order_total: 100, maximum_order_total: 1000 },
          },
          { resolve: provider, id: "german", options: { countries: ["DE"] } },
          { resolve: provider, id: "manual", options: { capture: "manual" } },
        ],
      },
    },
  ],
})
