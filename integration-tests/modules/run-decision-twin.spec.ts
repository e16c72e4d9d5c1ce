import Big from "big.js"
import fc from "fast-check"
import {
  ExchangeRate,
  IF_SPENT,
  ReimbursementCandidate,
  decideLine,
  isRefusal,
} from "../../src/domain"
import { Row, creditSuite } from "./helpers"
import { legalEntity } from "./payables-set-up"
import { creditor, startRun } from "./run-set-up"

const RATES: Record<string, ExchangeRate> = {
  eur: { from: "eur", to: "eur", multiplier: "1", divisor: "1" },
  usd: { from: "usd", to: "eur", multiplier: "1", divisor: "1.12" },
  jpy: { from: "jpy", to: "eur", multiplier: "1", divisor: "163.7" },
}
/** For bhd there is no rate. */
const CURRENCIES = ["eur", "usd", "jpy", "bhd"]
const DIGITS = [2, 2, 0, 3]

const scenario = fc.record({
  currency: fc.nat(CURRENCIES.length - 1),
  was: fc.nat(CURRENCIES.length - 1),
  asked: fc.integer({ min: 1, max: 12_000 }),
  balance: fc.integer({ min: -2_000, max: 12_000 }),
  minimum: fc.constantFrom("0", "0.01", "50", "49.995"),
  if_spent: fc.constantFrom(...IF_SPENT),
  converted: fc.integer({ min: 0, max: 9 }),
  excluded: fc.integer({ min: 0, max: 9 }),
  held: fc.integer({ min: 0, max: 9 }),
  entity: fc.constantFrom(null, "own", "other"),
})

creditSuite((suite) => {
  const { query } = suite

  it("decides over a line as the domain does", async () => {
    const home = await legalEntity(suite)
    const other = await legalEntity(suite, { name: "Acme Inc" })
    const companies: Row[] = []
    for (const currency_code of CURRENCIES) {
      companies.push(await creditor(suite, "0", { currency_code }))
    }
    const run = await startRun(query, home.id, { rates: RATES })
    const decided = async (given: Row): Promise<Row | undefined> => {
      const [row] = await query(
        `select d.amount::text, d.accounting_amount::text, d.code, d.facts
         from company_credit_reimbursement_run r
         cross join lateral company_credit_decide_run_lines(
           r, true, 2, '{1}', array[$2], '{}') d
         where r.id = $1`,
        [run, given.company_id]
      )
      return row
    }

    await fc.assert(
      fc.asyncProperty(scenario, async (s) => {
        const company = companies[s.currency]
        const currency_code = CURRENCIES[s.currency]
        const digits = DIGITS[s.currency]
        const coins = (minor: number, of = digits) =>
          Big(minor).times(Big(10).pow(-of)).toFixed(of)
        const outstanding_balance = coins(s.balance)
        const before = s.converted ? currency_code : CURRENCIES[s.was]
        const line = { amount: coins(s.asked), currency_code: before }
        const legal_entity_id =
          s.entity === null ? null : s.entity === "own" ? home.id : other.id
        await query("begin")
        try {
          await query("set local session_replication_role = replica")
          await query(
            `update company_credit_account set outstanding_balance = $2
             where company_id = $1`,
            [company.id, outstanding_balance]
          )
          await query(
            `update company_credit_company set legal_entity_id = $2,
               reimbursements_excluded = $3, payment_hold = $4,
               payment_hold_reason = case when $4 then 'Disputed.' end,
               payment_hold_at = case when $4 then now() end,
               payment_hold_by_type = case when $4 then 'user' end,
               payment_hold_by_name = case when $4 then 'Ann' end
             where id = $1`,
            [company.id, legal_entity_id, !s.excluded, !s.held]
          )
          await query(
            `update company_credit_reimbursement_run
             set minimum_reimbursement = $2, if_spent = $3 where id = $1`,
            [run, s.minimum, s.if_spent]
          )
          await query(
            `insert into company_credit_reimbursement_run_line (run_id, ord,
               company_id, account_id, currency_code, amount)
             values ($1, 1, $2, $3, $4, $5)`,
            [run, company.id, company.account.id, before, line.amount]
          )
          const now: ReimbursementCandidate = {
            outstanding_balance,
            currency_code,
            is_of_entity: s.entity !== "other",
            reimbursements_excluded: !s.excluded,
            payment_hold_reason: s.held ? null : "Disputed.",
          }
          const rule = {
            minimum: s.minimum,
            accounting_currency: "eur",
            rateOf: (code: string) => RATES[code] ?? null,
          }
          const expected = decideLine(line, now, rule, s.if_spent)
          const got = (await decided({ company_id: company.id }))!
          if (isRefusal(expected)) {
            expect(got).toMatchObject({
              code: expected.code,
              facts: expected.facts,
            })
          } else {
            expect(got).toMatchObject({ code: null, facts: null })
            expect(Big(got.amount).eq(expected)).toBe(true)
            expect(got.amount).toMatch(
              digits ? new RegExp(`\\.\\d{${digits}}$`) : /^\d+$/
            )
          }
        } finally {
          await query("rollback")
        }
      }),
      { numRuns: 300 }
    )
  })
})
