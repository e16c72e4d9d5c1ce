import { isRefusal } from "../refusals"
import {
  ExportedInvoice,
  PAYMENT_MOVES,
  PAYMENT_STATUSES,
  PayableInvoice,
  needsBankAccount,
  refuseExport,
  refusePaidOn,
  refusePaying,
  refusePaymentMove,
  refuseTransfer,
} from "../vendor-payment"
import { PAYMENT_METHODS } from "../vendor"

const PAYABLE: PayableInvoice = {
  number: "VI-1",
  is_of_entity: true,
  status: "approved",
  due_date: "2026-11-30",
  currency_code: "eur",
  payment: null,
  company_hold_reason: null,
  vendor: {
    payment_method: "sepa_credit_transfer",
    payment_currency: null,
    hold_reason: null,
    is_removed: false,
    is_active: true,
    has_iban: true,
    iban_outside_sepa: null,
    has_account_number: false,
    is_verified: true,
  },
}
const SEPA = { method: "sepa_credit_transfer", due_until: null } as const

type Over = Omit<Partial<PayableInvoice>, "vendor"> & {
  vendor?: Partial<PayableInvoice["vendor"]>
}

const invoice = ({ vendor, ...over }: Over = {}): PayableInvoice => ({
  ...PAYABLE,
  ...over,
  vendor: { ...PAYABLE.vendor, ...vendor },
})

const codeOf = (value: unknown) =>
  isRefusal(value) ? value.code : (value as null)

describe("an invoice in a payment", () => {
  it("is taken where nothing speaks against it", () => {
    expect(refusePaying(invoice(), SEPA)).toBeNull()
    const due = { ...SEPA, due_until: "2026-11-30" }
    expect(refusePaying(invoice(), due)).toBeNull()
  })

  it.each<[string, Over]>([
    ["other_legal_entity", { is_of_entity: false }],
    ["vendor_invoice_in_payment", { payment: "VP-1" }],
    ["vendor_invoice_in_payment", { payment: "VP-1", status: "paid" }],
    ["vendor_invoice_not_approved", { status: "open" }],
    ["vendor_invoice_not_approved", { status: "on_hold" }],
    ["vendor_invoice_not_approved", { status: "cancelled" }],
    ["company_on_payment_hold", { company_hold_reason: "In dispute" }],
    ["vendor_on_hold", { vendor: { hold_reason: "Fraud?" } }],
    ["vendor_removed", { vendor: { is_removed: true } }],
    ["vendor_not_active", { vendor: { is_active: false } }],
    ["iban_not_sepa", { vendor: { iban_outside_sepa: "BR" } }],
    ["other_payment_method", { vendor: { payment_method: "check" } }],
    ["other_payment_currency", { vendor: { payment_currency: "usd" } }],
    ["currency_not_sepa", { currency_code: "usd" }],
    ["bank_account_not_known", { vendor: { has_iban: false } }],
    [
      "bank_account_not_known",
      { vendor: { has_iban: false, has_account_number: true } },
    ],
    ["bank_account_not_verified", { vendor: { is_verified: false } }],
  ])("A124, A126, A128: is left out: %s", (code, over) => {
    expect(codeOf(refusePaying(invoice(over), SEPA))).toBe(code)
  })

  it("is left out of all that are due while it is not", () => {
    const due = { ...SEPA, due_until: "2026-11-29" }
    expect(codeOf(refusePaying(invoice(), due))).toBe("vendor_invoice_not_due")
  })

  it("goes by bank transfer to an account with a routing number", () => {
    const given = { payment_method: "bank_transfer", has_iban: false } as const
    const american = { ...given, has_account_number: true }
    const bank = { ...SEPA, method: "bank_transfer" } as const
    const over = { currency_code: "usd", vendor: american }
    expect(refusePaying(invoice(over), bank)).toBeNull()
    const unknown = invoice({ vendor: given })
    expect(codeOf(refusePaying(unknown, bank))).toBe("bank_account_not_known")
  })

  it.each(["check", "manual"] as const)("needs no account by %s", (method) => {
    const vendor = {
      payment_method: method,
      has_iban: false,
      is_verified: false,
    }
    const over = { currency_code: "usd", vendor }
    expect(refusePaying(invoice(over), { ...SEPA, method })).toBeNull()
  })
})

