import Big from "big.js"
import {
  ISODate,
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
import { refuseIf } from "../utils/refuse"

type Skipped = { row: PayableRow; reason: Refusal }

/** Each invoice either can be paid or has a reason (A124, A126, A128). */
export function decidePayable(
  rows: PayableRow[],
  by: {
    method: PaymentMethod
    legal_entity_id: string
    due_until: ISODate | null
  }
): { payable: PayableRow[]; skipped: Skipped[] } {
  const payable: PayableRow[] = []
  const skipped: Skipped[] = []
  for (const row of rows) {
    const invoice = toPayableInvoice(row, by.legal_entity_id)
    const reason = refusePaying(invoice, by)
    if (reason) {
      skipped.push({ row, reason })
    } else {
      payable.push(row)
    }
  }
  return { payable, skipped }
}

const toSkipped = ({ row, reason }: Skipped): SkippedInvoice => ({
  id: row.id,
  number: row.number,
  currency_code: row.currency_code,
  amount: toAmount(row.amount, row.currency_code),
  code: reason.code,
  message: refusalSentence(reason),
})

export function skippedOf(skipped: Skipped[], named: number): SkippedInvoices {
  const counts = new Map<RefusalCode, number>()
  for (const { reason } of skipped) {
    counts.set(reason.code, (counts.get(reason.code) ?? 0) + 1)
  }
  return {
    skipped: skipped.slice(0, named).map(toSkipped),
    skipped_counts: [...counts]
      .map(([code, invoices]) => ({ code, invoices }))
      .sort((a, b) => b.invoices - a.invoices),
  }
}

const TOLD = 5

/** For a refusal, whose answer has no room for a list. Null = none. */
export function reasonsOf(skipped: Skipped[]): string | null {
  const told = skipped
    .slice(0, TOLD)
    .map(({ row, reason }) => `${row.number}: ${refusalSentence(reason)}`)
  const more = skipped.length - told.length
  return told.length
    ? [...told, ...(more ? [`And ${more} more.`] : [])].join(" ")
    : null
}

type Sums = Map<string, { invoices: PayableRow[]; amount: Big }>

function summed(rows: PayableRow[], key: (row: PayableRow) => string): Sums {
  const sums: Sums = new Map()
  for (const row of rows) {
    const sum = sums.get(key(row)) ?? { invoices: [], amount: Big(0) }
    sum.invoices.push(row)
    sum.amount = sum.amount.plus(row.amount)
    sums.set(key(row), sum)
  }
  return sums
}

const byTransfer = (rows: PayableRow[]) =>
  [...summed(rows, (row) => `${row.vendor_id} ${row.currency_code}`)].map(
    ([, sum]) => ({ ...sum, first: sum.invoices[0] })
  )

export function totalsOf(rows: PayableRow[]): VendorPaymentDTO["totals"] {
  return [...summed(rows, (row) => row.currency_code)]
    .map(([currency_code, { invoices, amount }]) => ({
      currency_code,
      invoices: invoices.length,
      amount: toAmount(amount, currency_code),
    }))
    .sort((a, b) => (a.currency_code < b.currency_code ? -1 : 1))
}

/** As `insertTransfers` makes them of the same rows. */
export function transfersOf(
  rows: PayableRow[],
  method: PaymentMethod
): VendorPaymentPreviewDTO["transfers"] {
  return byTransfer(rows).map(({ first, invoices, amount }) => ({
    vendor: {
      id: first.vendor_id,
      account_number: first.account_number,
      name: first.vendor_name,
    },
    currency_code: first.currency_code,
    amount: toAmount(amount, first.currency_code),
    creditor_name: first.vendor_name,
    bank_account: needsBankAccount(method) ? bankAccountOf(first) : null,
    invoice_count: invoices.length,
    invoices: invoices.map((row) => ({
      id: row.id,
      number: row.number,
      amount: toAmount(row.amount, row.currency_code),
      removed: false,
    })),
  }))
}

/** @throws MedusaError `transfer_too_large` */
export function refuseLarge(rows: PayableRow[], method: PaymentMethod): void {
  for (const { first, amount } of byTransfer(rows)) {
    const { vendor_name: vendor, currency_code } = first
    const transfer = { vendor, currency_code, amount: amount.toFixed() }
    refuseIf(refuseTransfer(transfer, method))
  }
}
