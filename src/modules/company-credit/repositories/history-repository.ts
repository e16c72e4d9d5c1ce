import { HistoryFilter, HistoryOrder, Range } from "../../../types"
import { ENTRY_COLUMNS, ENTRY_SOURCE, EntryRow } from "./entry-row"
import { Sql } from "./sql"

/** Past this, filtered histories are not counted further. */
export const COUNT_CAP = 10_000

type Condition = { text: string; bindings: unknown[] }

const ORDERS: Record<HistoryOrder, string> = {
  seq: "e.seq asc",
  "-seq": "e.seq desc",
  // Entries are numbered in the order they were made: one index serves both.
  created_at: "e.seq asc",
  "-created_at": "e.seq desc",
  amount: "e.amount asc, e.seq desc",
  "-amount": "e.amount desc, e.seq desc",
}

/** What comes after the entry numbered so, in each order. */
const AFTER: Record<HistoryOrder, { text: string; of_account?: true }> = {
  seq: { text: "e.seq > ?" },
  "-seq": { text: "e.seq < ?" },
  created_at: { text: "e.seq > ?" },
  "-created_at": { text: "e.seq < ?" },
  amount: {
    text: `(e.amount, -e.seq) > (
      select k.amount, -k.seq from company_credit_entry k
      where k.seq = ? and k.account_id = ?)`,
    of_account: true,
  },
  "-amount": {
    text: `(e.amount, e.seq) < (
      select k.amount, k.seq from company_credit_entry k
      where k.seq = ? and k.account_id = ?)`,
    of_account: true,
  },
}

export type PageQuery = {
  account_id: string
  filter: HistoryFilter
  order: HistoryOrder
  limit: number
  offset: number
  after_seq?: number
}

/** By keyset where `after_seq` is given: page 1,000 costs what page 1 costs. */
export async function findPage(
  sql: Sql,
  query: PageQuery
): Promise<EntryRow[]> {
  const conditions = conditionsOf(query.account_id, query.filter)
  if (query.after_seq !== undefined) {
    const { text, of_account } = AFTER[query.order]
    const account = of_account ? [query.account_id] : []
    conditions.push({ text, bindings: [query.after_seq, ...account] })
  }
  const { text, bindings } = all(conditions)
  const order = ORDERS[query.order]
  const page = [...bindings, query.limit, query.offset]
  if (query.offset === 0) {
    return await sql<EntryRow>(
      `select ${ENTRY_COLUMNS} from ${ENTRY_SOURCE}
       where ${text} order by ${order} limit ? offset ?`,
      page
    )
  }
  // What is passed over is not read: only its place in an index.
  return await sql<EntryRow>(
    `select ${ENTRY_COLUMNS} from ${ENTRY_SOURCE}
     where e.account_id = ? and e.seq = any(array(
       select e.seq from company_credit_entry e
       where ${text} order by ${order} limit ? offset ?))
     order by ${order}`,
    [query.account_id, ...page]
  )
}

/** Counts at most one more than the cap. */
export async function countUpToCap(
  sql: Sql,
  account_id: string,
  filter: HistoryFilter
): Promise<number> {
  const { text, bindings } = all(conditionsOf(account_id, filter))
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from (
       select 1 from ${ENTRY_SOURCE} where ${text} limit ?) counted`,
    [...bindings, COUNT_CAP + 1]
  )
  return row.count
}

export function isUnfiltered(filter: HistoryFilter): boolean {
  return Object.values(filter).every((value) => value === undefined)
}

function conditionsOf(account_id: string, filter: HistoryFilter): Condition[] {
  const conditions: Condition[] = [
    { text: "e.account_id = ?", bindings: [account_id] },
  ]
  if (filter.operation?.length) {
    conditions.push({
      text: "e.operation = any(?::text[])",
      bindings: [filter.operation],
    })
  }
  if (filter.po_number !== undefined) {
    conditions.push({
      text: "e.po_number ilike ?",
      bindings: [containing(filter.po_number)],
    })
  }
  if (filter.updated_by !== undefined) {
    conditions.push({
      text: "(e.actor_name ilike ? or e.actor_id = ?)",
      bindings: [containing(filter.updated_by), filter.updated_by],
    })
  }
  if (filter.order_id !== undefined) {
    conditions.push({
      // Found first, whatever the history is asked to be ordered by.
      text: `e.id = any(array(
        select x.id from company_credit_purchase o
        join company_credit_entry x on x.purchase_id = o.id
        where o.order_id = ?
        union all
        select y.id from company_credit_entry y where y.order_id = ?))`,
      bindings: [filter.order_id, filter.order_id],
    })
  }
  conditions.push(...timesOf(account_id, filter.created_at))
  for (const column of AMOUNTS) {
    conditions.push(...rangeOf(`e.${column}`, filter[column]))
  }
  return conditions
}

const AMOUNTS = [
  "amount",
  "credit_limit",
  "outstanding_balance",
  "available_credit",
] as const

const SIGNS = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" } as const

function rangeOf(
  column: string,
  range: string | Range<string> | undefined
): Condition[] {
  if (typeof range === "string") {
    return [{ text: `${column} = ?::numeric`, bindings: [range] }]
  }
  return boundsOf(range).map(([sign, value]) => ({
    text: `${column} ${SIGNS[sign]} ?::numeric`,
    bindings: [value],
  }))
}

/**
 * Times as numbers of entries, which are in the order of time: any range is as
 * quick to find as a page. A bound that takes its moment in or leaves it out
 * is the one or the other side of the next microsecond.
 */
function timesOf(
  account_id: string,
  range: Range<string> | undefined
): Condition[] {
  return boundsOf(range).map(([sign, moment]) => {
    const side = sign === "$gt" || sign === "$gte" ? ">=" : "<"
    const next = sign === "$gt" || sign === "$lte" ? "1" : "0"
    return {
      text: `e.seq ${side} (select company_credit_seq_at(?,
        ?::timestamptz + ${next} * interval '1 microsecond'))`,
      bindings: [account_id, moment],
    }
  })
}

function boundsOf(range: Range<string> = {}) {
  return (Object.keys(SIGNS) as (keyof typeof SIGNS)[])
    .filter((sign) => range[sign] !== undefined)
    .map((sign) => [sign, range[sign] as string] as const)
}

function all(conditions: Condition[]): Condition {
  return {
    text: conditions.map(({ text }) => text).join(" and "),
    bindings: conditions.flatMap(({ bindings }) => bindings),
  }
}

function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`
}
