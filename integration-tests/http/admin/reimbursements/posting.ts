import { Suite, ok, placeOrder } from "../../../helpers"
import { reimbursingStore } from "./store"

/** Which companies a run pays, how much, and what it leaves behind. */
export function posting(suite: Suite) {
  const {
    open,
    setEntity,
    credited,
    balanceOf,
    balancesOf,
    invoices,
    vendor,
    payables,
    get,
    start,
    reimburse,
    outcomesOf,
    reimbursements,
  } = reimbursingStore(suite)

  beforeEach(open)

  describe("a run", () => {
    it("A93: pays back what is at least the minimum, and says why not the rest", async () => {
      await setEntity({ minimum_reimbursement: 50 })
      const companies = [
        await credited("Less", "49.99"),
        await credited("Just", "50.00"),
        await credited("More", "50.01"),
      ]
      const run = await reimburse({ all: true })
      expect(run).toMatchObject({
        status: "done",
        minimum_reimbursement: "50.00",
        posted: [{ currency_code: "usd", companies: 2, amount: "100.01" }],
        progress: {
          lines: 3,
          posted: 2,
          skipped: 1,
          failed: 0,
          pending: 0,
          percent: 100,
          seconds_left: null,
        },
      })
      expect(await outcomesOf(run.id)).toEqual([
        "Just posted 50.00",
        "Less skipped below_minimum_reimbursement",
        "More posted 50.01",
      ])
      expect(await balancesOf(companies)).toEqual(["49.99", "0.00", "0.00"])
      const { lines } = (
        await get(`/reimbursement-runs/${run.id}/lines?status=skipped`)
      ).data
      expect(lines[0].message).toBe(
        "The credit of USD 49.99 is below the minimum reimbursement of USD 50.00."
      )
    })

    it("A94: never picks who has no credit, or owes", async () => {
      const companies = [
        await credited("None"),
        await credited("Owing", -30),
        await credited("Credit", 10),
      ]
      const run = await reimburse({ all: true })
      expect(await outcomesOf(run.id)).toEqual(["Credit posted 10.00"])
      expect(await balancesOf(companies)).toEqual(["0.00", "-30.00", "0.00"])
      const named = await reimburse({
        company_ids: companies.map(({ id }) => id),
      })
      expect(await outcomesOf(named.id)).toEqual([
        "Credit skipped nothing_to_reimburse",
        "None skipped nothing_to_reimburse",
        "Owing skipped nothing_to_reimburse",
      ])
    })

    it("A95: without a minimum pays a cent back", async () => {
      const { id } = await credited("Cent", "0.01")
      const run = await reimburse({ all: true })
      expect(run.minimum_reimbursement).toBe("0.00")
      expect(await outcomesOf(run.id)).toEqual(["Cent posted 0.01"])
      expect(await balanceOf(id)).toBe("0.00")
    })

    it("A98: makes an invoice for the company's vendor, and an entry that names it", async () => {
      const { id } = await credited("Acme", 120)
      const v1 = await vendor({ name: "V1" })
      await ok(payables(id, { vendor_id: v1.id }))
      await reimburse({ all: true, posting_date: "2026-11-22" })
      const [made] = await reimbursements()
      expect(made).toMatchObject({
        number: "RE-00000001",
        run_number: "RUN-1",
        company_id: id,
        company_name: "Acme",
        amount: "120.00",
        currency_code: "usd",
        accounting_amount: "120.00",
        accounting_currency: "usd",
        posting_date: "2026-11-22",
        vendor: { id: v1.id, name: "V1" },
        is_new_vendor: false,
        vendor_invoice: {
          number: "VI-00000001",
          status: "open",
          due_date: "2026-12-22",
          paid_on: null,
          payment: null,
        },
        reversal: null,
      })
      expect(await invoices()).toEqual([
        expect.objectContaining({
          number: "VI-00000001",
          vendor_id: v1.id,
          company_id: id,
          amount: "120.00",
          status: "open",
        }),
      ])
      const { entries } = (await get(`/companies/${id}/history`)).data
      expect(entries[0]).toMatchObject({
        id: made.entry_id,
        operation: "reimbursed",
        amount: "-120.00",
        outstanding_balance: "0.00",
        comment: expect.stringContaining("VI-00000001"),
        updated_by: { type: "user", id: suite.alice.id, name: "Alice Admin" },
      })
    })

    it("A99, A100: makes a one-time vendor once, and uses it again", async () => {
      const { id } = await credited("Acme Tools", 20)
      await reimburse({ all: true })
      const [first] = await reimbursements()
      expect(first).toMatchObject({
        is_new_vendor: true,
        vendor: { account_number: "V-00000001", name: "Acme Tools" },
      })
      const shown = (await get(`/companies/${id}/payables`)).data.payables
      expect(shown.vendor).toEqual(first.vendor)
      const { data } = await get(`/vendors/${first.vendor.id}`)
      expect(data.vendor).toMatchObject({
        is_one_time: true,
        made_for_company_id: id,
      })
      await ok(
        suite.alice.client.post(
          `/admin/company-credit/companies/${id}/reimbursements`,
          { amount: 80 }
        )
      )
      await reimburse({ all: true })
      const [second] = await reimbursements()
      expect(second).toMatchObject({
        amount: "80.00",
        is_new_vendor: false,
        vendor: first.vendor,
      })
      expect((await suite.rows()).company_credit_vendor).toBe(1)
    })

    it("A103: right after another makes nothing, and says so", async () => {
      const { id } = await credited("Acme", 20)
      await credited("Small", 5)
      await setEntity({ minimum_reimbursement: 10 })
      await reimburse({ all: true })
      const before = await suite.rows()
      const again = await ok(start({ all: true }))
      expect(again.run).toMatchObject({
        status: "done",
        message:
          "Nothing to reimburse: 1 company was left out, 1 below the minimum reimbursement.",
        progress: { posted: 0, percent: 100 },
        posted: [],
      })
      const named = await ok(start({ company_ids: [id] }))
      expect(named.run.message).toBe(
        "Nothing to reimburse: 1 company was left out, 1 without a credit."
      )
      const filtered = await ok(start({ filter: { q: "nobody" } }))
      expect(filtered.run.message).toBe(
        "Nothing to reimburse: no company has a credit."
      )
      const after = await suite.rows()
      for (const table of [
        "company_credit_entry",
        "company_credit_reimbursement",
        "company_credit_vendor_invoice",
        "company_credit_vendor",
      ]) {
        expect([table, after[table]]).toEqual([table, before[table]])
      }
    })

    it("A105: pays what is left when the orders are taken off", async () => {
      const { id } = await credited("Acme", 100, {
        credit_limit: 500,
        members: [suite.ann],
      })
      await placeOrder(suite.ann, suite.store, { amount: 60 })
      const run = await reimburse({ all: true })
      expect(await outcomesOf(run.id)).toEqual(["Acme posted 40.00"])
      expect(await balanceOf(id)).toBe("0.00")
    })
  })
}
