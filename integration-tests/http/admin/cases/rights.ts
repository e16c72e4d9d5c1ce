import { type Right, RIGHT_NAMES } from "../../../../src/types"
import { createAdminWith, ok, Reply, Suite } from "../../../helpers"
import { reimbursingStore } from "../reimbursements/store"
import { attempts } from "./rights-attempts"

const ME = "/admin/company-credit/me"

/** A store that has switched Medusa's roles on. */
export function rights(suite: Suite) {
  const { open } = reimbursingStore(suite)
  const admin = (name: string, rights: Right[] | "all") =>
    createAdminWith(suite.http, suite.container, name, rights)
  const allBut = (right: Right) => RIGHT_NAMES.filter((one) => one !== right)

  beforeEach(open)

  describe("a right", () => {
    it.each(RIGHT_NAMES)(
      "A49: %s lets in, all others do not",
      async (right) => {
        const carol = await admin("Carol", [right])
        const dave = await admin("Dave", allBut(right))
        const root = await admin("Root", "all")
        const attempt = await attempts(suite, root.client)[right](carol)
        const before = await suite.rows()
        const refused = await attempt(dave.client)
        expect([refused.status, refused.data.type]).toEqual([403, "forbidden"])
        expect(await suite.rows()).toEqual(before)
        expect(codeOf(await attempt(carol.client))).toBeNull()
      }
    )

    it("is told to who has it", async () => {
      const carol = await admin("Carol", ["reimburse", "read"])
      const { me } = await ok(carol.client.get(ME))
      expect(me).toEqual({
        type: "user",
        id: carol.id,
        rights: ["read", "reimburse"],
      })
    })

    it("is had by nobody without a role, and by no API key", async () => {
      for (const { client } of [suite.alice, suite.erp]) {
        expect((await ok(client.get(ME))).me.rights).toEqual([])
        const { status } = await client.get("/admin/company-credit/companies")
        expect(status).toBe(403)
      }
    })

    it("is asked for each relation, where Medusa filters fields", async () => {
      const reader = await admin("Carol", ["read"])
      const root = await admin("Root", "all")
      const { id } = await suite.company({ members: [suite.ann] })
      const path = `/admin/company-credit/companies/${id}`
      const fields = "id,name,account.currency_code,members.customer.email"
      const seen = async (who: typeof reader) =>
        (await ok(who.client.get(`${path}?fields=${fields}`))).company
      const all = await seen(root)
      expect(all.members[0].customer.email).toMatch(/@/)
      const { members, ...own } = all
      expect(members).toHaveLength(1)
      expect(await seen(reader)).toEqual(own)
      const told = await ok(reader.client.get(`${path}/members`))
      expect(told.members[0].may_buy_on_account).toBe(true)
      expect(told.members[0].customer).toBeUndefined()
    })

    it("is had by a Super Admin", async () => {
      const carol = await admin("Carol", "all")
      expect((await ok(carol.client.get(ME))).me.rights).toEqual(RIGHT_NAMES)
    })
  })
}

function codeOf({ status, data }: Reply): string | null {
  return status < 300 ? null : `${status}: ${data.message}`
}
