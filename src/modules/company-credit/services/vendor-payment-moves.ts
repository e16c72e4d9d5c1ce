import {
  PaymentStatus,
  refuseExport,
  refusePaidOn,
  refusePaymentMove,
  refusalSentence,
} from "../../../domain"
import {
  ExportVendorPaymentInput,
  PaymentFile,
  RecordVendorPaymentInput,
  VendorPaymentDTO,
  VoidVendorPaymentInput,
  WriteRequest,
} from "../../../types"
import { findLegalEntity } from "../repositories/legal-entity-repository"
import { Sql } from "../repositories/sql"
import {
  findHeldBack,
  lastPostingOf,
  lockInvoicesOf,
  payInvoicesOf,
  shareVendorsIn,
  takeOutInvoices,
} from "../repositories/vendor-payment-lines"
import {
  VendorPaymentRow,
  findVendorPayment,
  lockVendorPayment,
  markExported,
  markPaid,
  markVoided,
  toVendorPaymentDTO,
} from "../repositories/vendor-payment-repository"
import { refuse, refuseIf } from "../utils/refuse"
import { todayInUtc } from "../utils/today"
import { ActorService } from "./actor-service"
import { fileOf } from "./payment-files/payment-file-service"

/**
 * Payments exported, recorded as paid, voided; each in the given transaction,
 * the payment locked first and its invoices after it, in the order of ids.
 */
export class VendorPaymentMoves {
  constructor(private readonly actors: ActorService) {}

  /**
   * Hands a payment out. The first time everything that speaks against paying
   * is asked again, under a share lock of the vendors; afterwards the file is
   * the same for ever, and nothing changes any more.
   *
   * @throws MedusaError `vendor_payment_not_found`, `changed_meanwhile`,
   * `vendor_payment_move_not_allowed`, `vendor_payment_empty`,
   * `no_sepa_payment`, `payer_changed`, `vendor_payment_blocked`
   */
  async export(
    sql: Sql,
    { id, format, version, actor: by }: ExportVendorPaymentInput & WriteRequest
  ): Promise<PaymentFile> {
    const actor = await this.actors.resolve(sql, by)
    const row = await this.lock(sql, id, version)
    if (format === "sepa" && row.method !== "sepa_credit_transfer") {
      throw refuse("no_sepa_payment")
    }
    // Of a paid one the file that went out can be read again.
    if (row.status === "paid" && row.exported_at) {
      return fileOf(row, format)
    }
    refuseIf(refusePaymentMove(row.status, "exported"))
    if (row.status === "created") {
      await this.refuseHeldBack(sql, row)
      await markExported(sql, id, actor)
    }
    return fileOf(row, format)
  }

  /**
   * Paid, as a whole: the payment, and with it each of its invoices. Where no
   * file went out, what speaks against paying is asked again here.
   *
   * @throws MedusaError `vendor_payment_not_found`, `changed_meanwhile`,
   * `vendor_payment_move_not_allowed`, `vendor_payment_empty`,
   * `payer_changed`, `vendor_payment_blocked`, `paid_on_out_of_range`
   */
  async record(
    sql: Sql,
    input: RecordVendorPaymentInput & WriteRequest
  ): Promise<VendorPaymentDTO> {
    const { id, paid_on, reference = null, version } = input
    const actor = await this.actors.resolve(sql, input.actor)
    const row = await this.lock(sql, id, version, "paid")
    if (row.status === "created") {
      await this.refuseHeldBack(sql, row)
    } else {
      await this.refuseEmpty(sql, row)
    }
    const posted = (await lastPostingOf(sql, id))!
    refuseIf(refusePaidOn(paid_on, { posted, today: todayInUtc() }))
    await markPaid(sql, id, { paid_on, reference }, actor)
    await payInvoicesOf(sql, id, { paid_on, reference }, actor)
    return await this.after(sql, id)
  }

  /**
   * Its invoices can be in another payment; those it paid are approved again.
   *
   * @throws MedusaError `vendor_payment_not_found`, `changed_meanwhile`,
   * `vendor_payment_move_not_allowed`
   */
  async void(
    sql: Sql,
    { id, reason, version, actor: by }: VoidVendorPaymentInput & WriteRequest
  ): Promise<VendorPaymentDTO> {
    const actor = await this.actors.resolve(sql, by)
    await this.lock(sql, id, version, "voided")
    await lockInvoicesOf(sql, id)
    await markVoided(sql, id, reason, actor)
    await takeOutInvoices(sql, id, actor)
    return await this.after(sql, id)
  }

  private async lock(
    sql: Sql,
    id: string,
    version: number | undefined,
    to?: PaymentStatus
  ): Promise<VendorPaymentRow> {
    await lockVendorPayment(sql, id)
    const row = await findVendorPayment(sql, id)
    if (!row) {
      throw refuse("vendor_payment_not_found")
    }
    if (version !== undefined && version !== row.version) {
      throw refuse("changed_meanwhile")
    }
    refuseIf(to ? refusePaymentMove(row.status, to) : null)
    return row
  }

  private async refuseEmpty(sql: Sql, { id }: VendorPaymentRow): Promise<void> {
    if ((await lockInvoicesOf(sql, id)) === 0) {
      throw refuse("vendor_payment_empty")
    }
  }

  /** A fraud would change the account after somebody has verified it. */
  private async refuseHeldBack(sql: Sql, row: VendorPaymentRow): Promise<void> {
    await this.refuseEmpty(sql, row)
    const { method, payer_iban } = row
    const entity = await findLegalEntity(sql, row.legal_entity_id)
    if (payer_iban !== null && entity?.payer_iban !== payer_iban) {
      throw refuse("payer_changed")
    }
    await shareVendorsIn(sql, row.id)
    const found = await findHeldBack(sql, row.id, method)
    const reason = found && refuseExport(found, method)
    if (reason) {
      throw refuse("vendor_payment_blocked", {
        code: reason.code,
        vendor: found.vendor_name,
        number: found.number,
        reason: refusalSentence(reason),
        more: found.count - 1,
      })
    }
  }

  private async after(sql: Sql, id: string): Promise<VendorPaymentDTO> {
    return toVendorPaymentDTO((await findVendorPayment(sql, id))!)
  }
}