describe("an invoice whose file is asked for", () => {
  const EXPORTED: ExportedInvoice = {
    number: "VI-1",
    status: "approved",
    company_hold_reason: null,
    vendor: {
      payment_method: "sepa_credit_transfer",
      hold_reason: null,
      is_removed: false,
      is_active: true,
      is_same_name: true,
      is_verified: true,
      is_same_account: true,
    },
  }

  it.each<[string | null, Partial<ExportedInvoice>]>([
    [null, {}],
    ["vendor_invoice_not_approved", { status: "on_hold" }],
    ["company_on_payment_hold", { company_hold_reason: "In dispute" }],
    ["vendor_on_hold", { vendor: { ...EXPORTED.vendor, hold_reason: "?" } }],
    [
      "other_payment_method",
      { vendor: { ...EXPORTED.vendor, payment_method: "check" } },
    ],
    ["vendor_renamed", { vendor: { ...EXPORTED.vendor, is_same_name: false } }],
    ["vendor_not_active", { vendor: { ...EXPORTED.vendor, is_active: false } }],
    ["vendor_removed", { vendor: { ...EXPORTED.vendor, is_removed: true } }],
    [
      "bank_account_changed",
      { vendor: { ...EXPORTED.vendor, is_same_account: false } },
    ],
    [
      "bank_account_not_verified",
      { vendor: { ...EXPORTED.vendor, is_verified: false } },
    ],
  ])("goes out or is held back: %s", (code, over) => {
    const found = refuseExport({ ...EXPORTED, ...over }, SEPA.method)
    expect(codeOf(found)).toBe(code)
  })

  it("goes out without an account where none is needed", () => {
    const vendor = { ...EXPORTED.vendor, is_same_account: false }
    for (const payment_method of PAYMENT_METHODS) {
      const method = payment_method
      const of = { ...EXPORTED, vendor: { ...vendor, payment_method } }
      const found = refuseExport(of, method)
      expect(found === null).toBe(!needsBankAccount(method))
    }
  })
})

describe("a payment", () => {
  it("moves as the table says and no other way", () => {
    const pairs = PAYMENT_STATUSES.flatMap((from) =>
      PAYMENT_STATUSES.map((to) => [from, to] as const)
    )
    const moved = pairs.filter(([from, to]) => !refusePaymentMove(from, to))
    expect(moved).toEqual(
      pairs.filter(([from, to]) => PAYMENT_MOVES[from].includes(to))
    )
    expect(moved.map((pair) => pair.join(" > "))).toEqual([
      "created > exported",
      "created > paid",
      "created > voided",
      "exported > exported",
      "exported > paid",
      "exported > voided",
      "paid > voided",
    ])
  })

  it("carries by SEPA what the scheme carries, and not a cent more", () => {
    const transfer = { vendor: "Bolt", currency_code: "eur" }
    const most = { ...transfer, amount: "999999999.99" }
    const over = { ...transfer, amount: "1000000000.00" }
    expect(refuseTransfer(most, "sepa_credit_transfer")).toBeNull()
    expect(codeOf(refuseTransfer(over, "sepa_credit_transfer"))).toBe(
      "transfer_too_large"
    )
    expect(refuseTransfer(over, "bank_transfer")).toBeNull()
  })

  it("is recorded on a day from the posting to today", () => {
    const days = { posted: "2026-11-20", today: "2026-11-22" }
    for (const day of ["2026-11-20", "2026-11-21", "2026-11-22"]) {
      expect(refusePaidOn(day, days)).toBeNull()
    }
    for (const day of ["2026-11-19", "2026-11-23"]) {
      expect(codeOf(refusePaidOn(day, days))).toBe("paid_on_out_of_range")
    }
  })
})
