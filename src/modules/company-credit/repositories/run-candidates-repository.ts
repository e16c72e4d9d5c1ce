import { Amount, Facts, RefusalCode, currencyDigits } from "../../../domain"
import { ReimbursementLineDTO, ReimbursementSelection } from "../../../types"
import { areGroupsThere, inGroups } from "./company-group-repository"
import { Condition, contains, oneOf } from "./page-query"
import { Sql } from "./sql"

/** Exact: a credit times `multiplier`, divided by `divisor`; `rate` is to be read. */
export type RunRates = Record<
  string,
  { multiplier: string; divisor: string; rate: string }
>

/** Which companies a run looks at, and by what it decides over them. */
export type RunScope = {
  selection: ReimbursementSelection
  /** Null = the default one, which nobody has asked for yet. */
  legal_entity_id: string | null
  is_default: boolean
  accounting_currency: string
  minimum: Amount
  rates: RunRates
  /** Of one company, the amount asked for; null = all of it. */
  part: Amount | null
}

type Query = { text: string; bindings: unknown[] }

/** Of a filter and of `all`: companies of the legal entity with a credit. */
export function candidatesOf(scope: RunScope, groups_there: boolean): Query {
  const { company_ids, filter } = scope.selection
  const conditions: Condition[] = company_ids
    ? [oneOf("k.company_id", company_ids)]
    : [
        { sql: "k.is_of_entity and k.outstanding_balance > 0", values: [] },
        contains(
          ["k.company_name", "k.email", "k.vat_id", "k.external_id"],
          filter?.q
        ),
        oneOf("k.company_status", filter?.status),
        oneOf("k.currency_code", filter?.currency_code),
        bound(">=", filter?.balance?.gte),
        bound("<=", filter?.balance?.lte),
        inGroups("k.company_id", filter?.customer_group_id, groups_there),
      ]
  const given = conditions.filter((each) => each !== undefined)
  return {
    text: `company_credit_candidates(?::text, ?::boolean, ?::text, ?::integer,
        ?::numeric, ?::jsonb, ?::numeric) k
      where ${given.map(({ sql }) => sql).join(" and ")}`,
    bindings: [
      scope.legal_entity_id,
      scope.is_default,
      scope.accounting_currency,
      currencyDigits(scope.accounting_currency),
      scope.minimum,
      JSON.stringify(scope.rates),
      scope.part,
      ...given.flatMap(({ values }) => values),
    ],
  }
}

const bound = (
  sign: ">=" | "<=",
  value: string | number | undefined
): Condition =>
  value === undefined
    ? undefined
    : { sql: `k.outstanding_balance ${sign} ?::numeric`, values: [value] }

async function candidates(sql: Sql, scope: RunScope): Promise<Query> {
  return scope.selection.filter?.customer_group_id
    ? candidatesOf(scope, await areGroupsThere(sql))
    : candidatesOf(scope, false)
}

/**
 * The currencies in which somebody has a credit: of the companies named, else
 * of all, which is a look at the accounts alone.
 */
export async function findCurrencies(
  sql: Sql,
  company_ids: string[] | undefined
): Promise<string[]> {
  const rows = await sql<{ currency_code: string }>(
    `select distinct currency_code from company_credit_account
     where outstanding_balance > 0
       ${company_ids ? "and company_id = any (?::text[])" : ""} order by 1`,
    company_ids ? [company_ids] : []
  )
  return rows.map(({ currency_code }) => currency_code)
}

/** Companies of a currency that share an outcome. `code` null = to be paid. */
export type CandidateSum = {
  currency_code: string
  code: RefusalCode | null
  companies: number
  amount: string
  /** Null where no rate is known. */
  accounting_amount: string | null
  new_vendors: number
}

/** A vendor that was made for a company before is taken again. */
const VENDOR = `left join company_credit_vendor v on k.code is null
  and k.vendor_id is null and v.made_for_company_id = k.company_id
  and v.legal_entity_id = ?::text and v.deleted_at is null`

