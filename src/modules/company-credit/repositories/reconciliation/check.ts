import { DifferenceKind } from "../../../../domain"

/** What a check is to look at; without a bound, at everything. */
export type Look = {
  account_ids?: string[]
  /** Only what was written since; and all that is open. */
  since?: string
  /** One row alone, to see whether its difference is still there. */
  subject?: string
  /** Younger is left alone: Medusa may still be at it. */
  settled_seconds: number
}

export type Statement = { text: string; bindings: unknown[] }

/**
 * One kind of difference as one statement, which reads and locks nothing. It
 * answers FOUND's columns, a row a difference; and DOCUMENT's, where it is
 * about one.
 */
export type Check = {
  kind: DifferenceKind
  of_document?: true
  find: (look: Look) => Statement
}

/** The columns a check answers, in this order. */
export const FOUND = [
  "subject",
  "account_id",
  "order_id",
  "payment_id",
  "purchase_id",
  "refund_id",
  "entry_id",
  "currency_code",
  "expected",
  "found",
  "repair",
] as const

/** What has a number for people: a run, a reimbursement, an invoice … */
export const DOCUMENT = ["document_id", "document"] as const

type Columns = {
  subject: string
  account: string
  /** When the row last changed. */
  changed: string
}

/**
 * Further conditions, each beginning with `and`, that keep a check to what it
 * is to look at. The conditions are only there where they bound something, so
 * that the planner may use an index for them.
 */
export function within(
  kind: DifferenceKind,
  look: Look,
  { subject, account, changed }: Columns
): Statement {
  const parts: Statement[] = []
  if (look.account_ids) {
    parts.push({
      text: `and ${account} = any(?::text[])`,
      bindings: [look.account_ids],
    })
  }
  if (look.subject !== undefined) {
    parts.push({ text: `and ${subject} = ?`, bindings: [look.subject] })
  }
  if (look.since !== undefined) {
    parts.push({
      text: `and (${changed} >= ?::timestamptz or exists (
        select 1 from company_credit_difference known
        where known.kind = ? and known.subject = ${subject}
          and known.status = 'open'))`,
      bindings: [look.since, kind],
    })
  }
  return {
    text: parts.map(({ text }) => text).join(" "),
    bindings: parts.flatMap(({ bindings }) => bindings),
  }
}

/** Long enough ago that Medusa and the background job are done with it. */
export function settled(column: string, { settled_seconds }: Look): string {
  return `${column} < now() - make_interval(secs => ${Number(settled_seconds)})`
}

/** What of a purchase `p` is on account and does not wait for a label. */
export const LEFT = "p.amount - p.refunded - p.reverted - p.held"

export const LIVE = "y.canceled_at is null and y.deleted_at is null"

/** Medusa's exact amounts. */
export const amountOf = (row: string) =>
  `(${row}.raw_amount->>'value')::numeric`

/**
 * Sessions and their purchases: the one a purchase is paid with now, and those
 * before. Medusa voids a payment that waits for its capture when the order
 * changes; what was captured of it is still refunded there.
 */
export const SESSIONS = `(
  select x.payment_session_id, x.id as purchase_id
  from company_credit_purchase x
  union all
  select f.payment_session_id, f.purchase_id
  from company_credit_former_session f)`

/** The order that stands behind purchase `p` or payment `y`, as `o`. */
export const orderBy = (collection: string) => `
  order_payment_collection op
  join "order" o on o.id = op.order_id and o.deleted_at is null
  where op.payment_collection_id = ${collection} and op.deleted_at is null`

export const CANCELED = "(o.status = 'canceled' or o.canceled_at is not null)"
