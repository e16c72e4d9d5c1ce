import { ok, placeOrder } from "../../helpers"
import { type BrowserSuite, eventually } from "../harness"
import { historyTools } from "./history-tools"

const COLUMNS = [
  "Date",
  "Operation",
  "Amount",
  "Outstanding Balance",
  "Available Credit",
  "Credit Limit",
  "Updated By",
  "Purchase Order",
  "Comment",
  "Action",
]

export function history(s: BrowserSuite) {
  const { pageOf, api, reimburse, shown } = historyTools(s)

  describe("the credit history", () => {
    it("A13 A34 A91 has these columns; each entry what the account came to", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      const { display_id, id: order } = await placeOrder(s.ann, s.store, {
        amount: 192,
        data: { po_number: "PO-778" },
      })
      await placeOrder(s.ann, s.store, { amount: 64 })
      await reimburse(id, { amount: "192", comment: "Bank transfer" })
      const { screen, table } = await shown(id)
      expect(await table.rows()).toHaveLength(4)
      expect(await table.heads()).toEqual(COLUMNS)
      expect((await table.rows()).map((row) => row.slice(1, 9))).toEqual([
        ["Reimbursed", "USD 192.00", "-$64.00", "$436.00", "$500.00"].concat([
          "Alice Admin",
          "",
          "Bank transfer",
        ]),
        ["Purchased", "USD -64.00", "-$256.00", "$244.00", "$500.00"].concat([
          "Ann Buyer",
          "",
          `Order #${display_id + 1}`,
        ]),
        ["Purchased", "USD -192.00", "-$192.00", "$308.00", "$500.00"].concat([
          "Ann Buyer",
          "PO-778",
          `Order #${display_id}`,
        ]),
        ["Allocated", "USD 0.00", "$0.00", "$500.00", "$500.00"].concat([
          "Alice Admin",
          "",
          "",
        ]),
      ])
      await screen.click(`Order #${display_id}`)
      await screen.page.waitForURL(`**/app/orders/${order}`)
    })

    it("A71 A72 shows both amounts of an order in another currency, and the rate", async () => {
      await ok(
        s.alice.client.post("/admin/company-credit/exchange-rates", {
          from: "usd",
          to: "eur",
          rate: "0.892857142857142857",
        })
      )
      const { id } = await s.company({
        currency_code: "eur",
        credit_limit: 50_000,
        members: [s.ann],
      })
      await placeOrder(s.ann, s.store, { amount: 22_400 })
      const { table } = await shown(id)
      expect((await table.rows())[0].slice(1, 4)).toEqual([
        "Purchased",
        "EUR -20,000.00 (-$22,400.00) USD/EUR 0.8928",
        "-€20,000.00",
      ])
    })

    it("A85 shows 20 entries on a page, the newest first", async () => {
      const { id } = await s.company()
      for (let n = 1; n <= 21; n++) {
        await reimburse(id, { amount: `${n}` })
      }
      const { screen, table } = await shown(id)
      expect(await table.rows()).toHaveLength(20)
      expect((await table.rows())[0][2]).toBe("USD 21.00")
      await screen.sees("of 21 results")
      await table.next()
      await eventually(
        async () => (await table.rows()).map((row) => row[2]),
        ["USD 1.00"]
      )
    })

    it("A45 A47 edits reference and comment of a reimbursement, of nothing else", async () => {
      const { id } = await s.company({ credit_limit: 500 })
      const { entry } = await reimburse(id, { amount: "192", po_number: "A1" })
      const { screen, table } = await shown(id)
      await table.rows()
      const edit = table.card.getByRole("link", { name: "Edit" })
      expect(await edit.count()).toBe(1)
      await edit.click()
      await screen.sees(
        "The amount of $192.00 stays: a wrong one is corrected by a second reimbursement."
      )
      await screen.fill("Purchase Order", "A12345")
      await screen.fill("Comment", "Adding PO info")
      await screen.click("Save")
      expect(await screen.toast()).toContain("The entry was saved.")
      await eventually(
        async () => (await table.rows())[0].slice(7, 9),
        ["A12345", "Adding PO info (Edited once)"]
      )
      await edit.click()
      await screen.sees("Purchase Order: A1")
      const { entries } = await ok(s.alice.client.get(api(id, "/history")))
      expect(entries).toHaveLength(2)
      expect(entries[0]).toMatchObject({
        ...{ id: entry.id, amount: "192.00", outstanding_balance: "192.00" },
        ...{ po_number: "A12345", comment: "Adding PO info" },
        created_at: entry.created_at,
      })
    })

    it("A92 names the administrator who ordered for the buyer", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      const { draft_order } = await ok(
        s.alice.client.post("/admin/draft-orders", {
          ...{ email: s.ann.email, customer_id: s.ann.id },
          region_id: s.store.regions.usd,
          sales_channel_id: s.store.sales_channel_id,
          items: [{ variant_id: s.store.variants.one, quantity: 40 }],
          shipping_methods: [],
        })
      )
      const draft = `/admin/draft-orders/${draft_order.id}`
      await ok(s.alice.client.post(`${draft}/convert-to-order`))
      const order = `/admin/company-credit/orders/${draft_order.id}`
      await ok(s.alice.client.post(`${order}/charge`))
      const { table } = await shown(id)
      expect((await table.rows())[0].slice(1, 7)).toEqual(
        ["Purchased", "USD -40.00", "-$40.00", "$460.00", "$500.00"].concat(
          "Alice Admin"
        )
      )
    })

    it("is in German where the administrator reads German", async () => {
      const { id } = await s.company({ credit_limit: 1500 })
      const screen = await s.open(pageOf(id), { language: "de" })
      await screen.sees("Kredithistorie")
      await screen.sees("Bestellreferenz")
      const text = await screen.page.locator("main").last().innerText()
      expect(text).toContain("1.500,00")
      expect(text).not.toMatch(/Credit|History|Balance|Updated/)
    })
  })
}
