import { generateEntityId } from "@medusajs/framework/utils"
import { refuseTerms } from "../../../domain"
import {
  Actor,
  CreateVendorInput,
  UpdateVendorInput,
  VendorDTO,
  VendorFields,
  VerifyBankAccountInput,
  WriteRequest,
} from "../../../types"
import { drawNumbers } from "../repositories/number-sequence-repository"
import { Sql } from "../repositories/sql"
import { NO_COMPANIES } from "../repositories/vendor-companies-repository"
import { findVendorDue } from "../repositories/vendor-invoice-repository"
import {
  VendorColumns,
  VendorRow,
  countCompaniesOf,
  findVendor,
  insertVendor,
  lockVendor,
  toVendorDTO,
  updateVendorRow,
} from "../repositories/vendor-repository"
import { acceptCurrency } from "../utils/accept-currency"
import { acceptBankAccount } from "../utils/bank-account"
import { refuse, refuseIf } from "../utils/refuse"
import { ActorService } from "./actor-service"
import { LegalEntityService } from "./legal-entity-service"
import { presentVendors } from "./present-vendors"

/** Whom accounts payable pays. Every method runs in the given transaction. */
export class VendorService {
  constructor(
    private readonly actors: ActorService,
    private readonly entities: LegalEntityService
  ) {}

  /** @throws MedusaError `vendor_not_found` */
  async retrieve(sql: Sql, id: string): Promise<VendorDTO> {
    const row = await findVendor(sql, id)
    if (!row) {
      throw refuse("vendor_not_found")
    }
    return await present(sql, row)
  }

  async create(
    sql: Sql,
    { actor: by, ...input }: CreateVendorInput & WriteRequest,
    id: string = generateEntityId(undefined, "ccven")
  ): Promise<VendorDTO> {
    const actor = await this.actors.resolve(sql, by)
    const { id: legal_entity_id } = await this.entities.hold(
      sql,
      input.legal_entity_id ?? (await this.entities.ensureDefault(sql)).id
    )
    const columns = columnsOf(input, actor)
    const account_number =
      input.account_number ??
      (await drawNumbers(sql, legal_entity_id, "vendor_account", 1))[0]
    const row = await insertVendor(
      sql,
      id,
      { ...columns, legal_entity_id, account_number },
      actor
    ).catch((error) => {
      throw isUniqueViolation(error)
        ? refuse("account_number_taken", { account_number })
        : error
    })
    return toVendorDTO(row, { due: [], serves: NO_COMPANIES })
  }

  async update(
    sql: Sql,
    { actor: by, id, version, ...input }: UpdateVendorInput & WriteRequest
  ): Promise<VendorDTO> {
    const actor = await this.actors.resolve(sql, by)
    const former = await this.lock(sql, id, version)
    const columns = columnsOf(input, actor, former)
    return await present(sql, await updateVendorRow(sql, id, columns, actor))
  }

  /** Said of the bank account the version had: another one is not verified. */
  async verify(
    sql: Sql,
    { actor: by, id, version }: VerifyBankAccountInput & WriteRequest
  ): Promise<VendorDTO> {
    const actor = await this.actors.resolve(sql, by)
    const { iban, bank_account_number } = await this.lock(sql, id, version)
    if (!iban && !bank_account_number) {
      throw refuse("bank_account_missing")
    }
    const verified = {
      bank_verified_at: new Date(),
      bank_verified_by_type: actor.type,
      bank_verified_by_id: actor.id,
      bank_verified_by_name: actor.name,
    }
    return await present(sql, await updateVendorRow(sql, id, verified, actor))
  }

  /** Takes a verification back; for the undo of one. */
  async unverify(
    sql: Sql,
    { actor: by, id, version }: VerifyBankAccountInput & WriteRequest
  ): Promise<VendorDTO> {
    const actor = await this.actors.resolve(sql, by)
    await this.lock(sql, id, version)
    const row = await updateVendorRow(sql, id, NOT_VERIFIED, actor)
    return await present(sql, row)
  }

