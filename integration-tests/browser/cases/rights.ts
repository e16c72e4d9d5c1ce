import type { BrowserSuite } from "../harness"

const COMPANIES = "/company-credit/companies"
const ACTION = "Reimburse Balance"

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
}
