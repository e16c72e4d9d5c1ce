import { Suite, checkOut, creditModule, ok } from "../../../helpers"
import { COMPANIES, adminCalls } from "./admin-calls"

export function edits(suite: Suite) {
  const { get, post, setCredit, reimburse, entriesOf } = adminCalls(suite)

  describe("editing a reimbursement", () => {
    const given = async () => {
      const { id } = await suite.company({ credit_limit: 500 })
      const body = { amount: 192, po_number: "A1" }
      const { entry } = await ok(reimburse(id, body))
      return { id, entry, path: `/history/${entry.id}` }
    }

    it("A45 changes PO number and comment, and keeps who did", async () => {
      const { id, entry, path } = await given()
      const { status, data } = await suite.bob.client.post(
        `${COMPANIES}/${id}${path}`,
        { po_number: "A12345", comment: "Adding PO info" }
      )
      expect(status).toBe(200)
      expect(data.entry).toEqual({
        ...entry,
        po_number: "A12345",
        comment: "Adding PO info",
        edit_count: 1,
      })
      expect((await entriesOf(id))[1]).toEqual(data.entry)
      expect(await entriesOf(id)).toHaveLength(2)
      const { edits } = await ok(get(`/${id}${path}/edits`))
      expect(edits).toEqual([
        {
          number: 1,
          po_number_before: "A1",
          po_number_after: "A12345",
          comment_before: null,
          comment_after: "Adding PO info",
          updated_by: { type: "user", id: suite.bob.id, name: "Bob Admin" },
          created_at: expect.any(String),
        },
      ])
    })

    it("A46 an amount is refused as an unknown field", async () => {
      const { id, path } = await given()
      const { status, data } = await post(`/${id}${path}`, { amount: 5 })
      expect(status).toBe(400)
      expect(data.message).toBe("Unknown field: amount.")
      expect((await entriesOf(id))[1].amount).toBe("192.00")
    })

    it("A47 every other kind of entry is refused", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        members: [suite.ann],
      })
      await ok(setCredit(id, { credit_limit: 600 }))
      await ok(checkOut(suite.ann, suite.store, { amount: 10 }))
      const { data: order } = await checkOut(suite.ann, suite.store, {
        amount: 20,
      })
      const client = suite.alice.client
      await ok(client.post(`/admin/orders/${order.order.id}/cancel`))
      await creditModule(suite.container).settleHeldRefunds()
      const entries = await entriesOf(id)
      const others = entries.filter((e: any) => e.operation !== "reimbursed")
      expect(new Set(others.map((e: any) => e.operation))).toEqual(
        new Set(["allocated", "updated", "purchased", "reverted"])
      )
      const before = await suite.rows()
      for (const { id: entry_id, operation } of others) {
        const reply = await post(`/${id}/history/${entry_id}`, { comment: "x" })
        expect(reply.status).toBe(400)
        expect(reply.data.code).toBe("entry_not_editable")
        expect(reply.data.message).toContain(operation)
      }
      expect(await suite.rows()).toEqual(before)
    })

    it("is refused through another company", async () => {
      const { entry } = await given()
      const other = await suite.company({ name: "Bolt" })
      const path = `/history/${entry.id}`
      const reply = await post(`/${other.id}${path}`, { comment: "x" })
      expect(reply.status).toBe(404)
      expect(reply.data.code).toBe("entry_not_found")
      const { edits } = await ok(get(`/${other.id}${path}/edits`))
      expect(edits).toEqual([])
    })
  })
}
