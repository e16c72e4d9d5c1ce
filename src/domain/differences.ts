import {
  DifferenceFacts,
  KindOfDifference,
  TAMPERED,
  expected,
  found,
  order,
} from "./difference-kind"
import { REIMBURSEMENT_DIFFERENCES } from "./reimbursement-differences"

export type { DifferenceFacts } from "./difference-kind"

/**
 * What a person may confirm to be done: give back what is left of a purchase;
 * book a refund of Medusa's; book one that waits; cancel the payment in
 * Medusa, too; name the order that stayed; charge a payment; show on the order
 * what was credited; take out Medusa's refund that no entry stands for.
 */
export const REPAIRS = [
  "give_back",
  "book_refund",
  "settle_refund",
  "cancel_payment",
  "tie_to_order",
  "charge_payment",
  "record_credit",
  "remove_refund",
] as const
export type Repair = (typeof REPAIRS)[number]

const KINDS = {
  canceled_order_on_account: {
    severity: "error",
    cause: (f) =>
      `${order(f)} is cancelled, but ${found(f)} of it is still on account.`,
    advice: () => "Give back what is left of the purchase.",
  },
  purchase_without_payment: {
    severity: "error",
    cause: (f) =>
      `${found(f)} was charged, but Medusa has no payment for it: the server died or timed out while the order was placed.`,
    advice: () =>
      "Give the charge back. Where the order stands it then shows as not paid: charge it again, or cancel it.",
  },
  purchase_without_order: {
    severity: "error",
    cause: (f) =>
      `${found(f)} was charged for a cart that never became an order.`,
    advice: () => "Cancel the payment, which gives the charge back.",
  },
  order_gone: {
    severity: "error",
    cause: (f) =>
      `${found(f)} is on account for an order that Medusa no longer has.`,
    advice: () =>
      "Cancel the payment, which gives the charge back; or dismiss this and say why the company owes it all the same.",
  },
  purchase_of_other_order: {
    severity: "error",
    cause: (f) =>
      `The purchase names another order than its payment does, which belongs to ${order(f).toLowerCase()}.`,
    advice: () => "Tie the purchase to the order of its payment.",
  },
  payment_without_purchase: {
    severity: "error",
    cause: (f) =>
      `${order(f)} shows ${expected(f)} as paid on account, but nothing was charged to any company.`,
    advice: () =>
      "Charge the payment to the buyer's company. Where its credit does not allow that, cancel the order, or take the amount down with Reimburse Balance and dismiss this naming that entry.",
  },
  payment_canceled_by_half: {
    severity: "error",
    cause: (f) =>
      `${order(f)} shows ${expected(f)} as paid on account, but the charge was given back: Medusa died while it cancelled the payment.`,
    advice: () =>
      "Cancel the payment in Medusa, too; the order is then to be charged again or cancelled.",
  },
  refund_missing_in_history: {
    severity: "error",
    cause: (f) =>
      `Medusa refunded ${expected(f)} of ${order(f).toLowerCase()}, but the company was not credited: the server died in between, or an error was passed over.`,
    advice: () => "Book the refund.",
  },
  refund_missing_in_medusa: {
    severity: "error",
    cause: (f) =>
      `The company was credited ${found(f)} for a refund that Medusa does not have.`,
    advice: () =>
      "If the buyer was meant to be refunded, record that on the order and dismiss this. If not, take the amount back with Reimburse Balance and dismiss this naming that entry.",
  },
  refund_amount_differs: {
    severity: "error",
    cause: (f) =>
      `Medusa refunded ${expected(f)}, but ${found(f)} was given back for it.`,
    advice: () =>
      "Correct the difference with Reimburse Balance, and dismiss this naming that entry.",
  },
  order_refund_not_made: {
    severity: "error",
    cause: (f) =>
      `${order(f)} shows ${expected(f)} as refunded, but only ${found(f)} was given back: Medusa wrote the refund down although it failed.`,
    advice: () => "Refund the rest of the payment in Medusa.",
  },
  refund_waiting: {
    severity: "error",
    cause: (f) =>
      `A refund of ${found(f)} still waits to be booked, because no worker runs the background job or it fails.`,
    advice: () => "Book it, and see that a worker runs.",
  },
  credit_missing_on_order: {
    severity: "error",
    cause: (f) =>
      `The company was credited ${expected(f)} for ${order(f).toLowerCase()}, which does not show it: the server died in between.`,
    advice: () =>
      "Record it on the order. Where Medusa keeps no refund for it, see that the same money is not refunded again.",
  },
  credit_without_entry: {
    severity: "error",
    cause: (f) =>
      `Medusa keeps a refund of ${found(f)} of ${order(f).toLowerCase()} to company credit, but no company was credited: the server died in between.`,
    advice: () =>
      "Take out Medusa's refund. The money can then be refunded again, to the company or by the payment method.",
  },
  order_below_account: {
    severity: "error",
    cause: (f) =>
      `${order(f)} has ${found(f)} more on account than it costs since it was changed.`,
    advice: () => "Refund that amount of the order's payment in Medusa.",
  },
  order_rest_unpaid: {
    severity: "info",
    cause: (f) =>
      `${order(f)} has ${found(f)} that is neither paid nor on account.`,
    advice: () => "Charge the order's rest, or collect it another way.",
  },
  account_differs_from_entry: {
    severity: "error",
    cause: (f) =>
      `The account says ${found(f)}, its latest entry ${expected(f)}, or their terms differ.`,
    advice: TAMPERED,
  },
  sum_differs_from_balance: {
    severity: "error",
    cause: (f) =>
      `The amounts of the history sum to ${expected(f)}, but the outstanding balance is ${found(f)}.`,
    advice: TAMPERED,
  },
  entries_missing: {
    severity: "error",
    cause: (f) =>
      `The account has numbered ${f.expected} entries, but ${f.found} are there.`,
    advice: TAMPERED,
  },
  chain_broken: {
    severity: "error",
    cause: (f) =>
      `An entry says the balance after it is ${found(f)}; by the entry before it, it is ${expected(f)}.`,
    advice: TAMPERED,
  },
  purchase_differs_from_entries: {
    severity: "error",
    cause: (f) =>
      `Of the purchase ${found(f)} is still on account, by its entries ${expected(f)}, or they differ in what was charged, refunded or reverted.`,
    advice: TAMPERED,
  },
  more_given_back_than_charged: {
    severity: "error",
    cause: (f) => `${found(f)} was given back of a purchase of ${expected(f)}.`,
    advice: TAMPERED,
  },
  purchase_over_limit: {
    severity: "error",
    cause: (f) =>
      `A purchase took the available credit to ${found(f)}, although the company may not exceed its limit.`,
    advice: TAMPERED,
  },
  booked_twice: {
    severity: "error",
    cause: (f) =>
      `${f.found} bookings of the same request or payment, where there can be one.`,
    advice: TAMPERED,
  },
  ...REIMBURSEMENT_DIFFERENCES,
  guard_off: {
    severity: "error",
    cause: (f) =>
      `The database guards the history by ${f.subject}, which is ${f.found}.`,
    advice: () =>
      "Switch it on again, or run the migrations, and look at the other differences: somebody may have written past it.",
  },
} satisfies Record<string, KindOfDifference>

export type DifferenceKind = keyof typeof KINDS
export const DIFFERENCE_KINDS = Object.keys(KINDS) as DifferenceKind[]

export const DIFFERENCE_STATUSES = [
  "open",
  "repaired",
  "gone",
  "dismissed",
] as const
export type DifferenceStatus = (typeof DIFFERENCE_STATUSES)[number]

export function severityOf(kind: DifferenceKind): "error" | "info" {
  return KINDS[kind].severity
}

/** What is the matter, in a sentence a clerk understands. */
export function causeOf(kind: DifferenceKind, facts: DifferenceFacts): string {
  const sentence = KINDS[kind].cause(facts)
  return sentence[0].toUpperCase() + sentence.slice(1)
}

/** What to do about it, in words. */
export function adviceFor(
  kind: DifferenceKind,
  facts: DifferenceFacts
): string {
  return KINDS[kind].advice(facts)
}
