import { ok } from "../../helpers"
import { payoutCalls } from "../../http/admin/payouts/calls"
import type { BrowserSuite } from "../harness"

const COMPANIES = "/company-credit/companies"
const ACTION = "Reimburse Balance"
const RUNS = "/reimburse-customers"
const SETTINGS = "/settings/company-credit"

/** Pages with a button that is not Bob's, and what they always show. */
const LISTS: [path: string, shows: string, button: string][] = [
  [COMPANIES, "Acme", "Create"],
  [RUNS, "RUN-1", "Reimburse"],
  [`${RUNS}/vendors`, "Acme", "Create"],
  [`${RUNS}/payments`, "No vendor payments", "Create"],
  [`${SETTINGS}-legal-entities`, "Default", "Create"],
  [`${SETTINGS}-exchange-rates`, "1 EUR = 1.12 USD", "Add Rate"],
  [`${SETTINGS}-reconciliation`, "Reconciliation", "Reconcile now"],
]

/** Addresses that may have been kept from before, and the right they need. */
const FORMS: [path: string, right: RegExp][] = [
  [`${COMPANIES}/create`, /edit companies/],
  [`${RUNS}/create`, /reimburse customers/],
  [`${RUNS}/vendors/create`, /edit vendors/],
  [`${RUNS}/payments/create`, /pay vendors/],
  [`${SETTINGS}-legal-entities/create`, /edit legal entities/],
  [`${SETTINGS}-exchange-rates/create`, /exchange rates/],
]

/** A store that has switched Medusa's roles on: see the spec file for who may what. */
export function rights(s: BrowserSuite) {
  describe("the right to reimburse", () => {
    it("A49 who lacks it sees no button, and is refused by the API", async () => {
      const { id } = await s.company({ credit_limit: 500 })
      const bob = await s.open(`${COMPANIES}/${id}`, { as: "bob" })
      await bob.button("Edit Credit").waitFor()
      expect(await bob.button(ACTION).count()).toBe(0)

      const { status } = await s.bob.client.post(
        `/admin/company-credit/companies/${id}/reimbursements`,
        { amount: 64 }
      )
      expect(status).toBe(403)

      await bob.open(`${COMPANIES}/${id}/reimburse-balance`)
      await bob.sees("You may not do this")
      await bob.sees(/Your role lacks a right: Reimburse Balance/)
      expect(await bob.page.getByLabel("Amount").count()).toBe(0)
    })

    it("A49 who has it sees the button, and may", async () => {
      const { id } = await s.company({ credit_limit: 500 })
      const alice = await s.open(`${COMPANIES}/${id}`)
      await alice.click(ACTION)
      await alice.fill("Amount", "64.00")
      await alice.click(ACTION)
      await alice.closed()
      const { data } = await s.alice.client.get(
        `/admin/company-credit/companies/${id}/credit`
      )
      expect(data.credit.outstanding_balance).toBe("64.00")
    })

    it("A49 the widget on a customer's page has none either", async () => {
      await s.company({ credit_limit: 500, members: [s.ann] })
      const bob = await s.open(`/customers/${s.ann.id}`, { as: "bob" })
      await bob.sees("Company Credit")
      await bob.button("View all").first().waitFor()
      expect(await bob.button(ACTION).count()).toBe(0)
    })
  })

  describe("who may only look", () => {
    it("A49 sees every list, and none of the buttons of others", async () => {
      await s.company({ name: "Acme", outstanding_balance: 10 })
      const post = async (path: string, body: object) =>
        await ok(s.alice.client.post(`/admin/company-credit${path}`, body))
      await post("/exchange-rates", { from: "eur", to: "usd", rate: "1.12" })
      await post("/reimbursement-runs", { all: true })
      const [alice, bob] = [
        await s.open(COMPANIES),
        await s.open(COMPANIES, { as: "bob" }),
      ]
      for (const [path, shows, button] of LISTS) {
        await alice.open(path)
        await alice.sees(shows)
        await alice.button(button).waitFor()
        await bob.open(path)
        await bob.sees(shows)
        expect([path, await bob.button(button).count()]).toEqual([path, 0])
      }
    })

    it("A49 is told at once, where an address leads to a form", async () => {
      const bob = await s.open(COMPANIES, { as: "bob" })
      for (const [path, right] of FORMS) {
        await bob.open(path)
        await bob.sees("You may not do this")
        await bob.sees(right)
        expect(await bob.page.locator("form").count()).toBe(0)
      }
    })

    it("A49 is told at once, too, by the forms of what is there", async () => {
      const calls = payoutCalls(s)
      const { vendor, reimbursement } = await calls.reimbursed()
      const { vendor_invoice } = reimbursement
      const payment = await calls.paid(vendor_invoice.id, "created")
      const { exchange_rate } = await ok(
        s.alice.client.post("/admin/company-credit/exchange-rates", {
          ...{ from: "eur", to: "usd", rate: "1.12" },
        })
      )
      const forms: typeof FORMS = [
        [`${RUNS}/vendors/${vendor.id}/edit`, /edit vendors/],
        [`${RUNS}/vendors/${vendor.id}/bank-account`, /edit vendors/],
        [`${RUNS}/payments/${payment.id}/record`, /pay vendors/],
        [`${RUNS}/payments/${payment.id}/void`, /pay vendors/],
        [
          `${RUNS}/reimbursements/undo/${reimbursement.id}`,
          /reimburse customers/,
        ],
        [`${RUNS}/invoices/${vendor_invoice.id}/undo`, /reimburse customers/],
        [
          `${SETTINGS}-exchange-rates/eur-usd/withdraw/${exchange_rate.id}`,
          /exchange rates/,
        ],
      ]
      const bob = await s.open(COMPANIES, { as: "bob" })
      for (const [path, right] of forms) {
        await bob.open(path)
        await bob.sees("You may not do this")
        await bob.sees(right)
        expect([path, await bob.page.locator("form").count()]).toEqual([
          path,
          0,
        ])
      }
    })
  })
}
