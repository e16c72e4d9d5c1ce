import type { Suite } from "../../../helpers"
import { reconciliationTools } from "./reconciliation-tools"

export function reconciliationRefunds(suite: Suite) {
  const t = reconciliationTools(suite)

  describe("reconciliation of refunds", () => {
    it("refund_missing_in_history: killed before the provider was told", async () => {
      const { id } = await t.acme()
      const order = await t.buy(64)
      const payment = await t.paymentOf(order)
      await t.sql(
        `insert into refund (id, amount, raw_amount, payment_id)
         values ('ref_1', 24, '{"value":"24","precision":20}', ?)`,
        [payment.id]
      )
      await t.repaired(
        "refund_missing_in_history",
        /Medusa refunded USD 24\.00 of order #\d+/
      )
      expect((await t.entriesOf(id)).at(-1)).toMatchObject({
        operation: "refunded",
        amount: "24.00",
        outstanding_balance: "-40.00",
        updated_by: { name: "Bob Admin" },
      })
    })

    it("refund_missing_in_medusa: booked, and its answer lost, so Medusa took it out", async () => {
      const { id } = await t.acme()
      const order = await t.buy(64)
      expect((await t.refund(order, { amount: 24 })).status).toBe(200)
      await t.sql("delete from refund")
      await t.age()
      const [found, ...more] = await t.find()
      expect(more).toEqual([])
      expect(found).toMatchObject({
        kind: "refund_missing_in_medusa",
        repair: null,
        cause: expect.stringContaining("credited USD 24.00"),
      })
      const refused = await t.repair(found.id)
      expect([refused.status, refused.data.code]).toEqual([
        400,
        "difference_not_repairable",
      ])
      expect(refused.data.message).toMatch(/Reimburse Balance/)
      expect(await t.entriesOf(id)).toHaveLength(3)
    })

    it("refund_amount_differs: Medusa says more than was given back", async () => {
      await t.acme()
      const order = await t.buy(64)
      await t.refund(order, { amount: 24 })
      await t.sql(`update refund set amount = 25,
        raw_amount = '{"value":"25","precision":20}'`)
      await t.age()
      const [found, ...more] = await t.find()
      expect(more).toEqual([])
      expect(found).toMatchObject({
        kind: "refund_amount_differs",
        cause:
          "Medusa refunded USD 25.00, but USD 24.00 was given back for it.",
      })
    })

    it("order_refund_not_made: a cancellation whose refund failed and was passed over", async () => {
      const { id } = await t.acme()
      const order = await t.buy(64)
      await t.failing("company_credit_held_refund", () =>
        t.failing("company_credit_entry", async () => {
          expect((await t.cancel(order)).status).toBe(200)
        })
      )
      await t.age()
      const found = await t.find()
      expect(t.kindsOf(found)).toEqual([
        "canceled_order_on_account",
        "order_refund_not_made",
      ])
      const one = found.find(({ kind }) => kind === "order_refund_not_made")!
      expect(one.cause).toMatch(/shows USD 64\.00 as refunded, but only/)
      expect((await t.repair(one.id)).data.difference.status).toBe("repaired")
      expect((await t.entriesOf(id)).at(-1)).toMatchObject({
        operation: "reverted",
        amount: "64.00",
        outstanding_balance: "0.00",
      })
      expect(await t.find()).toEqual([])
      const other = found.find(({ id }) => id !== one.id)!
      const [gone] = (await t.differences("status=gone")).filter(
        ({ id }) => id === other.id
      )
      expect(gone.resolution_entry_id).toBeNull()
    })

    it("refund_waiting: no worker ran", async () => {
      const { id } = await t.acme()
      const order = await t.buy(64)
      let found
      await t.failing("company_credit_entry", async () => {
        expect((await t.refund(order, {})).status).toBe(200)
        await t.age()
        found = await t.find()
      })
      expect(t.kindsOf(found!)).toEqual(["refund_waiting"])
      expect(found![0].cause).toMatch(/USD 64\.00 still waits/)
      const { data } = await t.repair(found![0].id, suite.bob)
      expect(data.difference.status).toMatch(/^(repaired|gone)$/)
      expect((await t.entriesOf(id)).at(-1)).toMatchObject({
        operation: "refunded",
        amount: "64.00",
        outstanding_balance: "0.00",
      })
      expect(await t.find()).toEqual([])
    })
  })
}
