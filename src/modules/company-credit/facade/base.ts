import type { Logger } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import path from "node:path"
import { Actor } from "../../../types"
import type { RateProvider } from "../loaders/rate-providers"
import {
  Company,
  CompanyMember,
  CreditAccount,
  CreditEntry,
  EntryEdit,
  ExchangeRate,
  LegalEntity,
  Purchase,
  Vendor,
} from "../models"
import { CompanyCreditOptions, readModuleOptions } from "../options"
import { listPendingMigrations } from "../repositories/migration-repository"
import { Sql, SqlManager, sqlOn } from "../repositories/sql"
import { buildServices } from "../services"
import { refuseGeneratedWrites } from "../utils/generated-writes"

type Dependencies = {
  baseRepository: {
    getFreshManager(): SqlManager
    transaction<T>(work: (manager: SqlManager) => Promise<T>): Promise<T>
  }
  logger: Logger
  company_credit_rate_providers: RateProvider[]
}

// The build mirrors the root, so one relative path serves source and build.
const MIGRATIONS = path.resolve(
  __dirname,
  "../../../../migrations/company-credit"
)

const MODELS = {
  CompanyCreditCompany: Company,
  CompanyCreditMember: CompanyMember,
  CompanyCreditAccount: CreditAccount,
  CompanyCreditEntry: CreditEntry,
  CompanyCreditEntryEdit: EntryEdit,
  CompanyCreditPurchase: Purchase,
  CompanyCreditExchangeRate: ExchangeRate,
  CompanyCreditLegalEntity: LegalEntity,
  CompanyCreditVendor: Vendor,
}

/** Medusa's generated reading methods, and the services behind the facade. */
export class BaseFacade extends MedusaService(MODELS) {
  protected readonly pool_: Sql
  protected readonly services_: ReturnType<typeof buildServices>

  protected readonly options_: CompanyCreditOptions

  constructor(dependencies: Dependencies, options?: Record<string, unknown>) {
    super(dependencies)
    this.options_ = readModuleOptions(options)
    this.pool_ = sqlOn(dependencies.baseRepository.getFreshManager().getKnex())
    const { baseRepository, logger } = dependencies
    this.services_ = buildServices(
      this.pool_,
      logger,
      (work) =>
        baseRepository.transaction((transactionManager) =>
          work({ transactionManager })
        ),
      this.options_,
      () => dependencies.company_credit_rate_providers
    )
  }

  /** What `medusa db:migrate` would still do for this module. */
  async listPendingMigrations(): Promise<string[]> {
    return await listPendingMigrations(this.pool_, MIGRATIONS)
  }

  retrieveOrphanGrace(): number {
    return this.options_.orphan_grace_seconds
  }

  /**
   * Runs `work` on behalf of a caller, who may be known only later: postings in
   * it that name nobody carry that name.
   */
  runAs<T>(actor: () => Actor | undefined, work: () => T): T {
    return this.services_.actors.runAs(actor, work)
  }
}

refuseGeneratedWrites(BaseFacade.prototype, Object.keys(MODELS))
