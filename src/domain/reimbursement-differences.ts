import {
  KindOfDifference,
  Sentence,
  TAMPERED,
  expected,
  found,
} from "./difference-kind"

const named =
  (what: string): Sentence =>
  ({ document }) =>
    document === null ? `${what} that has no number` : `${what} ${document}`
const run: Sentence = ({ document }) => document ?? "A run that is gone"
const reimbursement = named("reimbursement")
const invoice = named("vendor invoice")

/**
 * That credit taken from customers and vendor invoices are the same money
 * (invariant 6), from the run to the payment.
 */
export const REIMBURSEMENT_DIFFERENCES = {
  run_out_of_balance: {
    severity: "error",
    cause: (f) =>
      `${run(f)} took ${expected(f)} from customers' credit, but its vendor invoices come to ${found(f)}.`,
    advice: TAMPERED,
  },
  run_tells_other_totals: {
    severity: "error",
    cause: (f) =>
      `${run(f)} tells that it paid back ${expected(f)}, but its reimbursements come to ${found(f)}.`,
    advice: TAMPERED,
  },
  run_lines_missing: {
    severity: "error",
    cause: (f) =>
      `${run(f)} is done and has ${f.expected} companies, but of ${f.found} it tells what became of them, once each.`,
    advice: TAMPERED,
  },
  run_stands_still: {
    severity: "error",
    cause: (f) =>
      `${run(f)} is running, but for a quarter of an hour nothing was posted: no worker carries it on.`,
    advice: () =>
      "See that a worker runs, and look into its log. Trying the run again, or cancelling it, posts nothing twice.",
  },
  reimbursement_differs_from_line: {
    severity: "error",
    cause: (f) =>
      `${reimbursement(f)} of ${found(f)} is not what its run proposed, which is ${expected(f)} at most, or it is another company's.`,
    advice: TAMPERED,
  },
  reimbursement_differs_from_entry: {
    severity: "error",
    cause: (f) =>
      `${reimbursement(f)} is of ${expected(f)}, but the history took ${found(f)} for it, or in another currency or from another company.`,
    advice: TAMPERED,
  },
  entry_without_reimbursement: {
    severity: "error",
    cause: (f) =>
      `The history has an entry of ${found(f)} for a reimbursement that is not there.`,
    advice: TAMPERED,
  },
  reimbursement_differs_from_invoice: {
    severity: "error",
    cause: (f) =>
      `${reimbursement(f)} is of ${expected(f)}, but its vendor invoice is of ${found(f)}, or in another currency, or for another company or vendor.`,
    advice: TAMPERED,
  },
  invoice_without_reimbursement: {
    severity: "error",
    cause: (f) =>
      `${invoice(f)} of ${found(f)} belongs to no reimbursement: no credit was taken for it.`,
    advice: TAMPERED,
  },
  reimbursement_undone_by_half: {
    severity: "error",
    cause: (f) =>
      f.found === "cancelled"
        ? `${invoice(f)} is cancelled, but its reimbursement stands: the company did not get its credit back.`
        : `The reimbursement of ${invoice(f)} was undone, but the invoice is "${f.found}" and not cancelled.`,
    advice: TAMPERED,
  },
  reversal_differs_from_entry: {
    severity: "error",
    cause: (f) =>
      `${reimbursement(f)} of ${expected(f)} was undone, but the history gave ${found(f)} back for it, or to another company.`,
    advice: TAMPERED,
  },
  invoice_paid_without_payment: {
    severity: "error",
    cause: (f) =>
      `${invoice(f)} of ${found(f)} is paid, but it is in no vendor payment.`,
    advice: TAMPERED,
  },
  invoice_differs_from_payment: {
    severity: "error",
    cause: (f) =>
      `${invoice(f)} is "${f.found}", while its vendor payment is "${f.expected}".`,
    advice: TAMPERED,
  },
  transfer_differs_from_invoices: {
    severity: "error",
    cause: (f) =>
      `A transfer of ${named("vendor payment")(f)} is of ${found(f)}, but its vendor invoices come to ${expected(f)}, or are another vendor's.`,
    advice: TAMPERED,
  },
  vendor_of_company_missing: {
    severity: "error",
    cause: () =>
      "The company names a vendor that is gone: a run cannot make an invoice for it.",
    advice: () =>
      "Name another vendor in the company's payables, or none, so that the next run makes one. Find out who wrote to the database.",
  },
} satisfies Record<string, KindOfDifference>
