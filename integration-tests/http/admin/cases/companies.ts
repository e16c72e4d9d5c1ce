import { Suite, idempotent, ok } from "../../../helpers"
import { adminCalls } from "./admin-calls"

export function companies(suite: Suite) {
  const { get, post, remove } = adminCalls(suite)

  describe("creating a company", () => {
    it("answers it with its account, at a limit of 0", async () => {
      const { status, data } = await post("", {
        name: "  Acme Tools ",
        currency_code: "USD",
        email: "office@acme.test",
        external_id: "ERP-7",
        metadata: { tier: "gold" },
      })
      expect(status).toBe(201)
      expect(data.company).toMatchObject({
        id: expect.stringMatching(/^cccomp_/),
        name: "Acme Tools",
        status: "active",
        email: "office@acme.test",
        phone: null,
        vat_id: null,
        external_id: "ERP-7",
        payment_on_account: true,
        metadata: { tier: "gold" },
        deleted_at: null,
        account: {
          currency_code: "usd",
          credit_limit: "0.00",
          exceed_limit: false,
          outstanding_balance: "0.00",
          available_credit: "0.00",
          last_seq: 0,
          terms_version: 0,
          has_history: false,
        },
      })
      const read = await get(`/${data.company.id}`)
      expect(read.data).toEqual(data)
    })

    it("refuses an external id that another company has", async () => {
      await suite.company({ external_id: "ERP-7" })
      const body = { name: "Other", currency_code: "usd", external_id: "ERP-7" }
      const { status, data } = await post("", body)
      expect(status).toBe(400)
      expect(data.code).toBe("external_id_taken")
    })

    it("is done once for one idempotency key", async () => {
      const body = { name: "Acme", currency_code: "usd" }
      const first = await post("", body, idempotent("create-1"))
      const again = await post("", body, idempotent("create-1"))
      const other = await post(
        "",
        { ...body, name: "Bolt" },
        idempotent("create-1")
      )
      expect(again.status).toBe(201)
      expect(again.data).toEqual(first.data)
      expect(other.data.code).toBe("idempotency_key_reused")
      expect((await suite.rows()).company_credit_company).toBe(1)
    })
  })

  describe("changing a company", () => {
    it("leaves what is not sent as it is", async () => {
      const { id } = await suite.company({ name: "Acme", email: "a@acme.test" })
      const { data } = await post(`/${id}`, {
        phone: "+49 30 1234",
        email: null,
      })
      expect(data.company).toMatchObject({
        name: "Acme",
        phone: "+49 30 1234",
        email: null,
      })
    })

    it("changes the credit currency until there is a history", async () => {
      const { id } = await suite.company()
      const changed = await post(`/${id}`, { currency_code: "jpy" })
      expect(changed.data.company.account).toMatchObject({
        currency_code: "jpy",
        credit_limit: "0",
      })
      await ok(post(`/${id}/credit`, { credit_limit: 5 }))
      const refused = await post(`/${id}`, { currency_code: "usd" })
      expect(refused.status).toBe(400)
      expect(refused.data.code).toBe("currency_in_use")
    })

    it("blocks and activates, and refuses other moves", async () => {
      const { id } = await suite.company({ status: "pending" })
      expect((await post(`/${id}/activate`)).data.company.status).toBe("active")
      expect((await post(`/${id}/block`)).data.company.status).toBe("blocked")
      const refused = await post(`/${id}`, { status: "pending" })
      expect(refused.status).toBe(400)
      expect(refused.data).toMatchObject({
        code: "status_move_not_allowed",
        message: "A company that is blocked cannot become pending.",
      })
      expect((await get(`/${id}`)).data.company.status).toBe("blocked")
    })

    it("soft-deletes: gone from the list, its history stays", async () => {
      const { id } = await suite.company({
        credit_limit: 100,
        members: [suite.ann],
      })
      const deleted = await remove(`/${id}`)
      expect(deleted.data).toEqual({ id, object: "company", deleted: true })
      expect((await get()).data.count).toBe(0)
      expect((await get(`/${id}`)).data.code).toBe("company_not_found")
      expect((await get(`/${id}/history`)).data.count).toBe(1)
      const again = await remove(`/${id}`)
      expect(again.status).toBe(404)
      // The member is free to join another company.
      await suite.company({ members: [suite.ann] })
    })
  })
}
