import { ok } from "../../helpers"
import { IBAN, payablesCalls } from "../../http/admin/payables/calls"
import type { BrowserSuite } from "../harness"

const LIST = "/settings/company-credit-legal-entities"

/** The selling companies, each with what its runs and payments go by. */
export function legalEntities(s: BrowserSuite) {
  const { get, post, home } = payablesCalls(s)
  const read = async (id: string) =>
    (await ok(get(`/legal-entities/${id}`))).legal_entity

  describe("legal entities", () => {
    it("are made, edited and removed", async () => {
      const screen = await s.open(LIST)
      await screen.row("Corner Shop").waitFor()
      await screen.click("Create")
      await screen.fill("Name", "Acme GmbH")
      await screen.choose("Accounting currency", "USD")
      await screen.fill("Minimum reimbursement", "1,500.00")
      await screen.click("Create")
      expect(await screen.toast()).toBe("Acme GmbH was created.")
      const { legal_entities } = await ok(get("/legal-entities?q=Acme"))
      const [{ id }] = legal_entities
      expect(legal_entities).toMatchObject([
        {
          accounting_currency: "usd",
          minimum_reimbursement: "1500.00",
          payment_terms: { kind: "net", days: 30 },
          is_default: false,
        },
      ])

      await screen.sees("30 days after the invoice")
      await screen.menu("Actions of Acme GmbH", "Edit")
      await screen.choose("Payment terms", "On a day of the month")
      await screen.fill("Days", "10")
      await screen.fill("Day of the month", "32")
      await screen.click("Save")
      await screen.sees("Enter a whole number from 1 to 31.")
      await screen.fill("Day of the month", "15")
      await screen.click("Save")
      await screen.sees(/On day 15 of a month, 10 days after/)
      expect((await read(id)).payment_terms).toEqual({
        kind: "day_of_month",
        days: 10,
        day: 15,
      })

      await screen.menu("Actions of Acme GmbH", "Remove")
      await screen.click("Remove")
      await screen.row("Corner Shop").waitFor()
      expect((await get(`/legal-entities/${id}`)).status).toBe(404)
    })

    it("A49 are made by whom Medusa does not show its store; where that fails, it is said", async () => {
      const screen = await s.open("/settings/profile")
      const stores = /\/admin\/stores/
      const answer = (status: number) =>
        screen.page.route(stores, (route) =>
          route.fulfill({ status, json: { message: "Not now" } })
        )
      screen.problems.allow(403, 500)
      await answer(500)
      await screen.open(`${LIST}/create`)
      await screen.sees("Not now")
      await screen.page.unroute(stores)
      await answer(403)
      await screen.click("Try again")
      await screen.fill("Name", "Acme GmbH")
      expect(await screen.field("Accounting currency").innerText()).toBe("USD")
      await screen.click("Create")
      await screen.sees("Acme GmbH was created.")
      const { legal_entities } = await ok(get("/legal-entities?q=Acme"))
      expect(legal_entities).toMatchObject([{ accounting_currency: "usd" }])
    })

    it("have numbers that never come twice", async () => {
      const { id } = await home()
      const screen = await s.open(`${LIST}/${id}/numbers`)
      const next = screen.page.locator('[name="vendor_invoice.next_number"]')
      await screen.page.locator('[name="vendor_invoice.prefix"]').fill("CR-")
      await next.fill("100")
      await screen.sees("The next one will be CR-00000100.")
      await screen.click("Save")
      await screen.closed()
      await screen.sees("CR-00000100")
      await screen.sees("99,999,900")

      await screen.open(`${LIST}/${id}/numbers`)
      await next.fill("99")
      screen.problems.allow(400)
      await screen.click("Save")
      expect(await screen.toast()).toMatch(/100/)
      expect((await read(id)).number_sequences.vendor_invoice).toEqual({
        prefix: "CR-",
        width: 8,
        next_number: 100,
      })
    })

    it("A116 have approvers, each with a limit or none", async () => {
      const { id } = await home()
      const screen = await s.open(`${LIST}/${id}/approval`)
      await screen.field("Runs need approval").click()
      await screen.sees(/Nobody can approve/)
      await screen.click("Add approver")
      await screen.field("Approver 1").fill("bob")
      await screen.page.getByRole("option", { name: /Bob Admin/ }).click()
      await screen.field("Only up to a limit").click()
      await screen.fill("Limit", "1,000.50")
      await screen.click("Save")
      await screen.closed()
      await screen.sees(/Bob Admin/)
      await screen.sees(
        /^Approvers: .*→ Bob Admin \(.+\): Up to [A-Z]{3}\s1,000\.50$/
      )
      await screen.sees("Runs need approval: No → Yes")
      expect(await read(id)).toMatchObject({
        approval_required: true,
        approvers: [{ user_id: s.bob.id, limit: "1000.50" }],
      })
    })

    it("have a schedule, whose next times are told before it is saved", async () => {
      const { id } = await home()
      const screen = await s.open(`${LIST}/${id}/schedule`)
      await screen.field("Start runs by schedule").click()
      await screen.choose("Day of the week", "Friday")
      await screen.fill("Time", "18:30")
      await screen.sees(/The next runs, by the clock of Europe\/Berlin/)
      await screen.page
        .getByText(/^Friday, .* at 6:30.PM$/)
        .nth(4)
        .waitFor()
      await screen.click("Save")
      await screen.closed()
      await screen.sees("Every Friday at 18:30 (Europe/Berlin)")
      await screen.sees(/^Schedule: No → Every Friday at 18:30/)
      expect((await read(id)).reimbursement_schedule).toEqual({
        cron: "30 18 * * 5",
        timezone: "Europe/Berlin",
        if_spent: "pay_rest",
      })

      await screen.open(`${LIST}/${id}/schedule`)
      await screen.choose("Starts", "By a cron expression")
      await screen.field("Cron expression").fill("every friday")
      screen.problems.allow(400)
      await screen.sees(/it has five fields/)
    })

    it("have an account to pay from, whose check digits must fit", async () => {
      const { id } = await home()
      const screen = await s.open(`${LIST}/${id}/payer`)
      await screen.field("Pays by SEPA files").click()
      await screen.fill("IBAN", IBAN.replace("DE89", "DE88"))
      screen.problems.allow(400)
      await screen.click("Save")
      expect(await screen.toast()).toMatch(/check digits/)
      await screen.fill("IBAN", "DE89 3704 0044 0532 0130 00")
      await screen.click("Save")
      await screen.closed()
      expect((await read(id)).payer).toEqual({
        name: "Corner Shop",
        iban: IBAN,
        bic: null,
      })
    })

    it("A101 have a template for one-time vendors, and say what it lacks", async () => {
      const { id } = await home()
      const screen = await s.open(`${LIST}/${id}/template`)
      await screen.choose("Payment method", "SEPA credit transfer")
      await screen.choose("Paid in", "One fixed currency")
      await screen.choose("Currency", "USD")
      await screen.click("Save")
      await screen.closed()
      await screen.sees("A run would be refused")
      await screen.sees(/SEPA credit transfer pays in euros only/)
      expect((await read(id)).one_time_vendor_template).toMatchObject({
        payment_method: "sepa_credit_transfer",
        currency_rule: "fixed_currency",
        currency_code: "usd",
      })
    })

    it("say so where somebody else changed them meanwhile", async () => {
      const { id } = await home()
      const screen = await s.open(`${LIST}/${id}/edit`)
      await screen.fill("Name", "Corner Shop Ltd")
      await ok(post(`/legal-entities/${id}`, { minimum_reimbursement: 5 }))
      screen.problems.allow(400)
      await screen.click("Save")
      await screen.sees("Somebody changed this legal entity meanwhile")
      expect((await read(id)).name).toBe("Corner Shop")
      await screen.click("Start over from the new state")
      await screen.fill("Name", "Corner Shop Ltd")
      await screen.click("Save")
      await screen.closed()
      expect(await read(id)).toMatchObject({
        name: "Corner Shop Ltd",
        minimum_reimbursement: "5.00",
      })
    })
  })
}
