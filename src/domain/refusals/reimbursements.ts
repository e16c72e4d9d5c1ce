import { Rules, forbidden, invalid, notAllowed, notFound, upper } from "./rule"

/** Reimbursement runs, and why a company is left out of one. */
export const REIMBURSEMENT_REFUSALS = {
  run_not_found: notFound(() => "There is no such reimbursement run."),
  run_move_not_allowed: notAllowed(
    (f) => `A run that is "${f.from}" cannot be ${f.asked}.`
  ),
  approver_unknown: forbidden(
    () =>
      "Runs are approved by people. Log in to the dashboard as an approver of this legal entity."
  ),
  partial_needs_one_company: invalid(
    () =>
      "A part of the credit can be paid back to one company at a time. Name that company alone, or leave the amount out."
  ),
  partial_exceeds_credit: notAllowed(
    (f) =>
      `The company's credit is ${f.credit}: ${f.asked} cannot be paid back of it.`
  ),
  invalid_schedule: invalid((f) => `${f.field}: ${f.problem}.`),

  nothing_to_reimburse: notAllowed(
    () => "The company has no credit that could be paid back."
  ),
  below_minimum_reimbursement: notAllowed(
    (f) =>
      `The credit of ${f.credit} is below the minimum reimbursement of ${f.minimum}.`
  ),
  company_on_payment_hold: notAllowed(
    (f) => `The company is on payment hold: ${f.reason}`
  ),
  reimbursements_excluded: notAllowed(
    () => "The company is left out of reimbursements."
  ),
  other_legal_entity: notAllowed(
    () => "The company belongs to another legal entity."
  ),
  balance_changed: notAllowed(
    (f) =>
      `The credit was ${f.before} when the run was started and is ${f.now}: look at it again.`
  ),
  credit_currency_changed: notAllowed(
    (f) =>
      `The credit was kept in ${upper(f.before)} when the run was started and is kept in ${upper(f.now)}.`
  ),
  unexpected_error: notAllowed(
    () => "Something unexpected happened; the log tells what."
  ),

  reimbursement_not_found: notFound(() => "There is no such reimbursement."),
  reimbursement_reversed: notAllowed(
    () => "This reimbursement has been undone already."
  ),
  reimbursement_below_coin: notAllowed(
    (f) =>
      `The account is kept in ${upper(f.currency)} now, and ${f.amount} comes to nothing there: there is no amount that could be given back.`
  ),
  reimbursement_paid: notAllowed(
    (f) =>
      `The vendor invoice ${f.number} has been paid: void its payment first.`
  ),
  reimbursement_exported: notAllowed(
    (f) =>
      `The vendor invoice ${f.number} is in the exported vendor payment ${f.payment}: void that payment first, if the bank has not carried it out.`
  ),
} satisfies Rules
