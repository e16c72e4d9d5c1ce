import type { BrowserSuite } from "../harness"

export function companies(s: BrowserSuite) {
  describe("companies", () => {
    it("A11 a balance is blank where there is no history, 0.00 where there is", async () => {
      await s.company({ name: "Xylo" })
      await s.company({ name: "Ypsilon", credit_limit: 100 })
      const screen = await s.open("/company-credit/companies")
      expect(await screen.rows()).toEqual([
        ["", "Xylo", "", "$0.00", "$0.00", "USD", "Active", ""],
        ["", "Ypsilon", "$0.00", "$100.00", "$100.00", "USD", "Active", ""],
      ])
    })
  })
}
