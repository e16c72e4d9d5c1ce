import { defineConfig } from "@medusajs/framework/utils"
import path from "node:path"
import { paymentMethods } from "./integration-tests/fixtures/payment-methods"

const provider = "./src/providers/payment-on-account"

// Set where several servers and workers share what is in memory otherwise.
const redisUrl = process.env.REDIS_URL

// Used only by the integration tests: runs the plugin's own source as a store.
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl,
    http: {
      storeCors: "*",
      adminCors: "*",
      authCors: "*",
      jwtSecret: "test",
      cookieSecret: "test",
    },
  },
  admin: { disable: process.env.TEST_DASHBOARD !== "on" },
  modules: [
    {
      resolve: "./src/modules/company-credit",
      options: {
        exchange_rates: { providers: rateProviders(), schedule: "5 4 * * *" },
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      dependencies: ["company_credit"],
      options: { providers: paymentMethods(provider) },
    },
    ...(redisUrl ? sharedThrough(redisUrl) : []),
    // Medusa's roles: off, unless a test switches them on.
    ...(process.env.MEDUSA_FF_RBAC
      ? [{ resolve: "@medusajs/medusa/rbac" }]
      : []),
  ],
})

/** As docs/operate.md tells a store with more than one process to do. */
function sharedThrough(redisUrl: string) {
  return [
    {
      resolve: "@medusajs/medusa/event-bus-redis",
      options: {
        redisUrl,
        jobOptions: {
          attempts: 5,
          backoff: { type: "exponential", delay: 1000 },
        },
      },
    },
    {
      resolve: "@medusajs/medusa/workflow-engine-redis",
      options: { redis: { redisUrl } },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
  ]
}

/** One that reads a file for each file a test names: see fixtures. */
function rateProviders() {
  const files = process.env.TEST_RATE_FILES?.split(",") ?? []
  return files.map((file) => ({
    resolve: path.resolve(__dirname, "integration-tests/fixtures/file-rates"),
    id: path.basename(file, ".json"),
    options: { path: file },
  }))
}
