import { createAdminWith, Suite } from "../../../helpers"
import { files, read } from "../../../house/tree"

const ROOT = "/admin/company-credit"
const ROUTES = files("src/api/admin/company-credit", /\/route\.ts$/)
  .filter((file) => !file.endsWith("/me/route.ts"))
  .flatMap(callsOf)

/** No route is left out: who has no right of ours is refused by each. */
export function everyRoute(suite: Suite) {
  describe("who has none of the rights", () => {
    it("A49: is refused by every route", async () => {
      const { client } = await createAdminWith(
        suite.http,
        suite.container,
        "Carol",
        []
      )
      const before = await suite.rows()
      expect(ROUTES.length).toBeGreaterThan(60)
      const open: string[] = []
      for (const { method, path } of ROUTES) {
        const { status, data } = await client[method](path)
        if (status !== 403 || data.type !== "forbidden") {
          open.push(`${method} ${path}: ${status}`)
        }
      }
      expect(open).toEqual([])
      expect(await suite.rows()).toEqual(before)
    })
  })
}

type Call = { method: "get" | "post" | "delete"; path: string }

function callsOf(file: string): Call[] {
  const path = file
    .replace("src/api/admin/company-credit", ROOT)
    .replace("/route.ts", "")
    .replace(/\[\w+\]/g, "some_id")
  return [...read(file).matchAll(/export async function ([A-Z]+)/g)].map(
    ([, method]) => ({ method: method.toLowerCase() as Call["method"], path })
  )
}
