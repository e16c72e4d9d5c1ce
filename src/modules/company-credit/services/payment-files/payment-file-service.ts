import Big from "big.js"
import { PaymentFile, PaymentFileRow, PaymentFormat } from "../../../../types"
import { Sql } from "../../repositories/sql"
import {
  VendorPaymentRow,
  findVendorPayment,
} from "../../repositories/vendor-payment-repository"
import {
  FileSums,
  FileTransfer,
  findFileRows,
  findFileTransfers,
  sumFileTransfers,
} from "../../repositories/vendor-transfer-repository"
import { refuse } from "../../utils/refuse"
import { writeSepa } from "./sepa"

/** Each page looks through all of the payment: few, and flat in memory. */
const PAGE = 5_000
const START = { account_number: "", currency_code: "", invoice_number: "" }

const TYPES: Record<PaymentFormat, { type: string; ending: string }> = {
  sepa: { type: "application/xml; charset=utf-8", ending: "xml" },
  csv: { type: "text/csv; charset=utf-8", ending: "csv" },
}

export function fileOf(
  { number }: VendorPaymentRow,
  format: PaymentFormat
): PaymentFile {
  const { type, ending } = TYPES[format]
  return { name: `${number}.${ending}`, type }
}

/**
 * What the files of an exported payment say; the same each time, because
 * nothing they are made of changes once it is exported. Read in pages, so that
 * memory stays flat.
 */
export class PaymentFileService {
  constructor(private readonly pool: Sql) {}

  /** ISO 20022 pain.001.001.09. */
  async *sepa(id: string): AsyncGenerator<string> {
    const row = await this.find(id)
    const { payer_name, payer_iban, payer_bic: bic, exported_at } = row
    if (!payer_name || !payer_iban) {
      throw refuse("no_sepa_payment")
    }
    const sums = await this.sums(id)
    const exported_on = exported_at!.toISOString().slice(0, 10)
    const header = {
      message_id: messageIdOf(row),
      created_at: exported_at!,
      // A bank takes no order for a day that was over when it was given.
      execution_date:
        row.execution_day > exported_on ? row.execution_day : exported_on,
      payer: { name: payer_name, iban: payer_iban, bic },
      ...{ transfers: sums.transfers, amount: sums.amount },
    }
    yield* writeSepa(header, this.transfers(id, sums))
  }

  /**
   * An invoice a row; with the columns a bank or a clerk may need. Fails as
   * `transfers` does.
   */
  async *rows(id: string): AsyncGenerator<PaymentFileRow[]> {
    await this.find(id)
    const sums = await this.sums(id)
    let after = START
    let invoices = 0
    let amount = Big(0)
    for (;;) {
      const rows = await findFileRows(this.pool, id, after, PAGE)
      if (rows.length) {
        yield rows
        const last = rows[rows.length - 1]
        after = {
          account_number: last.vendor_account_number,
          currency_code: last.currency_code,
          invoice_number: last.invoice_number,
        }
        invoices += rows.length
        amount = rows.reduce((sum, row) => sum.plus(row.invoice_amount), amount)
      }
      if (rows.length < PAGE) {
        break
      }
    }
    if (invoices !== sums.invoices || !amount.eq(sums.amount)) {
      throw refuse("changed_meanwhile")
    }
  }

  /** Fails where it was voided meanwhile: half a file must not pass for one. */
  private async *transfers(
    id: string,
    sums: FileSums
  ): AsyncGenerator<FileTransfer[]> {
    let after = START as { account_number: string; currency_code: string }
    let transfers = 0
    let amount = Big(0)
    for (;;) {
      const page = await findFileTransfers(this.pool, id, after, PAGE)
      if (page.length) {
        yield page
        after = page[page.length - 1]
        transfers += page.length
        amount = page.reduce((sum, each) => sum.plus(each.amount), amount)
      }
      if (page.length < PAGE) {
        break
      }
    }
    if (transfers !== sums.transfers || !amount.eq(sums.amount)) {
      throw refuse("changed_meanwhile")
    }
  }

  /** None is empty: it was voided since it was found. */
  private async sums(id: string): Promise<FileSums> {
    const sums = await sumFileTransfers(this.pool, id)
    if (sums.invoices === 0) {
      throw refuse("changed_meanwhile")
    }
    return sums
  }

  private async find(id: string): Promise<VendorPaymentRow> {
    const row = await findVendorPayment(this.pool, id)
    if (!row) {
      throw refuse("vendor_payment_not_found")
    }
    if (!row.exported_at || row.status === "voided") {
      throw refuse("vendor_payment_move_not_allowed", {
        from: row.status,
        asked: "read as a file",
      })
    }
    return row
  }
}

/** A bank refuses a message it had already: the id is the payment's for ever. */
const messageIdOf = ({ id, number }: VendorPaymentRow) =>
  `${number}-${id.slice(-16)}`
