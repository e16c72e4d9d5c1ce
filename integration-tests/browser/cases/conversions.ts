import { ok } from "../../helpers"
import { rateCalls } from "../../http/admin/cases/rate-calls"
import type { BrowserSuite } from "../harness"

const LIST = "/company-credit/companies"

/** Convert credit: chosen in the list, looked at, confirmed, followed. */
export function conversions(s: BrowserSuite) {
  const { enter } = rateCalls(s)
  const give = (currency_code: string, name: string, limit = "100") =>
    s.company({ currency_code, name, credit_limit: limit })
  const accountOf = async ({ id }: { id: string }) =>
    (await ok(s.alice.client.get(`/admin/company-credit/companies/${id}`)))
      .company.account

  describe("convert credit", () => {
    it("A75 A76 shows a line a currency, takes a rate where none is stored, and what becomes of each", async () => {
      await enter("eur", "usd", "1.12")
      const euro = await give("eur", "Euro")
      const yen = await give("jpy", "Yen", "20000")
      const dollar = await give("usd", "Dollar")
      const screen = await s.open(LIST)
      for (const name of ["Euro", "Yen", "Dollar"]) {
        await screen.page.getByLabel(`Select ${name}`).click()
      }
      await screen.page.keyboard.press("c")
      await screen.sees("3 companies are selected.")
      await screen.choose("New credit currency", "USD")
      await screen.sees(/Stored: 1 EUR = 1.12 USD, Entered by hand/)
      await screen.sees("No rate from JPY to USD is stored. Enter one.")
      expect(await screen.button("Convert").isDisabled()).toBe(true)
      await screen.fill("What 1 JPY costs in USD", "0.0067")
      await screen.row(/Yen.*USD\s134.00.*Is converted/).waitFor()
      await screen.row(/Euro.*USD\s112.00.*Is converted/).waitFor()
      await screen.row(/Dollar.*Stays: has this currency already/).waitFor()
      await screen.fill(/Reason for change/, "One currency")
      await screen.click("Convert")
      await screen.sees(/The credit of 2 companies is converted into USD/)
      await screen.click("Convert")
      await screen.sees("3 of 3 companies are dealt with.")
      expect(screen.page.url()).toContain("conversion_id=ccconv_")
      expect(await accountOf(euro)).toMatchObject({ credit_limit: "112.00" })
      expect(await accountOf(yen)).toMatchObject({ credit_limit: "134.00" })
      expect((await accountOf(dollar)).last_seq).toBe(1)
      await screen.page.reload()
      await screen.row(/Dollar.*Unchanged/).waitFor()
      await screen.row(/Yen.*JPY\s20,000.*USD\s134\.00.*Converted/).waitFor()
    })

    it("A76 a rate is asked about where it is far off, mended where it is refused, and never another currency's", async () => {
      await enter("eur", "usd", "1.12")
      const { id } = await give("eur", "Euro")
      const screen = await s.open(`${LIST}/convert?company_ids=${id}`)
      await screen.sees("One company is selected.")
      await screen.choose("New credit currency", "USD")
      await screen.fill("What 1 EUR costs in USD", "0.89")
      await screen.sees(/far from the rate in force, 1 EUR = 1.12 USD/)
      await screen.choose("New credit currency", "JPY")
      await screen.sees("No rate from EUR to JPY is stored. Enter one.")
      const rate = screen.field("What 1 EUR costs in JPY")
      expect(await rate.inputValue()).toBe("")
      screen.problems.allow(400)
      await rate.fill("9999999999")
      await screen.sees("An error occurred")
      expect(await rate.inputValue()).toBe("9999999999")
      expect(await screen.button("Convert").isDisabled()).toBe(true)
      await rate.fill("150")
      await screen.row(/Euro.*JPY\s15,000.*Is converted/).waitFor()
    })

    it("A78 tells who failed and why, and tries them again", async () => {
      await give("eur", "Large", "900000000000000")
      const small = await give("eur", "Small")
      const screen = await s.open(`${LIST}/convert`)
      await screen.sees("No company is selected.")
      expect(await screen.button("Convert").isDisabled()).toBe(true)
      await screen.field("Convert all companies").click()
      await screen.choose("New credit currency", "JPY")
      await screen.fill("What 1 EUR costs in JPY", "150")
      await screen.row(/Small.*Is converted/).waitFor()
      await screen.click("Convert")
      await screen.click("Convert")
      await screen.row(/Large.*Failed.*too large/).waitFor()
      await screen.row(/Small.*Converted/).waitFor()
      expect(await accountOf(small)).toMatchObject({ currency_code: "jpy" })
      await screen.click("Try failed ones again")
      await screen.sees(/The failed companies are tried again/)
      await screen.row(/Large.*Failed/).waitFor()
    })
  })
}
