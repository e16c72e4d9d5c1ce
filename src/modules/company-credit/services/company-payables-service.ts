import {
  Actor,
  CompanyPayablesDTO,
  SetCompanyPayablesInput,
  WriteRequest,
} from "../../../types"
import {
  CompanyPayablesRow,
  CompanyPayablesValues,
  findCompanyPayables,
  toPayablesDTO,
  updateCompanyPayables,
} from "../repositories/company-payables-repository"
import { lockCompany } from "../repositories/company-repository"
import { findLegalEntity } from "../repositories/legal-entity-repository"
import { Sql } from "../repositories/sql"
import { lockVendor } from "../repositories/vendor-repository"
import { refuse } from "../utils/refuse"
import { ActorService } from "./actor-service"

/** What companies have to do with payables. Runs in the given transaction. */
export class CompanyPayablesService {
  constructor(private readonly actors: ActorService) {}

  /** @throws MedusaError `company_not_found` */
  async retrieve(sql: Sql, company_id: string): Promise<CompanyPayablesDTO> {
    const row = await findCompanyPayables(sql, company_id)
    if (!row) {
      throw refuse("company_not_found")
    }
    return toPayablesDTO(row)
  }

  /** Of removed companies, too: what is owed to them stays owed. */
  async set(
    sql: Sql,
    {
      actor: by,
      company_id,
      version,
      ...input
    }: SetCompanyPayablesInput & WriteRequest
  ): Promise<CompanyPayablesDTO> {
    const actor = await this.actors.resolve(sql, by)
    await lockCompany(sql, company_id)
    const former = await findCompanyPayables(sql, company_id)
    if (!former) {
      throw refuse("company_not_found")
    }
    if (version !== undefined && version !== former.payables_version) {
      throw refuse("changed_meanwhile")
    }
    const values = {
      ...(await this.belonging(sql, input, former)),
      ...holdAfter(input, former, actor),
      reimbursements_excluded:
        input.reimbursements_excluded ?? former.reimbursements_excluded,
    }
    await updateCompanyPayables(sql, company_id, values, actor)
    return await this.retrieve(sql, company_id)
  }

  /**
   * Legal entity and vendor, which agree. A vendor brings its legal entity
   * along, so that a company with a vendor does not move with the default.
   */
  private async belonging(
    sql: Sql,
    input: Pick<SetCompanyPayablesInput, "legal_entity_id" | "vendor_id">,
    former: CompanyPayablesRow
  ) {
    const given = input.legal_entity_id
    if (given && !(await findLegalEntity(sql, given))) {
      throw refuse("legal_entity_not_found")
    }
    const vendor_id =
      input.vendor_id === undefined ? former.vendor_id : input.vendor_id
    if (!vendor_id) {
      const entity = given === undefined ? former.legal_entity_id : given
      return { vendor_id, legal_entity_id: entity }
    }
    const vendor = await lockVendor(sql, vendor_id)
    if (!vendor) {
      throw refuse("vendor_not_found")
    }
    if (input.vendor_id && !vendor.is_active) {
      throw refuse("vendor_not_active")
    }
    const legal_entity_id =
      given === null ? (await findLegalEntity(sql))?.id : given
    const agrees = legal_entity_id ?? vendor.legal_entity_id
    if (agrees !== vendor.legal_entity_id) {
      throw refuse("vendor_of_other_entity")
    }
    return { vendor_id, legal_entity_id: vendor.legal_entity_id }
  }
}

function holdAfter(
  input: Pick<SetCompanyPayablesInput, "payment_hold" | "payment_hold_reason">,
  former: CompanyPayablesRow,
  actor: Required<Actor>
): Omit<
  CompanyPayablesValues,
  "legal_entity_id" | "vendor_id" | "reimbursements_excluded"
> {
  const was = former.payment_hold
  if (!(input.payment_hold ?? was)) {
    return NOT_HELD
  }
  const reason = input.payment_hold_reason ?? former.payment_hold_reason
  if (!reason) {
    throw refuse("hold_reason_required", { field: "payment_hold_reason" })
  }
  return {
    payment_hold: true,
    payment_hold_reason: reason,
    payment_hold_at: was ? former.payment_hold_at : new Date(),
    payment_hold_by_type: was ? former.payment_hold_by_type : actor.type,
    payment_hold_by_id: was ? former.payment_hold_by_id : actor.id,
    payment_hold_by_name: was ? former.payment_hold_by_name : actor.name,
  }
}

const NOT_HELD = {
  payment_hold: false,
  payment_hold_reason: null,
  payment_hold_at: null,
  payment_hold_by_type: null,
  payment_hold_by_id: null,
  payment_hold_by_name: null,
}
