import { Suite, ok } from "../../../helpers"
import { reimbursingStore } from "./store"

/** Whom a run pays, and whom it does not. */
export function chosen(suite: Suite) {
  const {
    open,
    credited,
    balanceOf,
    balancesOf,
    hold,
    payables,
    get,
    reimburse,
    outcomesOf,
    reimbursements,
  } = reimbursingStore(suite)

  beforeEach(open)

  describe("of the companies, a run", () => {
    it("A110: leaves out who is on payment hold, or excluded, and says why", async () => {
      const held = await credited("Held", 10)
      const out = await credited("Out", 20)
      const paid = await credited("Paid", 30)
      await hold(held.id, "Delivery in dispute")
      await ok(payables(out.id, { reimbursements_excluded: true }))
      const run = await reimburse({ all: true })
      expect(await outcomesOf(run.id)).toEqual([
        "Held skipped company_on_payment_hold",
        "Out skipped reimbursements_excluded",
        "Paid posted 30.00",
      ])
      const { lines } = (
        await get(
          `/reimbursement-runs/${run.id}/lines?code=company_on_payment_hold`
        )
      ).data
      expect(lines.map(({ message }: any) => message)).toEqual([
        "The company is on payment hold: Delivery in dispute",
      ])
      expect(await balancesOf([held, out, paid])).toEqual([
        "10.00",
        "20.00",
        "0.00",
      ])
    })

    it("A111: touches nobody who was not selected", async () => {
      const a = await credited("A", 10)
      const b = await credited("B", 20)
      const c = await credited("C", 30)
      const run = await reimburse({ company_ids: [a.id, b.id, a.id] })
      expect(await outcomesOf(run.id)).toEqual([
        "A posted 10.00",
        "B posted 20.00",
      ])
      expect(await balanceOf(c.id)).toBe("30.00")
      const filtered = await reimburse({ filter: { q: "c" } })
      expect(await outcomesOf(filtered.id)).toEqual(["C posted 30.00"])
    })

    it("A121: pays blocked and deleted companies, but not on payment hold", async () => {
      const blocked = await credited("Blocked", 10)
      const gone = await credited("Gone", 20)
      const held = await credited("Held", 30)
      await hold(held.id)
      for (const path of [`${blocked.id}/block`, `${held.id}/block`]) {
        await ok(
          suite.alice.client.post(`/admin/company-credit/companies/${path}`)
        )
      }
      await ok(
        suite.alice.client.delete(`/admin/company-credit/companies/${gone.id}`)
      )
      const run = await reimburse({ all: true })
      expect(await outcomesOf(run.id)).toEqual([
        "Blocked posted 10.00",
        "Gone posted 20.00",
        "Held skipped company_on_payment_hold",
      ])
      expect((await reimbursements()).map((each) => each.company_name)).toEqual(
        expect.arrayContaining(["Blocked", "Gone"])
      )
    })
  })
}