  async softDelete(
    sql: Sql,
    { id, actor: by }: { id: string; actor: Actor }
  ): Promise<void> {
    const actor = await this.actors.resolve(sql, by)
    await this.lock(sql, id)
    const companies = await countCompaniesOf(sql, id)
    if (companies > 0) {
      throw refuse("vendor_in_use", { companies })
    }
    if ((await findVendorDue(sql, [id])).size > 0) {
      throw refuse("vendor_has_due_invoices")
    }
    await updateVendorRow(sql, id, { deleted_at: new Date() }, actor)
  }

  private async lock(
    sql: Sql,
    id: string,
    version?: number
  ): Promise<VendorRow> {
    const row = await lockVendor(sql, id)
    if (!row) {
      throw refuse("vendor_not_found")
    }
    if (version !== undefined && version !== row.version) {
      throw refuse("changed_meanwhile")
    }
    return row
  }
}

async function present(sql: Sql, row: VendorRow): Promise<VendorDTO> {
  const [vendor] = await presentVendors(sql, [row])
  return vendor
}

const NOT_VERIFIED: VendorColumns = {
  bank_verified_at: null,
  bank_verified_by_type: null,
  bank_verified_by_id: null,
  bank_verified_by_name: null,
}

/** Of the fields given, what is written. */
function columnsOf(
  input: Partial<VendorFields>,
  actor: Required<Actor>,
  former?: VendorRow
): VendorColumns {
  const { address, bank_account, on_hold, hold_reason, ...given } = input
  const { name, vendor_group, contact_name, email, phone } = given
  const { payment_method, payment_currency, payment_terms } = given
  if (payment_terms) {
    refuseIf(refuseTerms(payment_terms, "payment_terms"))
  }
  return {
    ...{ name, vendor_group, contact_name, email, phone },
    ...{ payment_method, payment_terms },
    payment_currency: payment_currency
      ? acceptCurrency(payment_currency, "payment_currency")
      : payment_currency,
    is_one_time: given.is_one_time,
    is_active: given.is_active,
    ...(address && { ...NO_ADDRESS, ...address }),
    ...(bank_account !== undefined && bankColumns(bank_account)),
    ...holdColumns({ on_hold, hold_reason }, actor, former),
  }
}

const NO_ADDRESS = {
  address_1: null,
  address_2: null,
  postal_code: null,
  city: null,
  province: null,
  country_code: null,
}

function bankColumns(given: VendorFields["bank_account"]): VendorColumns {
  const account = given ? acceptBankAccount(given) : null
  const isIban = account !== null && "iban" in account
  const isNumber = account !== null && "account_number" in account
  return {
    iban: isIban ? account.iban : null,
    bic: isIban ? account.bic : null,
    bank_account_number: isNumber ? account.account_number : null,
    routing_number: isNumber ? account.routing_number : null,
  }
}

function holdColumns(
  { on_hold, hold_reason }: Pick<VendorFields, "on_hold" | "hold_reason">,
  actor: Required<Actor>,
  former?: VendorRow
): VendorColumns {
  const was = former?.on_hold ?? false
  const reason = hold_reason ?? (was ? former!.hold_reason : null)
  if (!(on_hold ?? was)) {
    return was ? NOT_HELD : {}
  }
  if (!reason) {
    throw refuse("hold_reason_required", { field: "hold_reason" })
  }
  const since = {
    hold_at: new Date(),
    hold_by_type: actor.type,
    hold_by_id: actor.id,
    hold_by_name: actor.name,
  }
  return { on_hold: true, hold_reason: reason, ...(was ? {} : since) }
}

const NOT_HELD: VendorColumns = {
  on_hold: false,
  hold_reason: null,
  hold_at: null,
  hold_by_type: null,
  hold_by_id: null,
  hold_by_name: null,
}

function isUniqueViolation(error: unknown): boolean {
  return (error as { code?: unknown }).code === "23505"
}