function sums({ text, bindings }: Query, scope: RunScope): Query {
  return {
    text: `select k.currency_code, k.code, count(*)::integer as companies,
        sum(k.asked)::text as amount,
        case when bool_and(k.accounting_amount is not null)
          then sum(k.accounting_amount) end::text as accounting_amount,
        (count(*) filter (where k.code is null and k.vendor_id is null
          and v.id is null))::integer as new_vendors
      from (select k.* from ${text}) k ${VENDOR}
      group by k.currency_code, k.code order by k.currency_code, k.code`,
    bindings: [...bindings, scope.legal_entity_id],
  }
}

export async function sumCandidates(
  sql: Sql,
  scope: RunScope
): Promise<CandidateSum[]> {
  const query = sums(await candidates(sql, scope), scope)
  return await sql<CandidateSum>(query.text, query.bindings)
}

export type CandidateRow = Pick<
  ReimbursementLineDTO,
  "company_id" | "company_name" | "company_status" | "currency_code" | "vendor"
> & {
  asked: string
  accounting_amount: string | null
  code: RefusalCode | null
  facts: Facts | null
}

/** Sums and a page of companies, as they are in one and the same moment. */
export async function previewCandidates(
  sql: Sql,
  scope: RunScope,
  page: { limit: number; offset: number }
): Promise<{ sums: CandidateSum[]; lines: CandidateRow[] }> {
  const from = await candidates(sql, scope)
  const summed = sums(from, scope)
  const [row] = await sql<{ sums: CandidateSum[]; lines: CandidateRow[] }>(
    `select (select coalesce(jsonb_agg(s), '[]') from (${summed.text}) s) as sums,
       (select coalesce(jsonb_agg(jsonb_build_object(
           'company_id', k.company_id, 'company_name', k.company_name,
           'company_status', k.company_status,
           'currency_code', k.currency_code, 'asked', k.asked::text,
           'accounting_amount', k.accounting_amount::text,
           'code', k.code, 'facts', k.facts,
           'vendor', case when w.id is not null then jsonb_build_object(
             'id', w.id, 'account_number', w.account_number, 'name', w.name)
             end) order by k.at), '[]')
         from (select k.*, row_number() over () as at from (
             select k.* from ${from.text}
             order by k.code is not null, k.company_name, k.company_id
             limit ? offset ?) k) k
         ${VENDOR}
         left join company_credit_vendor w
           on w.id = coalesce(k.vendor_id, v.id)) as lines`,
    [
      ...summed.bindings,
      ...from.bindings,
      page.limit,
      page.offset,
      scope.legal_entity_id,
    ]
  )
  return row
}

/** What a refusal of one candidate tells. */
export async function findFacts(
  sql: Sql,
  scope: RunScope,
  code: RefusalCode
): Promise<Facts> {
  const { text, bindings } = await candidates(sql, scope)
  const [row] = await sql<{ facts: Facts }>(
    `select k.facts from ${text} and k.code = ? limit 1`,
    [...bindings, code]
  )
  return row?.facts ?? {}
}

/** The lines, in the order of their accounts. @returns what they come to */
export async function insertLines(
  sql: Sql,
  run_id: string,
  scope: RunScope
): Promise<Omit<CandidateSum, "new_vendors">[]> {
  const { text, bindings } = await candidates(sql, scope)
  return await sql(
    `with picked as materialized (
       select row_number() over (order by k.account_id) as ord, k.account_id,
         k.company_id, k.currency_code, k.asked, k.accounting_amount, k.code,
         k.facts
       from ${text}),
     written as (
       insert into company_credit_reimbursement_run_line (run_id, ord,
         company_id, account_id, currency_code, amount, outcome, code, facts)
       select ?, p.ord, p.company_id, p.account_id, p.currency_code,
         case when p.code is null then p.asked else 0 end,
         case when p.code is not null then 'skipped' end, p.code, p.facts
       from picked p order by p.ord)
     select p.currency_code, p.code, count(*)::integer as companies,
       sum(p.asked)::text as amount,
       case when bool_and(p.accounting_amount is not null)
         then sum(p.accounting_amount) end::text as accounting_amount
     from picked p group by 1, 2 order by 1, 2`,
    [...bindings, run_id]
  )
}
