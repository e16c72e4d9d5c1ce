import { ok } from "../../helpers"
import { type BrowserSuite, eventually, tableOf } from "../harness"

export function creditTerms(s: BrowserSuite) {
  const pageOf = (id: string) => `/company-credit/companies/${id}`
  const accountOf = async (id: string) =>
    (await ok(s.alice.client.get(`/admin${pageOf(id)}`))).company.account
  const editing = async (id: string) => {
    const screen = await s.open(pageOf(id))
    await screen.click("Edit Credit")
    await screen.sees("Reason for change")
    return screen
  }

  describe("the terms of credit", () => {
    it("A01 of a company just created are 0.00, with no history", async () => {
      const { id } = await s.company()
      const screen = await s.open(pageOf(id))
      await screen.sees("No entries yet")
      await screen.sees("Nothing is open.")
      const { card } = tableOf(screen, "Company Credit")
      expect((await card.innerText()).match(/\$0\.00/g)).toHaveLength(3)
      expect(await accountOf(id)).toMatchObject({ exceed_limit: false })
    })

    it("A09 a limit is typed as people write amounts", async () => {
      const { id } = await s.company()
      const screen = await editing(id)
      await screen.fill("Credit Limit", "1,500.00")
      await screen.fill("Reason for change", "Annual review")
      await screen.click("Save")
      expect(await screen.toast()).toContain("The credit of Acme was saved.")
      expect(await accountOf(id)).toMatchObject({ credit_limit: "1500.00" })
      await eventually(
        async () =>
          (await tableOf(screen, "Credit History").rows())[0].slice(1),
        [
          "Allocated",
          "USD 0.00",
          "$0.00",
          "$1,500.00",
          "$1,500.00",
          "Alice Admin",
          "",
          "Annual review",
          "",
        ]
      )
    })

    it.each([
      ["abc", "Enter an amount, like 1,500.00."],
      ["-1", "A credit limit is 0 or more."],
      ["10.015", /has 2 digits after the decimal point/],
    ])("A10 %s is refused beside the field", async (typed, message) => {
      const { id } = await s.company({ credit_limit: 500 })
      const screen = await editing(id)
      await screen.fill("Credit Limit", typed)
      await screen.click("Save")
      await screen.sees(message)
      expect(
        await screen.field("Credit Limit").getAttribute("aria-invalid")
      ).toBe("true")
      expect(await accountOf(id)).toMatchObject({ credit_limit: "500.00" })
    })

    it("A07 a limit below what is owed is warned of, then shown as it is", async () => {
      const { id } = await s.company({
        credit_limit: 500,
        outstanding_balance: -192,
      })
      const screen = await editing(id)
      await screen.fill("Credit Limit", "100")
      await screen.sees(
        "The company owes $192.00. With this limit it will be over it by $92.00, and cannot order until it pays."
      )
      await screen.click("Save")
      await screen.sees("The company is over its credit limit by $92.00.")
      await screen.sees("-$92.00")
      expect(await accountOf(id)).toMatchObject({ available_credit: "-92.00" })
    })

    it("A05 saved with no change, they get no entry", async () => {
      const { id } = await s.company({ credit_limit: 500 })
      const screen = await editing(id)
      await screen.click("Save")
      expect(await screen.toast()).toContain("Nothing was changed.")
      expect(await tableOf(screen, "Credit History").rows()).toHaveLength(1)
    })

    it("A12 that another administrator changed meanwhile are not overwritten", async () => {
      const { id } = await s.company({ credit_limit: 500 })
      const alices = await editing(id)
      const bobs = await s.open(pageOf(id), { as: "bob" })
      await bobs.click("Edit Credit")
      await bobs.fill("Credit Limit", "700")
      await alices.fill("Credit Limit", "600")
      await alices.click("Save")
      await alices.closed()

      bobs.problems.allow(400)
      await bobs.click("Save")
      await bobs.sees("Somebody changed the credit terms meanwhile")
      await bobs.sees("The credit limit is now $600.00; allowed to exceed: No.")
      expect(await accountOf(id)).toMatchObject({ credit_limit: "600.00" })
      await bobs.click("Start over from these")
      await eventually(() => bobs.field("Credit Limit").inputValue(), "600.00")
      await bobs.fill("Credit Limit", "700")
      await bobs.click("Save")
      await bobs.closed()
      expect(await accountOf(id)).toMatchObject({ credit_limit: "700.00" })
    })

    it("A74 another currency is converted at a rate that is typed", async () => {
      const { id } = await s.company({
        currency_code: "eur",
        credit_limit: 5000,
        outstanding_balance: -1000,
      })
      const screen = await editing(id)
      await screen.choose("Currency", "USD")
      await screen.sees(
        "No exchange rate from EUR to USD is stored. Enter one."
      )
      await screen.fill(/^Exchange rate EUR\/USD/, "1.12")
      await screen.sees(
        /the credit limit of €5,000.00 becomes \$5,600.00 and the outstanding balance of -€1,000.00 becomes -\$1,120.00/
      )
      await screen.click("Save")
      await screen.closed()
      expect(await accountOf(id)).toMatchObject({
        currency_code: "usd",
        credit_limit: "5600.00",
        outstanding_balance: "-1120.00",
        available_credit: "4480.00",
      })
    })

    it("A74 the preview knows the limit that is typed, and another currency starts over", async () => {
      const { id } = await s.company({
        currency_code: "eur",
        credit_limit: 5000,
        outstanding_balance: -1000,
      })
      const rates = "/admin/company-credit/exchange-rates"
      const stored = { from: "eur", to: "usd", rate: "1.12" }
      await ok(s.alice.client.post(rates, stored))
      const screen = await editing(id)
      await screen.choose("Currency", "USD")
      await screen.fill(/^Exchange rate EUR\/USD/, "0.9")
      await screen.sees(/far from the rate in force, 1 EUR = 1.12 USD/)
      await screen.fill("Credit Limit", "700")
      await screen.sees(/the credit limit of €5,000.00 becomes \$700.00 and/)
      await screen.sees(
        "The company owes $900.00. With this limit it will be over it by $200.00, and cannot order until it pays."
      )
      await screen.sees(/A change of currency leaves this as it is/)
      expect(
        await screen.field("Allow to exceed the credit limit").isDisabled()
      ).toBe(true)

      await screen.choose("Currency", "JPY")
      await screen.sees("No exchange rate from EUR to JPY is stored.")
      const rate = screen.field(/^Exchange rate EUR\/JPY/)
      expect(await rate.inputValue()).toBe("")
      expect(await screen.field("Credit Limit").inputValue()).toBe("")

      await screen.choose("Currency", "EUR")
      await screen.fill("Credit Limit", "4000")
      await screen.field("Allow to exceed the credit limit").click()
      await screen.click("Save")
      await screen.closed()
      expect(await accountOf(id)).toMatchObject({
        currency_code: "eur",
        credit_limit: "4000.00",
        outstanding_balance: "-1000.00",
        exceed_limit: true,
      })
    })
  })
}
