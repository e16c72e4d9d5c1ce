import { Suite, creditModule, ok } from "../../../helpers"
import { adminCalls } from "./admin-calls"

export function members(suite: Suite) {
  const { get, post, remove } = adminCalls(suite)

  describe("members", () => {
    it("are added with the rights given and no others", async () => {
      const { id } = await suite.company()
      const { status, data } = await post(`/${id}/members`, {
        customer_id: suite.ann.id,
        may_buy_on_account: true,
      })
      expect(status).toBe(201)
      expect(data.member).toMatchObject({
        id: expect.stringMatching(/^ccmem_/),
        company_id: id,
        customer_id: suite.ann.id,
        is_admin: false,
        may_buy_on_account: true,
        may_see_credit: false,
        may_see_history: false,
      })
    })

    it("are listed with their customer's name and e-mail", async () => {
      const { id } = await suite.company({ members: [suite.ann, suite.ben] })
      const { data } = await get(`/${id}/members?limit=1`)
      expect(data).toMatchObject({ count: 2, limit: 1, offset: 0 })
      expect(data.members[0]).toMatchObject({
        may_see_credit: true,
        customer: {
          id: suite.ann.id,
          email: suite.ann.email,
          first_name: "Ann",
          last_name: "Buyer",
        },
      })
    })

    it("gain and lose rights, and leave", async () => {
      const { id } = await suite.company({ members: [suite.ann] })
      const { members } = await ok(get(`/${id}/members`))
      const path = `/${id}/members/${members[0].id}`
      const { data } = await post(path, { may_see_credit: false })
      expect(data.member).toMatchObject({
        may_see_credit: false,
        may_see_history: true,
      })
      const left = await remove(path)
      expect(left.data).toEqual({
        id: members[0].id,
        object: "company_member",
        deleted: true,
      })
      expect((await get(`/${id}/members`)).data.count).toBe(0)
      const gone = await remove(path)
      expect(gone.status).toBe(404)
      expect(gone.data.code).toBe("member_not_found")
    })

    it("belong to one company, and must be customers", async () => {
      const { id } = await suite.company({ members: [suite.ann] })
      const other = await suite.company({ name: "Bolt" })
      const again = await post(`/${other.id}/members`, {
        customer_id: suite.ann.id,
      })
      expect(again.status).toBe(400)
      expect(again.data.code).toBe("customer_in_other_company")
      const unknown = await post(`/${id}/members`, { customer_id: "cus_none" })
      expect(unknown.status).toBe(404)
      expect(unknown.data.code).toBe("customer_not_found")
      const nowhere = await post("/cccomp_none/members", {
        customer_id: suite.ben.id,
      })
      expect(nowhere.status).toBe(404)
      expect(nowhere.data.code).toBe("company_not_found")
    })

    it("cannot be reached through another company", async () => {
      const { id } = await suite.company({ members: [suite.ann] })
      const other = await suite.company({ name: "Bolt" })
      const { members } = await ok(get(`/${id}/members`))
      const { status } = await post(`/${other.id}/members/${members[0].id}`, {
        is_admin: true,
      })
      expect(status).toBe(404)
      const member = await creditModule(suite.container).retrieveMembership(
        suite.ann.id
      )
      expect(member).toMatchObject({ company_id: id, is_admin: false })
    })
  })
}
