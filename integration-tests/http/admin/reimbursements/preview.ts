import { Suite, ok } from "../../../helpers"
import { rateCalls } from "../cases/rate-calls"
import { reimbursingStore } from "./store"

/** What a run would do, and that it does so; amounts across currencies. */
export function previews(suite: Suite) {
  const {
    open,
    setEntity,
    credited,
    hold,
    vendor,
    payables,
    preview,
    reimburse,
    linesOf,
    outcomesOf,
    reimbursements,
    runOf,
    sql,
  } = reimbursingStore(suite)
  const rates = rateCalls(suite)

  beforeEach(open)

  describe("the preview", () => {
    it("A113: writes nothing, and the run gives the same lines", async () => {
      await setEntity({ minimum_reimbursement: 10 })
      await rates.enter("eur", "usd", "1.12")
      const acme = await credited("Acme", "120.50")
      await credited("Berlin", "90", { currency_code: "eur" })
      await credited("Cent", "0.01")
      const held = await credited("Held", 50)
      await hold(held.id, "Dispute")
      const v1 = await vendor({ name: "V1" })
      await ok(payables(acme.id, { vendor_id: v1.id }))
      const numbers = () =>
        sql("select * from company_credit_number_sequence order by kind")
      const before = [await suite.rows(), await numbers()]
      const shown = await preview({ all: true })
      expect([await suite.rows(), await numbers()]).toEqual(before)
      expect(shown).toMatchObject({
        accounting_currency: "usd",
        minimum_reimbursement: "10.00",
        needs_approval: false,
        totals: [
          {
            currency_code: "eur",
            companies: 1,
            amount: "90.00",
            accounting_amount: "100.80",
          },
          {
            currency_code: "usd",
            companies: 1,
            amount: "120.50",
            accounting_amount: "120.50",
          },
        ],
        total: "221.30",
        companies: 2,
        new_vendors: 1,
        left_out: [
          { code: "below_minimum_reimbursement", companies: 1 },
          { code: "company_on_payment_hold", companies: 1 },
        ],
        count: 4,
      })
      const run = await reimburse({ all: true })
      expect(run).toMatchObject({
        proposed: shown.totals,
        posted: shown.totals,
        proposed_total: shown.total,
      })
      const lines = await linesOf(run.id)
      const told = (each: any) => [
        each.company_id,
        each.reimbursement?.amount ?? each.amount,
        each.code ?? each.left_out?.code ?? null,
        each.message ?? each.left_out?.message ?? null,
      ]
      expect(lines.map(told).sort()).toEqual(shown.lines.map(told).sort())
      const vendors = Object.fromEntries(
        (await reimbursements()).map((each) => [
          each.company_id,
          [each.vendor.name, each.is_new_vendor],
        ])
      )
      expect(vendors[acme.id]).toEqual(["V1", false])
    })

    it("A121: shows blocked and deleted companies as such", async () => {
      const blocked = await credited("Blocked", 10, { status: "blocked" })
      const gone = await credited("Gone", 20)
      await ok(
        suite.alice.client.delete(`/admin/company-credit/companies/${gone.id}`)
      )
      const { lines } = await preview({ all: true })
      expect(
        lines.map((each: any) => [each.company_id, each.company_status])
      ).toEqual([
        [blocked.id, "blocked"],
        [gone.id, "deleted"],
      ])
      expect(lines[0]).toMatchObject({ vendor: null, makes_vendor: true })
      const { lines: found } = await preview({
        filter: { status: ["deleted"] },
      })
      expect(found.map((each: any) => each.company_name)).toEqual(["Gone"])
    })

    it("comes in pages, those to be paid first", async () => {
      await setEntity({ minimum_reimbursement: 10 })
      for (const name of ["D", "B", "A", "C"]) {
        await credited(name, name === "A" ? 1 : 10)
      }
      const names = async (query: string) => {
        const page = await preview({ all: true }, query)
        return [page.count, page.offset, page.limit].concat(
          page.lines.map((each: any) => each.company_name)
        )
      }
      expect(await names("")).toEqual([4, 0, 20, "B", "C", "D", "A"])
      expect(await names("?limit=2")).toEqual([4, 0, 2, "B", "C"])
      expect(await names("?limit=2&offset=2")).toEqual([4, 2, 2, "D", "A"])
      expect(await names("?limit=0")).toEqual([4, 0, 0])
    })
  })

  describe("amounts", () => {
    it("A97: are compared with the minimum in the accounting currency", async () => {
      await setEntity({ minimum_reimbursement: 100 })
      await credited("Berlin", 90, { currency_code: "eur" })
      await credited("Paris", "89.28", { currency_code: "eur" })
      await credited("Tokyo", 15000, { currency_code: "jpy" })
      await rates.enter("eur", "usd", "1.12")
      const run = await reimburse({ all: true })
      expect(await outcomesOf(run.id)).toEqual([
        "Berlin posted 90.00",
        "Paris skipped below_minimum_reimbursement",
        "Tokyo skipped rate_missing",
      ])
      expect((await reimbursements())[0]).toMatchObject({
        amount: "90.00",
        currency_code: "eur",
        accounting_amount: "100.80",
        accounting_currency: "usd",
      })
      expect(run.posted).toEqual([
        {
          currency_code: "eur",
          companies: 1,
          amount: "90.00",
          accounting_amount: "100.80",
        },
      ])
    })

    it("A122: taken off customers are those of the invoices, in each currency", async () => {
      const given: [string, string, string | number][] = [
        ["A", "usd", "10.01"],
        ["B", "usd", "0.99"],
        ["C", "eur", "33.33"],
        ["D", "jpy", 12345],
        ["E", "jpy", 5],
      ]
      for (const [name, currency_code, balance] of given) {
        await credited(name, balance, { currency_code })
      }
      const run = await reimburse({ all: true })
      const [booked] = await sql(
        `select jsonb_object_agg(currency_code, removed order by currency_code) as removed
         from (select e.currency_code, (-sum(e.amount))::text as removed
           from company_credit_entry e
           join company_credit_reimbursement m on m.entry_id = e.id
           where m.run_id = ? group by 1) entries`,
        [run.id]
      )
      const [owed] = await sql(
        `select jsonb_object_agg(currency_code, owed order by currency_code) as owed
         from (select i.currency_code, sum(i.amount)::text as owed
           from company_credit_vendor_invoice i
           join company_credit_reimbursement m on m.vendor_invoice_id = i.id
           where m.run_id = ? group by 1) invoices`,
        [run.id]
      )
      expect(booked.removed).toEqual({
        usd: "11.00",
        eur: "33.33",
        jpy: "12350",
      })
      expect(owed.owed).toEqual(booked.removed)
      expect(
        Object.fromEntries(
          run.posted.map((each: any) => [each.currency_code, each.amount])
        )
      ).toEqual(booked.removed)
      // No rates: there is no accounting amount, and none is made up.
      expect(run.posted[0].accounting_amount).toBeNull()
      expect((await runOf(run.id)).proposed_total).toBeNull()
    })
  })
}
