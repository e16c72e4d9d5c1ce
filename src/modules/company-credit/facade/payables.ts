import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import {
  Actor,
  CompanyPayablesDTO,
  CompanyVendor,
  CreateLegalEntityInput,
  CreateVendorInput,
  LegalEntityDTO,
  LegalEntityFilter,
  LegalEntityOrder,
  PayablesChangeDTO,
  PayablesChangeFilter,
  PayablesPage,
  SetCompanyPayablesInput,
  UpdateLegalEntityInput,
  UpdateVendorInput,
  VendorDTO,
  VendorFilter,
  VendorOrder,
  VerifyBankAccountInput,
  WriteRequest,
} from "../../../types"
import {
  findLegalEntity,
  listLegalEntityRows,
  toLegalEntityDTO,
} from "../repositories/legal-entity-repository"
import { listPayablesChanges } from "../repositories/payables-change-repository"
import { Sql, sqlOf } from "../repositories/sql"
import { listVendorRows } from "../repositories/vendor-repository"
import { presentVendors } from "../services/present-vendors"
import { once } from "../services/request-service"
import { fromDatabase } from "../utils/refuse"
import { BaseFacade } from "./base"

type ById = { id: string }

/** The id it will have, so that a workflow can tell its own from a repeat's. */
type NewId = { id?: string }

/** The set-up of accounts payable: legal entities, vendors, companies. */
export class PayablesFacade extends BaseFacade {
  /** The default legal entity, made now where there is none yet. */
  @InjectTransactionManager()
  async ensureDefaultLegalEntity(
    @MedusaContext() context: Context = {}
  ): Promise<LegalEntityDTO> {
    const sql = sqlOf(context, this.pool_)
    return await this.services_.payables.entities.ensureDefault(sql)
  }

  @InjectTransactionManager()
  async createLegalEntity(
    { id, ...input }: CreateLegalEntityInput & WriteRequest & NewId,
    @MedusaContext() context: Context = {}
  ): Promise<LegalEntityDTO> {
    return await this.once_("legal_entity.create", input, context, (sql) =>
      this.services_.payables.entities.create(sql, input, id)
    )
  }

  @InjectTransactionManager()
  async updateLegalEntity(
    input: UpdateLegalEntityInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<LegalEntityDTO> {
    return await this.once_("legal_entity.update", input, context, (sql) =>
      this.services_.payables.entities.update(sql, input)
    )
  }

  @InjectTransactionManager()
  async deleteLegalEntity(
    input: ById & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return await this.once_("legal_entity.delete", input, context, (sql) =>
      this.services_.payables.entities.softDelete(sql, input)
    )
  }

  @InjectTransactionManager()
  async createVendor(
    { id, ...input }: CreateVendorInput & WriteRequest & NewId,
    @MedusaContext() context: Context = {}
  ): Promise<VendorDTO> {
    return await this.once_("vendor.create", input, context, (sql) =>
      this.services_.payables.vendors.create(sql, input, id)
    )
  }

  @InjectTransactionManager()
  async updateVendor(
    input: UpdateVendorInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<VendorDTO> {
    return await this.once_("vendor.update", input, context, (sql) =>
      this.services_.payables.vendors.update(sql, input)
    )
  }

  /** Says that the bank account of this version was looked at and is right. */
  @InjectTransactionManager()
  async verifyBankAccount(
    input: VerifyBankAccountInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<VendorDTO> {
    return await this.once_("vendor.verify", input, context, (sql) =>
      this.services_.payables.vendors.verify(sql, input)
    )
  }

  @InjectTransactionManager()
  async unverifyBankAccount(
    input: VerifyBankAccountInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<VendorDTO> {
    return await this.once_("vendor.unverify", input, context, (sql) =>
      this.services_.payables.vendors.unverify(sql, input)
    )
  }

  @InjectTransactionManager()
  async deleteVendor(
    input: ById & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return await this.once_("vendor.delete", input, context, (sql) =>
      this.services_.payables.vendors.softDelete(sql, input)
    )
  }

  @InjectTransactionManager()
  async setCompanyPayables(
    input: SetCompanyPayablesInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyPayablesDTO> {
    return await this.once_("company.payables", input, context, (sql) =>
      this.services_.payables.companies.set(sql, input)
    )
  }

  /** A vendor for each company; one-time vendors for those that have none. */
  @InjectTransactionManager()
  async ensureOneTimeVendors(
    { company_ids, actor }: { company_ids: string[]; actor: Actor },
    @MedusaContext() context: Context = {}
  ): Promise<CompanyVendor[]> {
    const sql = sqlOf(context, this.pool_)
    const { oneTimeVendors } = this.services_.payables
    return await oneTimeVendors
      .ensure(sql, company_ids, actor)
      .catch((error) => {
        throw fromDatabase(error)
      })
  }

  async retrieveLegalEntity(id: string): Promise<LegalEntityDTO> {
    return await this.services_.payables.entities.retrieve(this.pool_, id)
  }

  /** Null = nobody has asked for one yet. */
  async findDefaultLegalEntity(): Promise<LegalEntityDTO | null> {
    const row = await findLegalEntity(this.pool_)
    return row ? toLegalEntityDTO(row) : null
  }

  async listLegalEntities(
    filter: LegalEntityFilter,
    { order = "name", ...page }: PayablesPage<LegalEntityOrder>
  ): Promise<{ legal_entities: LegalEntityDTO[]; count: number }> {
    const { rows, count } = await listLegalEntityRows(this.pool_, filter, {
      ...page,
      order,
    })
    return { legal_entities: rows.map(toLegalEntityDTO), count }
  }

  async retrieveVendor(id: string): Promise<VendorDTO> {
    return await this.services_.payables.vendors.retrieve(this.pool_, id)
  }

  async listVendors(
    filter: VendorFilter,
    { order = "account_number", ...page }: PayablesPage<VendorOrder>
  ): Promise<{ vendors: VendorDTO[]; count: number }> {
    const { rows, count } = await listVendorRows(this.pool_, filter, {
      ...page,
      order,
    })
    return { vendors: await presentVendors(this.pool_, rows), count }
  }

  async retrieveCompanyPayables(
    company_id: string
  ): Promise<CompanyPayablesDTO> {
    const { companies } = this.services_.payables
    return await companies.retrieve(this.pool_, company_id)
  }

  /** Who changed what of the set-up, the latest first. */
  async listPayablesChanges(
    filter: PayablesChangeFilter,
    page: { limit: number; offset?: number }
  ): Promise<{ changes: PayablesChangeDTO[]; count: number }> {
    return await listPayablesChanges(this.pool_, filter, page)
  }

  protected async once_<T>(
    operation: string,
    { actor: _, idempotency_key: key, ...body }: WriteRequest,
    context: Context,
    write: (sql: Sql) => Promise<T>
  ): Promise<T> {
    const sql = sqlOf(context, this.pool_)
    return await once(sql, { operation, key, body }, () => write(sql))
  }
}
