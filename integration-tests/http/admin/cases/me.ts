import { RIGHT_NAMES } from "../../../../src/types"
import type { Suite } from "../../../helpers"

/** A store that has not switched Medusa's roles on. */
export function me(suite: Suite) {
  describe("without roles", () => {
    it("people and programs have every right", async () => {
      for (const [{ id, client }, type] of [
        [suite.alice, "user"],
        [suite.erp, "api-key"],
      ] as const) {
        const { status, data } = await client.get("/admin/company-credit/me")
        expect(status).toBe(200)
        expect(data).toEqual({ me: { type, id, rights: RIGHT_NAMES } })
      }
    })

    it("nobody is told who has not logged in", async () => {
      const { status } = await suite.nobody.get("/admin/company-credit/me")
      expect(status).toBe(401)
    })
  })
}
