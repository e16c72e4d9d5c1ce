import { ok } from "../../helpers"
import { type BrowserSuite, eventually, tableOf } from "../harness"

const NAME = 1
const STATUS = 6

export function companies(s: BrowserSuite) {
  const list = async () => {
    const screen = await s.open("/company-credit/companies")
    return { screen, table: tableOf(screen, "Companies") }
  }
  const statuses = async () => {
    const { companies } = await ok(
      s.alice.client.get("/admin/company-credit/companies?order=name")
    )
    return companies.map((each: any) => [each.name, each.status])
  }

  describe("companies", () => {
    it("A11 a balance is blank where there is no history, 0.00 where there is", async () => {
      await s.company({ name: "Xylo" })
      await s.company({ name: "Ypsilon", credit_limit: 100 })
      const { screen } = await list()
      expect(await screen.rows()).toEqual([
        ["", "Xylo", "", "$0.00", "$0.00", "USD", "Active", ""],
        ["", "Ypsilon", "$0.00", "$100.00", "$100.00", "USD", "Active", ""],
      ])
    })

    it("are searched, filtered, sorted and paged", async () => {
      for (let n = 10; n <= 30; n++) {
        await s.company({ name: `Company ${n}`, credit_limit: n })
      }
      await s.company({ name: "Late Payer", status: "blocked" })
      const { screen, table } = await list()
      expect(await table.rows()).toHaveLength(20)
      await screen.sees("of 22 results")
      await table.next()
      await eventually(async () => (await table.rows()).length, 2)

      await screen.open("/company-credit/companies")
      await table.sort("Credit Limit", "Largest first")
      await eventually(
        async () => (await table.column(NAME)).slice(0, 2),
        ["Company 30", "Company 29"]
      )
      await table.search("Company 25")
      await eventually(() => table.column(NAME), ["Company 25"])
      await screen.open("/company-credit/companies")
      await table.filter("Status", "Blocked")
      await eventually(() => table.column(NAME), ["Late Payer"])
      await screen.open("/company-credit/companies")
      await table.filterBy("Credit Limit", "28", "Greater than")
      await eventually(() => table.column(NAME), ["Company 29", "Company 30"])
    })

    it("are blocked and activated many at once, after a question", async () => {
      for (const name of ["One", "Three", "Two"]) {
        await s.company({ name })
      }
      const { screen, table } = await list()
      await table.tick("One")
      await table.tick("Two")
      await table.command("Block")
      await screen.sees(/The buyers of 2 companies can no longer order/)
      await screen.click("Cancel")
      await screen.closed()
      expect(await statuses()).toEqual([
        ["One", "active"],
        ["Three", "active"],
        ["Two", "active"],
      ])

      await table.command("Block")
      await screen.click("Block")
      expect(await screen.toast()).toContain("2 companies were blocked.")
      await eventually(
        () => table.column(STATUS),
        ["Blocked", "Active", "Blocked"]
      )
      await table.tick("Two")
      await table.command("Activate")
      await screen.sees("One company was activated.")
      expect(await statuses()).toEqual([
        ["One", "blocked"],
        ["Three", "active"],
        ["Two", "active"],
      ])
    })

    it("those that cannot be blocked are told by name, with the reason", async () => {
      await s.company({ name: "One" })
      await s.company({ name: "Two", status: "rejected" })
      const { screen, table } = await list()
      screen.problems.allow(400)
      await table.tick("One")
      await table.tick("Two")
      await table.command("Block")
      await screen.click("Block")
      await screen.sees(
        "One company was left as it was. One company was blocked."
      )
      const told = await screen.dialog().locator("li").allInnerTexts()
      expect(told.map((text) => text.replace(/\s+/g, " "))).toEqual([
        "Two A company that is rejected cannot become blocked.",
        "One Blocked",
      ])
      await screen.click("Close")
      await screen.closed()
      expect(await statuses()).toEqual([
        ["One", "blocked"],
        ["Two", "rejected"],
      ])
    })

    it("one is created in a modal, then edited in a drawer", async () => {
      const { screen } = await list()
      await screen.click("Create")
      await screen.sees("Create Company")
      await screen.click("Create")
      await screen.sees("This is required.")
      await screen.fill("Name", "Acme Industrial")
      await screen.choose("Currency", "EUR")
      await screen.fill("Email", "office@acme.test")
      await screen.click("Create")
      expect(await screen.toast()).toContain("Acme Industrial was created.")
      await screen.closed()

      await screen.menu("Actions of Acme Industrial", "Edit")
      await screen.sees("Edit Company")
      await screen.fill("VAT ID", "DE123456789")
      await screen.click("Save")
      await screen.closed()
      const { companies } = await ok(
        s.alice.client.get("/admin/company-credit/companies")
      )
      expect(companies).toMatchObject([
        {
          name: "Acme Industrial",
          email: "office@acme.test",
          vat_id: "DE123456789",
          status: "active",
          account: { currency_code: "eur", credit_limit: "0.00" },
        },
      ])
    })

    it("one that somebody else blocked meanwhile stays blocked", async () => {
      const { id } = await s.company({ name: "Acme" })
      const path = `/admin/company-credit/companies/${id}`
      const screen = await s.open(`/company-credit/companies/${id}/edit`)
      await screen.fill("Phone", "030 123")
      await ok(s.alice.client.post(`${path}/block`))
      await screen.click("Save")
      await screen.closed()
      const { company } = await ok(s.alice.client.get(path))
      expect(company).toMatchObject({ status: "blocked", phone: "030 123" })
    })

    it("one that is not there says so", async () => {
      const screen = await s.open("/company-credit/companies/cccomp_nowhere")
      screen.problems.allow(404)
      await screen.sees("Not found")
    })
  })
}
