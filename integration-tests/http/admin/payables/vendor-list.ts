import { Suite, ok } from "../../../helpers"
import { IBAN, giveStore, payablesCalls } from "./calls"

export function vendorList(suite: Suite) {
  const { get, post, remove, home, entity, vendor, payables } =
    payablesCalls(suite)

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

    it("says whose vendor each is: all counted, ten of them named", async () => {
      const [many, none] = [await vendor(), await vendor()]
      for (let i = 10; i < 21; i++) {
        const { id } = await suite.company({ name: `Company ${i}` })
        await ok(payables(id, { vendor_id: many.id }))
        if (i === 12) {
          await ok(remove(`/companies/${id}`))
        }
      }
      const { vendors } = await ok(get("/vendors"))
      const serves = (id: string) =>
        vendors.find((each: any) => each.id === id).serves
      expect(serves(none.id)).toEqual({ count: 0, companies: [] })
      expect(serves(many.id)).toEqual({
        count: 11,
        companies: Array.from({ length: 10 }, (_, at) => ({
          id: expect.stringMatching(/^cccomp_/),
          name: `Company ${at + 10}`,
          is_removed: at === 2,
        })),
      })
      expect((await ok(get(`/vendors/${many.id}`))).vendor.serves.count).toBe(
        11
      )
    })
  })
}
