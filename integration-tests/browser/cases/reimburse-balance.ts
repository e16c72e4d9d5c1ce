import { ok } from "../../helpers"
import { type BrowserSuite, eventually, holdWrite, tableOf } from "../harness"

export function reimburseBalance(s: BrowserSuite) {
  const pageOf = (id: string) => `/company-credit/companies/${id}`
  const entriesOf = async (id: string) => {
    const { entries } = await ok(
      s.alice.client.get(`/admin${pageOf(id)}/history?order=seq`)
    )
    return entries.map((each: any) => [
      each.operation,
      each.amount,
      each.outstanding_balance,
    ])
  }

  describe("Reimburse Balance", () => {
    it("A52 a double click books a payment once", async () => {
      const { id } = await s.company({ outstanding_balance: -64 })
      const screen = await s.open(pageOf(id))
      await screen.click("Reimburse Balance")
      await screen.fill("Amount", "1,100.50")
      await screen.sees("Acme pays us $1,100.50.")
      await screen.sees(
        "Its outstanding balance goes from -$64.00 to $1,036.50."
      )
      await screen.fill("Purchase Order", "A1")
      await screen
        .dialog()
        .getByRole("button", { name: "Reimburse Balance" })
        .dblclick()
      expect(await screen.toast()).toContain("$1,100.50 was recorded for Acme.")
      await screen.closed()
      await screen.sees("The company has paid $1,036.50 in advance.")
      await eventually(
        async () => (await tableOf(screen, "Credit History").rows()).length,
        2
      )
      expect(await entriesOf(id)).toEqual([
        ["reimbursed", "-64.00", "-64.00"],
        ["reimbursed", "1100.50", "1036.50"],
      ])
    })

    it("A52 stays open while it is booked; the next try of what got no answer books nothing more", async () => {
      const { id } = await s.company()
      const screen = await s.open(pageOf(id))
      const { page } = screen
      const loseAnswer = await holdWrite(
        page,
        "**/reimbursements",
        async (route) => {
          await route.fetch()
          await route.abort()
        }
      )
      await screen.click("Reimburse Balance")
      await screen.fill("Amount", "500")
      await screen.click("Reimburse Balance")
      const cancel = screen.dialog().getByRole("button", { name: "Cancel" })
      await eventually(() => cancel.isDisabled(), true)
      await page.keyboard.press("Escape")
      await page.mouse.click(300, 450)
      loseAnswer()
      expect(await screen.toast()).toMatch(/^The server did not answer/)
      expect(await page.getByRole("alertdialog").count()).toBe(0)
      expect(await screen.field("Amount").inputValue()).toBe("500.00")

      await eventually(() => cancel.isDisabled(), false)
      await page.keyboard.press("Escape")
      await screen.click("Continue")
      await screen.closed()
      await screen.click("Reimburse Balance")
      await screen.fill("Amount", "500")
      await screen.click("Reimburse Balance")
      await screen.sees("$500.00 was recorded for Acme.")
      await screen.closed()
      expect(await entriesOf(id)).toEqual([["reimbursed", "500.00", "500.00"]])
    })

    it("is told also to who has left before it was booked", async () => {
      const { id } = await s.company()
      const screen = await s.open(pageOf(id))
      const answer = await holdWrite(screen.page, "**/reimbursements")
      await screen.click("Reimburse Balance")
      await screen.fill("Amount", "5")
      await screen.click("Reimburse Balance")
      await screen.page.evaluate(() => window.history.back())
      await screen.click("Continue")
      await screen.closed()
      answer()
      await screen.sees("$5.00 was recorded for Acme.")
      expect(await entriesOf(id)).toEqual([["reimbursed", "5.00", "5.00"]])
    })

    it("A74 an amount that was typed is not booked in the currency of a conversion meanwhile", async () => {
      const { id } = await s.company({ outstanding_balance: 100 })
      const screen = await s.open(`${pageOf(id)}/reimburse-balance`)
      await screen.fill("Amount", "100")
      await ok(
        s.alice.client.post(`/admin${pageOf(id)}/credit/currency`, {
          currency_code: "eur",
          rate: "0.9",
        })
      )
      await screen.page.evaluate(() =>
        window.dispatchEvent(new Event("visibilitychange"))
      )
      await screen.sees("Somebody changed the credit currency meanwhile")
      screen.problems.allow(400)
      await screen.click("Reimburse Balance")
      expect(await screen.toast()).toMatch(/EUR/)
      await screen.click("Enter the amount in EUR")
      await eventually(() => screen.field("Amount").inputValue(), "")
      await screen.fill("Amount", "90")
      await screen.sees(/Acme pays us €90.00/)
      await screen.click("Reimburse Balance")
      await screen.closed()
      expect((await entriesOf(id)).slice(-2)).toEqual([
        ["updated", "0.00", "90.00"],
        ["reimbursed", "90.00", "180.00"],
      ])
    })

    it("A41 a negative amount says the other direction", async () => {
      const { id } = await s.company({ outstanding_balance: 250 })
      const screen = await s.open(`${pageOf(id)}/reimburse-balance`)
      await screen.fill("Amount", "-250")
      await screen.sees(/\$250.00 goes from us to Acme/)
      await screen.fill("Comment", "issue refund")
      await screen.click("Reimburse Balance")
      await screen.closed()
      expect((await entriesOf(id)).at(-1)).toEqual([
        "reimbursed",
        "-250.00",
        "0.00",
      ])
    })

    it.each([
      ["0", "The amount must not be 0."],
      ["", "This is required."],
      ["12.345", /has 2 digits after the decimal point/],
    ])("A43 %j is refused beside the field", async (typed, message) => {
      const { id } = await s.company()
      const screen = await s.open(`${pageOf(id)}/reimburse-balance`)
      await screen.fill("Amount", typed)
      await screen.click("Reimburse Balance")
      await screen.sees(message)
      expect(await entriesOf(id)).toEqual([])
    })

    it("A50 is there for a company that is blocked", async () => {
      const { id } = await s.company({
        status: "blocked",
        outstanding_balance: -64,
      })
      const screen = await s.open(`${pageOf(id)}/reimburse-balance`)
      await screen.fill("Amount", "64")
      await screen.click("Reimburse Balance")
      await screen.closed()
      expect((await entriesOf(id)).at(-1)).toEqual([
        "reimbursed",
        "64.00",
        "0.00",
      ])
    })

    it("is reached and done without a mouse", async () => {
      const { id } = await s.company()
      const screen = await s.open(pageOf(id))
      await screen.sees("No entries yet")
      const { keyboard } = screen.page
      const focused = () =>
        screen.page.evaluate(() => document.activeElement?.textContent ?? "")
      for (
        let n = 0;
        n < 60 && (await focused()) !== "Reimburse Balance";
        n++
      ) {
        await keyboard.press("Tab")
      }
      await keyboard.press("Enter")
      await screen.sees(/Record a payment/)
      await keyboard.press("Escape")
      await screen.closed()
      await screen.click("Reimburse Balance")
      await screen.sees(/Record a payment/)
      await eventually(
        () =>
          screen
            .field("Amount")
            .evaluate((field) => field === document.activeElement),
        true
      )
      await keyboard.type("5")
      // As in every form of Medusa's: Enter alone sends nothing off.
      await keyboard.press("Control+Enter")
      await screen.sees("$5.00 was recorded for Acme.")
      expect(await entriesOf(id)).toEqual([["reimbursed", "5.00", "5.00"]])
    })
  })
}
