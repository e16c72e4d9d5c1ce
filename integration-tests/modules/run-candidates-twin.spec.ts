import Big from "big.js"
import fc from "fast-check"
import {
  Amount,
  ExchangeRate,
  crossRate,
  currencyDigits,
  decideReimbursement,
  directRate,
  formatMoney,
  inverseRate,
  isRefusal,
  toAmount,
} from "../../src/domain"
import { creditSuite } from "./helpers"

const CURRENCIES = ["usd", "jpy", "bhd", "clf", "eur"]
const COMPANIES = 400
const RULES = 120

const minor = fc.oneof(
  fc.bigInt({ min: -20n, max: 20n }),
  fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }),
  fc.bigInt({ min: 0n, max: 10n ** 14n })
)
const money = (currency: string) =>
  minor.map((coins) =>
    toAmount(
      Big(coins.toString()).div(Big(10).pow(currencyDigits(currency))),
      currency
    )
  )

const company = fc.constantFrom(...CURRENCIES).chain((currency_code) =>
  fc.record({
    currency_code: fc.constant(currency_code),
    outstanding_balance: money(currency_code),
    entity: fc.constantFrom(null, "here", "there"),
    reimbursements_excluded: fc.nat(9).map((n) => n === 0),
    payment_hold_reason: fc.option(
      fc.constantFrom("Disputed.", 'He said "no".'),
      {
        freq: 9,
      }
    ),
  })
)

const quoted = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.nat(8))
  .map(([digits, scale]) =>
    Big(digits.toString()).div(Big(10).pow(scale)).toFixed()
  )

/** Direct, the other way round, over a third currency, or none. */
const rateTo = (from: string, to: string) =>
  fc.tuple(quoted, quoted, fc.nat(3)).map(([one, other, kind]) => {
    const direct = directRate(from, to, one)
    return [
      direct,
      inverseRate(directRate(to, from, one)),
      crossRate(
        directRate(from, "gbp", one),
        inverseRate(directRate(to, "gbp", other))
      ),
      null,
    ][kind]
  })

const rule = fc.constantFrom(...CURRENCIES).chain((accounting_currency) =>
  fc.record({
    accounting_currency: fc.constant(accounting_currency),
    is_default: fc.boolean(),
    minimum: fc.oneof(
      fc.constant(toAmount("0", accounting_currency)),
      money(accounting_currency).map((amount) =>
        toAmount(Big(amount).abs(), accounting_currency)
      )
    ),
    rates: fc.tuple(
      ...CURRENCIES.map((from) => rateTo(from, accounting_currency))
    ),
    // Of companies of one currency, or all of the credit.
    part: fc.option(
      fc
        .constantFrom(...CURRENCIES)
        .chain((currency) =>
          money(currency).map((amount) => ({ currency, amount }))
        )
    ),
  })
)

type Rule = typeof rule extends fc.Arbitrary<infer T> ? T : never

function ratesOf({ accounting_currency, rates }: Rule) {
  const known = new Map<string, ExchangeRate>(
    CURRENCIES.flatMap((from, index) => {
      const rate = rates[index]
      return rate ? [[from, rate] as const] : []
    })
  )
  const own = directRate(accounting_currency, accounting_currency, "1")
  return known.set(accounting_currency, own)
}

