import Big from "big.js"
import {
  ISODate,
  MOST_INVOICES,
  PaymentMethod,
  Refusal,
  RefusalCode,
  needsBankAccount,
  refusePaying,
  refuseTransfer,
  refusalSentence,
  toAmount,
} from "../../../domain"
import {
  SkippedInvoice,
  SkippedInvoices,
  VendorPaymentDTO,
  VendorPaymentPreviewDTO,
} from "../../../types"
import {
  PayableRow,
  toPayableInvoice,
} from "../repositories/payable-invoice-repository"
import { bankAccountOf } from "../repositories/vendor-transfer-repository"

/** So many an answer names; it counts all. */
export const NAMED = 100
/** So many a refusal does, whose answer has no room for a list. */
const TOLD = 5

type Skipped = { row: PayableRow; reason: Refusal }

const toSkipped = ({ row, reason }: Skipped): SkippedInvoice => ({
  id: row.id,
  number: row.number,
  currency_code: row.currency_code,
  amount: toAmount(row.amount, row.currency_code),
  code: reason.code,
  message: refusalSentence(reason),
})

/** What is left out: all are counted, and the first ones kept. */
export class LeftOut {
  private readonly first: Skipped[] = []
  private readonly counts = new Map<RefusalCode, number>()

  /** @param rows the first of so many `invoices` */
  add(rows: PayableRow[], reason: Refusal, invoices = rows.length): void {
    const { code } = reason
    this.counts.set(code, (this.counts.get(code) ?? 0) + invoices)
    const room = NAMED - this.first.length
    this.first.push(...rows.slice(0, room).map((row) => ({ row, reason })))
  }

  answer(): SkippedInvoices {
    return {
      skipped: this.first.map(toSkipped),
      skipped_counts: [...this.counts]
        .map(([code, invoices]) => ({ code, invoices }))
        .sort((a, b) => b.invoices - a.invoices),
    }
  }

  /** Null = nothing is left out. */
  reasons(): string | null {
    const told = this.first
      .slice(0, TOLD)
      .map(({ row, reason }) => `${row.number}: ${refusalSentence(reason)}`)
    const all = [...this.counts.values()].reduce((sum, each) => sum + each, 0)
    const more = all - told.length
    return told.length
      ? [...told, ...(more ? [`And ${more} more.`] : [])].join(" ")
      : null
  }
}

export type PayingBy = {
  method: PaymentMethod
  legal_entity_id: string
  due_until: ISODate | null
}

type Transfer = {
  rows: PayableRow[]
  invoices: number
  amount: Big
  /** Why it cannot be made; its invoices are left out then. */
  reason: Refusal | null
}

/**
 * What a payment is made of: each invoice either can be paid or has a reason
 * (A124, A126, A128).
 */
export class PaymentLines {
  private readonly transfers = new Map<string, Transfer>()
  private taken = 0

  constructor(
    private readonly by: PayingBy,
    private readonly left_out: LeftOut
  ) {}

  get isFull(): boolean {
    return this.taken >= MOST_INVOICES
  }

  add(row: PayableRow): void {
    const { by } = this
    const invoice = toPayableInvoice(row, by.legal_entity_id)
    const reason = refusePaying(invoice, by)
    if (reason) {
      this.left_out.add([row], reason)
      return
    }
    const { vendor_id, vendor_name: vendor, currency_code } = row
    const key = `${vendor_id} ${currency_code}`
    const none = { rows: [], invoices: 0, amount: Big(0), reason: null }
    const transfer: Transfer = this.transfers.get(key) ?? none
    this.transfers.set(key, transfer)
    transfer.amount = transfer.amount.plus(row.amount)
    transfer.invoices += 1
    const was_too_large = transfer.reason !== null
    const amount = transfer.amount.toFixed()
    transfer.reason = refuseTransfer(
      { vendor, amount, currency_code },
      by.method
    )
    if (!transfer.reason) {
      this.taken += 1
    } else if (!was_too_large) {
      this.taken -= transfer.rows.length
    }
    if (!transfer.reason || transfer.rows.length < NAMED) {
      transfer.rows.push(row)
    }
  }

  /** To be asked once: what is too large for a transfer is left out. */
  settle(): Transfer[] {
    const all = [...this.transfers.values()]
    for (const { rows, reason, invoices } of all) {
      if (reason) {
        this.left_out.add(rows, reason, invoices)
      }
    }
    return all.filter(({ reason }) => !reason)
  }
}

export const invoicesOf = (transfers: Transfer[]): string[] =>
  transfers.flatMap(({ rows }) => rows.map(({ id }) => id))

export function totalsOf(transfers: Transfer[]): VendorPaymentDTO["totals"] {
  const sums = new Map<string, { invoices: number; amount: Big }>()
  for (const { rows, invoices, amount } of transfers) {
    const { currency_code } = rows[0]
    const sum = sums.get(currency_code) ?? { invoices: 0, amount: Big(0) }
    sums.set(currency_code, {
      invoices: sum.invoices + invoices,
      amount: sum.amount.plus(amount),
    })
  }
  return [...sums]
    .map(([currency_code, { invoices, amount }]) => ({
      currency_code,
      invoices,
      amount: toAmount(amount, currency_code),
    }))
    .sort((a, b) => (a.currency_code < b.currency_code ? -1 : 1))
}

/** The first ones, as `insertTransfers` makes them of the same rows. */
export function transfersOf(
  transfers: Transfer[],
  method: PaymentMethod
): VendorPaymentPreviewDTO["transfers"] {
  return transfers.slice(0, NAMED).map(({ rows, invoices, amount }) => {
    const [first] = rows
    return {
      vendor: {
        id: first.vendor_id,
        account_number: first.account_number,
        name: first.vendor_name,
      },
      currency_code: first.currency_code,
      amount: toAmount(amount, first.currency_code),
      creditor_name: first.vendor_name,
      bank_account: needsBankAccount(method) ? bankAccountOf(first) : null,
      invoice_count: invoices,
      invoices: rows.slice(0, NAMED).map((row) => ({
        id: row.id,
        number: row.number,
        amount: toAmount(row.amount, row.currency_code),
        removed: false,
      })),
    }
  })
}
