import { creditSuite } from "./helpers"

creditSuite(({ service, query }) => {
  /** As if the process that has it had been at it for two minutes. */
  const outdate = (order_id: string) =>
    query(
      `update company_credit_order_settlement
       set claimed_until = claimed_until - interval '2 minutes'
       where order_id = $1`,
      [order_id]
    )

  describe("the claim of an order that is settled", () => {
    it("is one process's at a time, and another's once it is released", async () => {
      const claims = await Promise.all(
        [1, 2, 3].map(() => service.claimOrder("order_1"))
      )
      const [claim, ...more] = claims.filter((one) => one !== null)
      expect(more).toEqual([])
      await service.releaseOrder("order_1", claim!)
      expect(await service.claimOrder("order_1")).not.toBeNull()
    })

    it("of a process that was too slow releases nothing of the next one's", async () => {
      const slow = await service.claimOrder("order_2")
      await outdate("order_2")
      const next = await service.claimOrder("order_2")
      expect(next).not.toBeNull()
      await service.releaseOrder("order_2", slow!)
      expect(await service.claimOrder("order_2")).toBeNull()
      await service.releaseOrder("order_2", next!)
      expect(await service.claimOrder("order_2")).not.toBeNull()
    })
  })
})
