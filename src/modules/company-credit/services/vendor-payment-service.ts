import { generateEntityId } from "@medusajs/framework/utils"
import { needsBankAccount, refuseExecutionDay } from "../../../domain"
import {
  CreateVendorPaymentInput,
  CreatedVendorPayment,
  LegalEntityDTO,
  PayerAccount,
  VendorPaymentDTO,
  VendorPaymentFilter,
  VendorPaymentOrder,
  VendorPaymentPreviewDTO,
  VendorTransferDTO,
  WriteRequest,
} from "../../../types"
import {
  InvoiceChoice,
  insertTransfers,
  lockPayable,
  shareVendorsOf,
} from "../repositories/payable-invoice-repository"
import {
  findLegalEntity,
  toLegalEntityDTO,
} from "../repositories/legal-entity-repository"
import { Sql } from "../repositories/sql"
import {
  findVendorPayment,
  insertVendorPayment,
  listVendorPaymentRows,
  toVendorPaymentDTO,
} from "../repositories/vendor-payment-repository"
import { findTransfers } from "../repositories/vendor-transfer-repository"
import { countryOutsideSepa } from "../utils/bank-account"
import { refuse, refuseIf } from "../utils/refuse"
import { todayInUtc } from "../utils/today"
import { ActorService } from "./actor-service"
import { LegalEntityService } from "./legal-entity-service"
import { byOf, choose, decide } from "./vendor-payment-choice"
import {
  LeftOut,
  NAMED,
  invoicesOf,
  totalsOf,
  transfersOf,
} from "./vendor-payment-lines"

/** Payments of vendor invoices, made and read. See `VendorPaymentMoves`. */
export class VendorPaymentService {
  constructor(
    private readonly pool: Sql,
    private readonly actors: ActorService,
    private readonly entities: LegalEntityService
  ) {}

  /** What `create` would do now. Writes nothing. */
  async preview(
    input: CreateVendorPaymentInput
  ): Promise<VendorPaymentPreviewDTO> {
    const { method } = input
    const entity = await this.entityOf(this.pool, input.legal_entity_id)
    const { choice, execution_date } = accept(input, entity)
    const by = byOf(choice, method, entity)
    const left_out = new LeftOut()
    const { ids, has_more } = await choose(this.pool, choice, by, left_out)
    const transfers = await decide(this.pool, ids, by, left_out)
    return {
      legal_entity_id: entity.id,
      method,
      execution_date,
      totals: totalsOf(transfers),
      transfer_count: transfers.length,
      invoice_count: invoicesOf(transfers).length,
      transfers: transfersOf(transfers, method),
      ...left_out.answer(),
      has_more,
    }
  }

  /**
   * Invoices are locked in the order of ids, so that of two payments made at
   * once each invoice is in one; their vendors are shared, so that no bank
   * account changes between the look at it and the copy kept of it.
   *
   * @throws MedusaError `nothing_selected_to_pay`, `legal_entity_not_found`,
   * `vendor_invoice_not_found`, `payer_missing`, `iban_not_sepa`,
   * `execution_date_past`, `execution_date_far`, `nothing_to_pay`
   */
  async create(
    sql: Sql,
    { actor: by, ...input }: CreateVendorPaymentInput & WriteRequest,
    id: string = generateEntityId(undefined, "ccvp")
  ): Promise<CreatedVendorPayment> {
    const actor = await this.actors.resolve(sql, by)
    const { method } = input
    const { id: entity_id } = await this.entityOf(sql, input.legal_entity_id)
    const entity = await this.entities.hold(sql, entity_id)
    const { choice, ...payment } = accept(input, entity)
    const by_what = byOf(choice, method, entity)
    const left_out = new LeftOut()
    const chosen = await choose(sql, choice, by_what, left_out)
    await lockPayable(sql, chosen.ids)
    await shareVendorsOf(sql, chosen.ids)
    const ids = invoicesOf(await decide(sql, chosen.ids, by_what, left_out))
    if (ids.length === 0) {
      throw refuse("nothing_to_pay", { reasons: left_out.reasons() })
    }
    await insertVendorPayment(
      sql,
      {
        ...payment,
        ...{ id, method, legal_entity_id: entity.id },
        comment: input.comment ?? null,
      },
      actor
    )
    await insertTransfers(sql, id, ids, needsBankAccount(method))
    return {
      vendor_payment: await this.retrieve(sql, id),
      ...left_out.answer(),
      has_more: chosen.has_more,
    }
  }

  /** @throws MedusaError `vendor_payment_not_found` */
  async retrieve(sql: Sql, id: string): Promise<VendorPaymentDTO> {
    const row = await findVendorPayment(sql, id)
    if (!row) {
      throw refuse("vendor_payment_not_found")
    }
    return toVendorPaymentDTO(row)
  }

  async list(
    filter: VendorPaymentFilter,
    page: { limit: number; offset?: number; order?: VendorPaymentOrder }
  ): Promise<{ vendor_payments: VendorPaymentDTO[]; count: number }> {
    const { rows, count } = await listVendorPaymentRows(this.pool, filter, page)
    return { vendor_payments: rows.map(toVendorPaymentDTO), count }
  }

  /** @throws MedusaError `vendor_payment_not_found` */
  async transfers(
    id: string,
    page: { limit: number; offset?: number }
  ): Promise<{ transfers: VendorTransferDTO[]; count: number }> {
    await this.retrieve(this.pool, id)
    return await findTransfers(this.pool, id, page, NAMED)
  }

  /** Looking makes no legal entity: before the first there is nothing to pay. */
  private async entityOf(sql: Sql, id?: string): Promise<LegalEntityDTO> {
    const row = await findLegalEntity(sql, id)
    if (!row) {
      throw refuse("legal_entity_not_found")
    }
    return toLegalEntityDTO(row)
  }
}

/** What is asked for, and whether it can be paid at all. */
function accept(input: CreateVendorPaymentInput, entity: LegalEntityDTO) {
  const { invoice_ids, all_due, due_until, execution_date } = input
  const isChosen = invoice_ids !== undefined && invoice_ids.length > 0
  if (isChosen === Boolean(all_due) || (isChosen && due_until)) {
    throw refuse("nothing_selected_to_pay")
  }
  const today = todayInUtc()
  if (execution_date !== undefined) {
    refuseIf(refuseExecutionDay(execution_date, today, "execution_date"))
  }
  const choice: InvoiceChoice = isChosen
    ? { invoice_ids: [...new Set(invoice_ids)] }
    : { legal_entity_id: entity.id, due_until: due_until ?? today }
  return {
    choice,
    payer: payerOf(entity, input.method),
    execution_date: execution_date ?? today,
  }
}

/** Kept with the payment: a bank transfer shows it, and SEPA demands it. */
function payerOf(
  { payer, name }: LegalEntityDTO,
  method: CreateVendorPaymentInput["method"]
): PayerAccount | null {
  if (method === "sepa_credit_transfer" && !payer) {
    throw refuse("payer_missing", { legal_entity: name })
  }
  const country = countryOutsideSepa(payer?.iban ?? null)
  if (method === "sepa_credit_transfer" && country) {
    throw refuse("iban_not_sepa", { country })
  }
  return needsBankAccount(method) ? payer : null
}
