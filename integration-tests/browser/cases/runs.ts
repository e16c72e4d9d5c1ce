import { type BrowserSuite, type Screen, eventually } from "../harness"
import { runTools } from "./run-tools"

/** Reimburse customers: the wizard, and what the run's page shows. */
export function runs(s: BrowserSuite) {
  const { api, post, setEntity, balanceOf, latestRun, ended } = runTools(s)
  const START = "/reimburse-customers"

  describe("the wizard", () => {
    it("A113, A98 shows what it will do, writes nothing, and then does that", async () => {
      const acme = await s.company({ name: "Acme", outstanding_balance: 120 })
      const bolt = await s.company({ name: "Bolt", outstanding_balance: 30 })
      await s.company({ name: "Cask", outstanding_balance: -30 })
      const screen = await s.open(START)
      await screen.sees("No runs yet")
      await screen.click("Reimburse")
      await pick(screen, "Acme", "Bolt", "Cask")
      await screen.click("Continue")
      await screen.sees("2 companies will be reimbursed")
      await screen.sees("One company is left out")
      await screen.sees("The company has no credit that could be paid back.")
      await screen.sees(/For 2 companies without a vendor/)
      expect((await api("/reimbursement-runs")).count).toBe(0)
      await screen.click("Continue")
      await screen.sees("Reimburse 2 companies: USD 150.00")
      expect((await api("/reimbursement-runs")).count).toBe(0)
      await screen.click("Reimburse 2 companies")
      expect(await screen.toast()).toBe("RUN-1 was started.")
      await screen.sees("Companies of the run")
      const run = await ended((await latestRun()).id)
      expect(run).toMatchObject({
        status: "done",
        posted: [{ currency_code: "usd", companies: 2, amount: "150.00" }],
      })
      expect(await balanceOf(acme.id)).toBe("0.00")
      expect(await balanceOf(bolt.id)).toBe("0.00")
      const lines = screen.page.locator("table").last()
      expect((await screen.rows(lines)).map((row) => row.slice(0, 4))).toEqual([
        ["Acme", "Reimbursed", "USD 120.00", "USD 120.00"],
        ["Bolt", "Reimbursed", "USD 30.00", "USD 30.00"],
        ["Cask", "Left out", "USD 0.00", ""],
      ])
    })

    it("books once, however often the last button is pressed", async () => {
      await s.company({ name: "Acme", outstanding_balance: 120 })
      const screen = await s.open(`${START}/create`)
      await pick(screen, "Acme")
      await screen.click("Continue")
      await screen.sees("One company will be reimbursed")
      await screen.button("Continue").dblclick()
      await screen.sees("Reimburse one company: USD 120.00")
      expect((await api("/reimbursement-runs")).count).toBe(0)
      await screen.click("Back")
      await screen.sees("One company will be reimbursed")
      await eventually(() => screen.button("Continue").isEnabled(), true)
      // Ctrl+Enter as the second half of a double click, which no button takes.
      await screen.button("Continue").evaluate(async (button: HTMLElement) => {
        const form = button.closest("form")!
        button.click()
        await new Promise((resolve) => setTimeout(resolve, 100))
        const keys = { key: "Enter", ctrlKey: true, bubbles: true }
        form.dispatchEvent(new KeyboardEvent("keydown", keys))
      })
      await screen.sees("Reimburse one company: USD 120.00")
      await eventually(
        () => screen.button("Reimburse one company").isEnabled(),
        true
      )
      expect((await api("/reimbursement-runs")).count).toBe(0)
      await screen.button("Reimburse one company").dblclick()
      await screen.sees("Companies of the run")
      expect((await api("/reimbursement-runs")).count).toBe(1)
      expect((await api("/reimbursements")).count).toBe(1)
    })

    it("A112 takes nothing chosen for nothing, and all for all", async () => {
      const { id } = await s.company({ name: "Acme", outstanding_balance: 120 })
      const screen = await s.open(`${START}/create`)
      await screen.sees("Which companies")
      await screen.click("Continue")
      await screen.sees(/Pick at least one company/)
      await screen.page.getByRole("radio").last().click()
      await screen.sees(/Enter at least one condition/)
      await screen.page.getByLabel("All companies", { exact: true }).click()
      await screen.click("Continue")
      await screen.sees("One company will be reimbursed")
      await screen.click("Continue")
      await screen.click("Reimburse one company")
      await screen.sees("Companies of the run")
      await screen.sees("All companies that have a credit.")
      await ended((await latestRun()).id)
      expect(await balanceOf(id)).toBe("0.00")
    })

    it("A111 takes a query, with a range of balances", async () => {
      await s.company({ name: "Acme", outstanding_balance: 1600 })
      await s.company({ name: "Bolt", outstanding_balance: 1400 })
      const screen = await s.open(`${START}/create`)
      await screen.sees("Which companies")
      await screen.page.getByRole("radio").last().click()
      await screen.sees(/choose exactly one currency/)
      await screen.field(/^Currency/).click()
      await screen.page.getByRole("option", { name: /^USD/ }).click()
      await screen.fill("Balance from", "1,500.00")
      await screen.click("Continue")
      await screen.sees("One company will be reimbursed")
      await screen.sees(/a balance of USD\s1,500.00 or more/)
      await screen.click("Back")
      await screen.fill("Comment", "Large ones")
      expect(await screen.field("Balance from").inputValue()).toBe("1,500.00")
      await screen.click("Continue")
      await screen.sees("One company will be reimbursed")
      await screen.click("Continue")
      await screen.click("Reimburse one company")
      await screen.sees("Companies of the run")
      await screen.sees(/a balance of USD\s1,500.00 or more/)
      expect(await ended((await latestRun()).id)).toMatchObject({
        posted: [{ currency_code: "usd", companies: 1, amount: "1600.00" }],
      })
    })

    it("A117, A118 pays a part of one company's credit, from its page", async () => {
      const acme = await s.company({ name: "Acme", outstanding_balance: 100 })
      const screen = await s.open(`/company-credit/companies/${acme.id}`)
      await screen.click("Reimburse customer")
      await screen.sees("One company picked")
      await screen.fill("Part of the credit", "-5")
      await screen.click("Continue")
      await screen.sees("The amount must be 0 or more.")
      await screen.fill("Part of the credit", "100.01")
      screen.problems.allow(400)
      await screen.click("Continue")
      await screen.sees(
        "The company's credit is USD 100.00: USD 100.01 cannot be paid back of it."
      )
      await screen.click("Back")
      await screen.fill("Part of the credit", "40")
      await screen.click("Continue")
      await screen.click("Continue")
      await screen.sees("Reimburse one company: USD 40.00")
      await screen.click("Reimburse one company")
      await screen.sees("Part of the credit")
      await ended((await latestRun()).id)
      expect(await balanceOf(acme.id)).toBe("60.00")
    })

    it("begins with the companies that were ticked in their list", async () => {
      for (const name of ["Acme", "Bolt", "Cask"]) {
        await s.company({ name, outstanding_balance: 10 })
      }
      const screen = await s.open("/company-credit/companies")
      await screen.page.getByRole("checkbox", { name: "Select Acme" }).click()
      await screen.page.getByRole("checkbox", { name: "Select Cask" }).click()
      await screen.page
        .getByRole("button", { name: /Reimburse customers/ })
        .click()
      await screen.sees("2 companies picked")
      await screen.click("Do not reimburse Cask")
      await screen.sees("One company picked")
    })

    it("A110 begins with the legal entity of whom it is opened for", async () => {
      const ids: string[] = []
      for (const name of ["Acme", "Bolt"]) {
        ids.push((await s.company({ name, outstanding_balance: 10 })).id)
      }
      const { id: home } = await s.company({ name: "Home" })
      // The default one is made by looking.
      await api("/legal-entities")
      const { legal_entity } = await post("/legal-entities", {
        name: "Second Inc",
        accounting_currency: "usd",
      })
      for (const id of ids) {
        await post(`/companies/${id}/payables`, {
          legal_entity_id: legal_entity.id,
        })
      }
      const screen = await s.open(`/company-credit/companies/${ids[0]}`)
      await screen.click("Reimburse customer")
      await screen.sees("One company picked")
      const entity = screen.field("Legal entity")
      expect(await entity.innerText()).toBe("Second Inc")
      await screen.open(`${START}/create?company_ids=${ids.join(",")}`)
      await screen.sees("2 companies picked")
      expect(await entity.innerText()).toBe("Second Inc")
      await screen.page.getByRole("checkbox", { name: "Select Bolt" }).waitFor()
      // Who do not agree are told of in the preview, as ever.
      await screen.open(`${START}/create?company_ids=${ids[0]},${home}`)
      await screen.sees("2 companies picked")
      expect(await entity.innerText()).not.toBe("Second Inc")
    })

    it("A101 tells in the API's words why it is refused", async () => {
      await s.company({ name: "Acme", outstanding_balance: 10 })
      await setEntity({ one_time_vendor_template: null })
      const screen = await s.open(`${START}/create`)
      screen.problems.allow(400)
      await pick(screen, "Acme")
      await screen.click("Continue")
      await screen.sees(/has no template for one-time vendors/)
      expect(await screen.button("Continue").isDisabled()).toBe(true)
    })

    it("A103 says so when there is nothing to reimburse", async () => {
      await s.company({ name: "Acme" })
      const screen = await s.open(`${START}/create`)
      await screen.sees("Which companies")
      await screen.page.getByLabel("All companies", { exact: true }).click()
      await screen.click("Continue")
      await screen.sees("Nothing to reimburse")
      expect(await screen.button("Continue").isDisabled()).toBe(true)
    })
  })
}

/** Ticks companies in the wizard's first step. */
async function pick(screen: Screen, ...names: string[]): Promise<void> {
  for (const name of names) {
    await screen.page.getByRole("checkbox", { name: `Select ${name}` }).click()
  }
}
