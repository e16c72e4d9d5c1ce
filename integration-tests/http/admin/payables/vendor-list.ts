import { Suite, ok } from "../../../helpers"
import { IBAN, giveStore, payablesCalls } from "./calls"

export function vendorList(suite: Suite) {
  const { get, post, home, entity, vendor, payables } = payablesCalls(suite)

  describe("the list of vendors", () => {
    it("finds them by what they are", async () => {
      await giveStore(suite, "Corner Shop", "eur")
      await home()
      const other = await entity()
      const a = await vendor({ name: "Anvil", vendor_group: "OT" })
      const b = await vendor({
        name: "Bolt_100%",
        bank_account: { iban: IBAN },
        payment_method: "sepa_credit_transfer",
        payment_currency: "eur",
      })
      const c = await vendor({
        name: "Cog",
        legal_entity_id: other.id,
        is_one_time: true,
        on_hold: true,
        hold_reason: "x",
        is_active: false,
        account_number: "ERP.9",
      })
      const company = await suite.company()
      await ok(payables(company.id, { vendor_id: a.id }))
      const { id, version } = b
      await ok(post(`/vendors/${id}/verify-bank-account`, { version }))
      const names = [a, b, c]
      const found = async (query: string) => {
        const { data } = await get(`/vendors?${query}`)
        const ids = data.vendors.map((each: any) => each.id)
        return names.filter((each) => ids.includes(each.id)).map((v) => v.name)
      }
      for (const [query, expected] of [
        ["q=_100%25", ["Bolt_100%"]],
        ["q=erp.9", ["Cog"]],
        ["q=ot", ["Anvil"]],
        [`legal_entity_id=${other.id}`, ["Cog"]],
        ["account_number=ERP.9", ["Cog"]],
        ["payment_method=sepa_credit_transfer,check", ["Bolt_100%"]],
        ["payment_currency=EUR", ["Bolt_100%"]],
        ["vendor_group=OT", ["Anvil"]],
        ["bank_verified=true", ["Bolt_100%"]],
        ["bank_verified=false", ["Anvil", "Cog"]],
        ["on_hold=true", ["Cog"]],
        ["is_one_time=false", ["Anvil", "Bolt_100%"]],
        ["is_active=false", ["Cog"]],
        [`company_id=${company.id}`, ["Anvil"]],
        [`id=${a.id},${c.id}`, ["Anvil", "Cog"]],
      ] as [string, string[]][]) {
        expect([query, await found(query)]).toEqual([query, expected])
      }
      const page = await get("/vendors?order=-name&limit=1&offset=1")
      expect(page.data).toMatchObject({
        vendors: [{ id: b.id }],
        count: 3,
        limit: 1,
        offset: 1,
      })
    })
  })
}
