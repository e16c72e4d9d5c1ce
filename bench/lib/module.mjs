import { createRequire } from "node:module"
import path from "node:path"
import { fileURLToPath } from "node:url"

const require = createRequire(import.meta.url)

export const ROOT = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  "../.."
)

/** Lets Node load the plugin's TypeScript as it is, as Medusa's CLI does. */
export function runTypeScript() {
  require("ts-node").register({ cwd: ROOT })
}

/**
 * Boots the credit module as Medusa does, on a migrated database and with
 * Medusa's own connection pool at its default size.
 *
 * @param {string} url of an empty database
 */
export async function bootModule(url) {
  process.env.LOG_LEVEL ??= "error"
  const {
    createPgConnection,
    ContainerRegistrationKeys,
    Modules,
  } = require("@medusajs/framework/utils")
  const { MedusaApp, MedusaModule } = require("@medusajs/framework/modules-sdk")
  const { COMPANY_CREDIT_MODULE, default: credit } = require(
    path.join(ROOT, "src/modules/company-credit")
  )
  const database = { clientUrl: url, schema: "public" }
  const logger = silentLogger()
  await credit.runMigrations({ options: { database }, logger })

  const connection = createPgConnection({ ...database, pool: { min: 2 } })
  const app = await MedusaApp({
    cwd: ROOT,
    modulesConfig: {
      [COMPANY_CREDIT_MODULE]: {
        resolve: path.join(ROOT, "src/modules/company-credit"),
      },
    },
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: connection,
      [ContainerRegistrationKeys.LOGGER]: logger,
      [Modules.EVENT_BUS]: { emit: async () => {} },
    },
  })
  await app.onApplicationStart()
  const { sqlOn } = repository("sql")
  return {
    service: app.modules[COMPANY_CREDIT_MODULE],
    sql: sqlOn(connection),
    async stop() {
      await app.onApplicationPrepareShutdown()
      await app.onApplicationShutdown()
      await connection.destroy()
      MedusaModule.clearInstances()
    },
  }
}

/** A file of SQL of the module's. */
export function repository(name) {
  const folder = "src/modules/company-credit/repositories"
  return require(path.join(ROOT, folder, name))
}

function silentLogger() {
  const silent = () => {}
  return {
    info: silent,
    debug: silent,
    log: silent,
    warn: console.warn,
    error: console.error,
  }
}
