import { Module, ModulesSdkUtils } from "@medusajs/framework/utils"
import path from "node:path"
import { COMPANY_CREDIT_MODULE } from "../../types"
import * as models from "./models"
import checkWiring from "./loaders/check-wiring"
import loadRateProviders from "./loaders/rate-providers"
import CompanyCreditService from "./service"

export { COMPANY_CREDIT_MODULE }
export { refuse } from "./utils/refuse"

// The build mirrors the root, so one relative path serves source and build.
const migrations = {
  moduleName: COMPANY_CREDIT_MODULE,
  models: Object.values(models),
  pathToMigrations: path.resolve(
    __dirname,
    "../../../migrations/company-credit"
  ),
}

export default {
  ...Module(COMPANY_CREDIT_MODULE, {
    service: CompanyCreditService,
    loaders: [checkWiring, loadRateProviders],
  }),
  runMigrations: ModulesSdkUtils.buildMigrationScript(migrations),
  revertMigration: ModulesSdkUtils.buildRevertMigrationScript(migrations),
  generateMigration: ModulesSdkUtils.buildGenerateMigrationScript(migrations),
}