creditSuite(({ query }) => {
  it("decides in SQL as in the domain, to the last coin and word", async () => {
    const companies = fc
      .sample(company, { numRuns: COMPANIES, seed: 11 })
      .map((each, index) => ({ ...each, id: `c${index}` }))
    await query(
      `insert into company_credit_legal_entity (id, name, accounting_currency,
         payment_terms, is_default, updated_by_type, updated_by_name)
       select id, id, 'usd', '{"kind": "net", "days": 30}', id = 'here',
         'system', 'Test' from unnest('{here,there}'::text[]) id`
    )
    await query(
      `insert into company_credit_company (id, name, legal_entity_id,
         reimbursements_excluded, payment_hold, payment_hold_reason,
         payment_hold_at, payment_hold_by_type, payment_hold_by_name)
       select id, id, entity, reimbursements_excluded,
         payment_hold_reason is not null, payment_hold_reason,
         case when payment_hold_reason is not null then now() end,
         case when payment_hold_reason is not null then 'system' end,
         case when payment_hold_reason is not null then 'Test' end
       from jsonb_to_recordset($1) c (id text, entity text,
         reimbursements_excluded boolean, payment_hold_reason text)`,
      [JSON.stringify(companies)]
    )
    // Balances without the entries that would have led to them.
    await query("set session_replication_role = replica")
    await query(
      `insert into company_credit_account (id, company_id, currency_code,
         currency_digits, credit_limit, outstanding_balance)
       select 'a' || id, id, currency_code, digits, round(0, digits),
         outstanding_balance
       from jsonb_to_recordset($1) c (id text, currency_code text,
         digits integer, outstanding_balance numeric)`,
      [
        JSON.stringify(
          companies.map((each) => ({
            ...each,
            digits: currencyDigits(each.currency_code),
          }))
        ),
      ]
    )
    await query("set session_replication_role = origin")
    const seen = new Set<string>()
    for (const each of fc.sample(rule, { numRuns: RULES, seed: 11 })) {
      const { accounting_currency, is_default, minimum, part } = each
      const asked: Amount | null =
        part && Big(part.amount).gt(0) ? part.amount : null
      const rates = ratesOf(each)
      const rows = await query(
        `select k.company_id, k.is_of_entity, k.asked::text, k.code, k.facts
         from company_credit_candidates('here', $1, $2, $3, $4, $5, $6) k`,
        [
          is_default,
          accounting_currency,
          currencyDigits(accounting_currency),
          minimum,
          JSON.stringify(Object.fromEntries(rates)),
          asked,
        ]
      )
      const answers = new Map(rows.map((row) => [row.company_id, row]))
      for (const candidate of companies) {
        const { entity, ...rest } = candidate
        if (asked && part!.currency !== rest.currency_code) {
          continue
        }
        const expected = decideReimbursement(
          { ...rest, is_of_entity: entity ? entity === "here" : is_default },
          {
            minimum,
            accounting_currency,
            rateOf: (from) => rates.get(from) ?? null,
          },
          asked
        )
        const { asked: amount, code, facts } = answers.get(candidate.id)!
        const answered = code ? { code, facts } : { amount }
        seen.add(code ?? "paid")
        expect(answered).toEqual(
          isRefusal(expected)
            ? { code: expected.code, facts: expected.facts }
            : { amount: expected }
        )
      }
    }
    expect([...seen].sort()).toEqual([
      "below_minimum_reimbursement",
      "company_on_payment_hold",
      "nothing_to_reimburse",
      "other_legal_entity",
      "paid",
      "partial_exceeds_credit",
      "rate_missing",
      "reimbursements_excluded",
    ])
  })

  it("writes amounts in SQL as in the domain", async () => {
    const cases = fc
      .sample(
        fc
          .constantFrom(...CURRENCIES)
          .chain((currency) =>
            money(currency).map((amount) => ({ currency, amount }))
          ),
        { numRuns: 2_000, seed: 12 }
      )
      .map((each) => ({ ...each, digits: currencyDigits(each.currency) }))
    const rows = await query(
      `select company_credit_money(c.amount, c.currency, c.digits) as text
       from jsonb_array_elements($1) with ordinality e (value, at)
       cross join lateral jsonb_to_record(e.value)
         c (amount numeric, currency text, digits integer)
       order by e.at`,
      [JSON.stringify(cases)]
    )
    expect(rows.map(({ text }) => text)).toEqual(
      cases.map(({ amount, currency }) => formatMoney(amount, currency))
    )
  })
})
