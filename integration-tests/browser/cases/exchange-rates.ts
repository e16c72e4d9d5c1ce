import { ok } from "../../helpers"
import { inHours, rateCalls } from "../../http/admin/cases/rate-calls"
import type { BrowserSuite } from "../harness"

const LIST = "/settings/company-credit-exchange-rates"

/** What one currency costs in another: entered, read both ways, withdrawn. */
export function exchangeRates(s: BrowserSuite) {
  const { enter, list, withdraw } = rateCalls(s)

  describe("exchange rates", () => {
    it("are entered as they read, exactly", async () => {
      const screen = await s.open(LIST)
      await screen.sees("No exchange rates yet")
      await screen.click("Add Rate")
      await screen.dialog().getByText("Add Exchange Rate").waitFor()
      await screen.choose("From", /^EUR/)
      await screen.choose("To", /^USD/)
      await screen.fill("What 1 EUR costs in USD", "1.12345678901234567891")
      await screen.sees("1 EUR = 1.12345678901234567891 USD")
      await screen.sees("1 USD ≈ 0.8901098909 EUR")
      await screen.click("Save")
      expect(await screen.toast()).toBe(
        "The rate 1 EUR = 1.12345678901234567891 USD was saved."
      )
      expect(await list()).toMatchObject([
        { from: "eur", to: "usd", rate: "1.12345678901234567891" },
      ])
      await screen.row("EUR/USD").waitFor()
    })

    it("that stand upside down are noticed before they are saved", async () => {
      await enter("eur", "usd", "1.12")
      const screen = await s.open(`${LIST}/eur-usd/add`)
      await screen.fill("What 1 EUR costs in USD", "0.8929")
      await screen.sees(/Is it upside down\?/)
      await screen.click("Swap the currencies")
      await screen.sees("1 USD = 0.8929 EUR")
      await screen.fill("What 1 USD costs in EUR", "no rate")
      await screen.click("Save")
      await screen.sees("Enter an exchange rate above 0, like 1.1234.")
      expect(await list()).toHaveLength(1)
    })

    it("have a history and a plot; one is withdrawn with its reason", async () => {
      await enter("eur", "usd", "1.1", { effective_at: inHours(-48) })
      const slip = await enter("eur", "usd", "11", {
        effective_at: inHours(-1),
      })
      await enter("eur", "usd", "1.2", { effective_at: inHours(48) })
      const screen = await s.open(LIST)
      await screen.row("EUR/USD").click()
      await screen.page.getByRole("img", { name: /EUR in USD/ }).waitFor()
      const states = (await screen.rows()).map((row) => row[2])
      expect(states).toEqual(["Lies ahead", "In force", "Former"])
      await screen.menu("Actions of 1 EUR = 11 USD", "Withdraw")
      await screen.sees(/the one before it is in force again/)
      await screen.fill("Reason", "A slip")
      await screen.click("Withdraw")
      expect(await screen.toast()).toBe(
        "The rate 1 EUR = 11 USD was withdrawn."
      )
      await screen.closed()
      await screen.row("Withdrawn").waitFor()
      expect(await list(`?id=${slip.id}`)).toMatchObject([
        { withdrawn_reason: "A slip", withdrawn_by: { name: "Alice Admin" } },
      ])
      await screen.row(/1 EUR = 1.1 USD.*In force/).waitFor()
    })

    it("that nobody entered are looked up over another currency", async () => {
      await enter("usd", "eur", "0.8")
      await enter("usd", "jpy", "160")
      const screen = await s.open(LIST)
      await screen.choose("From", /^EUR/)
      await screen.choose("To", /^JPY/)
      await screen.sees("Cross rate over USD")
      await screen.sees("1 EUR = 200 JPY")
      const [{ id }] = await list("?to=jpy")
      await ok(withdraw(id))
      await screen.page.reload()
      await screen.choose("From", /^EUR/)
      await screen.choose("To", /^JPY/)
      await screen.sees(/No rate leads from EUR to JPY/)
    })
  })
}
