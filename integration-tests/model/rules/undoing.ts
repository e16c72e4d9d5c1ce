import Big from "big.js"
import { Answer, Books, Charge, DIGITS, enter, left, unpaid } from "../books"
import { charge } from "./placing"
import { convert } from "./rates"

/** A cancelled order owes nothing, whatever was captured or refunded of it. */
export function cancel(books: Books, number: number): Answer {
  const order = books.orders.get(number)!
  if (order.state === "canceled" || order.changing) {
    return "refused"
  }
  for (const each of order.charges) {
    each.paidBack = each.captured
    giveBack(books, number, each, "reverted")
  }
  order.state = "canceled"
  return "done"
}

/** Payments that nothing came in for are given up; refused during a change. */
export function voidUncaptured(books: Books, number: number): Answer | null {
  const order = books.orders.get(number)!
  if (order.changing) {
    return "refused"
  }
  for (const each of order.charges.filter(({ captured }) => captured.eq(0))) {
    each.paidBack = each.ordered
    giveBack(books, number, each, "reverted")
  }
  return null
}

/** Money comes in for a charge that waits for it. Nothing is booked. */
export function capture(books: Books, number: number, amount: Big): Answer {
  const order = books.orders.get(number)!
  const [charge] = order.charges
  if (order.state === "canceled" && !isCaptured(charge)) {
    return "refused"
  }
  if (isCaptured(charge)) {
    return "done"
  }
  if (amount.lte(0) || amount.gt(charge.ordered.minus(charge.captured))) {
    return "refused"
  }
  charge.captured = charge.captured.plus(amount)
  return "done"
}

/**
 * What came in for an order is credited again, in part or in full: of the
 * charge that share of the order which has then been paid back in all, less
 * what was credited before. So the parts sum to the charge.
 */
export function refund(books: Books, number: number, asked: Big): Answer {
  const order = books.orders.get(number)!
  const [charge] = order.charges
  const digits = DIGITS[order.currency]
  const amount = asked.round(digits, Big.roundHalfEven)
  const paidBack = charge.paidBack.plus(amount)
  // A coin more than came in is an error of rounding to Medusa, which lets it
  // pass; more than was charged is not given back even so.
  const most = charge.captured.plus(Big(10).pow(-digits))
  if (amount.lte(0) || paidBack.gt(most) || paidBack.gt(charge.ordered)) {
    return "refused"
  }
  if (order.changing) {
    return "order_change_open"
  }
  // A refund lowers the price: nobody is asked for it again.
  order.total = order.total.minus(amount)
  credit(books, number, charge, amount, "refunded")
  return "done"
}

/**
 * So much of the order's money goes back: of the charge that share which has
 * then gone back in all, less what was credited before. So the parts sum to
 * the charge, whatever the rate.
 */
function credit(
  books: Books,
  number: number,
  charge: Charge,
  amount: Big,
  operation: "refunded" | "reverted"
): void {
  const { currency } = books.companies[charge.company]
  charge.paidBack = charge.paidBack.plus(amount)
  const share = { times: charge.amount, by: charge.ordered }
  const due = convert(charge.paidBack, share, currency)
  const credited = charge.refunded.plus(charge.reverted)
  giveBack(books, number, charge, operation, due.minus(credited))
}

/** Until it is confirmed, the order is neither cancelled nor refunded. */
export function beginChange(books: Books, number: number): Answer | null {
  const order = books.orders.get(number)!
  if (order.state === "canceled") {
    return "refused"
  }
  order.changing = true
  return null
}

/**
 * An order costs more or less from now on. Less: what is too much goes back,
 * of what waits for its money first, and of the latest charge first. More: the
 * rest is charged if the buyer may, and else stays unpaid, with nothing booked.
 */
export function changeTotal(books: Books, number: number, total: Big): Answer {
  const order = books.orders.get(number)!
  if (order.state === "canceled") {
    return "refused"
  }
  order.changing = false
  order.total = total
  order.edited = true
  let tooMuch = unpaid(order).times(-1)
  const latestFirst = [...order.charges].reverse()
  for (const waits of [true, false]) {
    for (const each of latestFirst) {
      const rest = each.ordered.minus(each.paidBack)
      const waiting = each.manual
        ? min(each.ordered.minus(each.captured), rest)
        : Big(0)
      const part = min(waits ? waiting : rest, tooMuch)
      if (part.gt(0)) {
        tooMuch = tooMuch.minus(part)
        credit(books, number, each, part, "reverted")
      }
    }
  }
  if (unpaid(order).gt(0)) {
    const { manual } = order.charges[0]
    charge(books, { ...order, number, total: unpaid(order), manual })
  }
  return "done"
}

const min = (one: Big, other: Big) => (one.lt(other) ? one : other)

function isCaptured({ captured, ordered }: Charge): boolean {
  return captured.gte(ordered)
}

function giveBack(
  books: Books,
  order: number,
  charge: Charge,
  operation: "refunded" | "reverted",
  amount = left(charge)
): void {
  if (amount.gt(0)) {
    charge[operation] = charge[operation].plus(amount)
    enter(books, { company: charge.company, order, operation, amount })
  }
}
