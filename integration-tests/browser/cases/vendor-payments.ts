import { readFile } from "node:fs/promises"
import { ok } from "../../helpers"
import { sepaProblems, sepaSums } from "../../helpers/sepa"
import { giveStore } from "../../http/admin/payables/calls"
import { paymentCalls, today } from "../../http/admin/payouts/payment-calls"
import type { BrowserSuite, Screen } from "../harness"

const PAYMENTS = "/reimburse-customers/payments"

/** Vendor payments, from the choice of invoices to the void. */
export function vendorPayments(s: BrowserSuite) {
  const calls = paymentCalls(s)
  const { get, payables, payer, payable, create, payment, file } = calls

  describe("vendor payments", () => {
    beforeEach(async () => {
      await giveStore(s, "Corner Shop", "eur")
      await payer()
    })

    const listed = async (): Promise<any[]> =>
      (await ok(get("/vendor-payments"))).vendor_payments

    it("A124 a payment of chosen invoices is what its preview said", async () => {
      const fine = await payable("120.00", { vendor: { name: "Fine AP" } })
      const held = await payable("60.00")
      const hold = { payment_hold: true, payment_hold_reason: "In dispute" }
      await ok(payables(held.company.id, hold))
      const chosen = [fine.invoice_id, held.invoice_id].join()
      const screen = await s.open(`${PAYMENTS}/create?invoice_ids=${chosen}`)
      await screen.sees("2 vendor invoices are chosen.")
      await preview(screen)
      await screen.sees("EUR 120.00 for 1 vendor invoice, by 1 transfer.")
      await screen.sees("One vendor invoice is left out")
      await screen.sees("The company is on payment hold: In dispute")
      await screen.sees("DE89 3704 0044 0532 0130 00")
      expect(await listed()).toEqual([])

      await screen.button("Create payment").click()
      await screen.sees("Create this payment?")
      await screen
        .dialog()
        .getByText(/EUR\s120.00 for 1 vendor/)
        .waitFor()
      await screen.click("Create payment")
      expect(await screen.toast()).toMatch(
        /^VP-\d+ of EUR\s120.00 was created.$/
      )
      const [made, ...others] = await listed()
      expect(others).toEqual([])
      expect(made).toMatchObject({
        method: "sepa_credit_transfer",
        execution_date: today(),
        totals: [{ currency_code: "eur", invoices: 1, amount: "120.00" }],
      })
      await screen.sees(
        "To the bank accounts as they were when the payment was created."
      )
    })

    it("all that are due until a day are paid once, however often it is pressed", async () => {
      await payable()
      const screen = await s.open(PAYMENTS)
      await screen.sees("No vendor payments yet")
      await screen.click("Create")
      await screen.sees("Each approved vendor invoice that is due until a day.")
      await preview(screen)
      await screen.sees(/Nothing is due|Nothing can be paid/)
      expect(await screen.button("Create payment").isDisabled()).toBe(true)
      await screen.click("Back")
      await day(screen, "Due until", "12312099")
      await preview(screen)
      await screen.sees("EUR 120.00 for 1 vendor invoice, by 1 transfer.")
      await screen.button("Create payment").click()
      await screen
        .dialog()
        .getByRole("button", { name: "Create payment" })
        .dblclick()
      await screen.sees(
        "To the bank accounts as they were when the payment was created."
      )
      expect(await listed()).toHaveLength(1)
    })

    it("the file is downloaded, a real one, and the payment is out", async () => {
      await payable()
      const { id, number } = (await ok(create())).vendor_payment
      const screen = await s.open(`${PAYMENTS}/${id}`)
      await screen.sees("Created")
      await screen.click("SEPA file")
      await screen.sees("Hand out this payment?")
      const begun = screen.page.waitForEvent("download")
      await screen.click("SEPA file")
      const download = await begun
      expect(download.suggestedFilename()).toMatch(/\.xml$/)
      const saved = await readFile(await download.path(), "utf8")
      expect(await sepaProblems(saved)).toEqual([])
      expect(sepaSums(saved).held.sums[0]).toBe("120.00")
      expect(await screen.toast()).toBe(`The file of ${number} was downloaded.`)
      await screen.sees("Exported: the file went out")
      expect((await payment(id)).status).toBe("exported")
      expect((await file(id, "sepa")).data).toBe(saved)
    })

    it("a refusal of the file is told in the API's words, and nothing goes out", async () => {
      const { vendor } = await payable()
      const { id } = (await ok(create())).vendor_payment
      const hold = { on_hold: true, hold_reason: "Fraud suspected" }
      await ok(calls.post(`/vendors/${vendor.id}`, hold))
      const screen = await s.open(`${PAYMENTS}/${id}`)
      screen.problems.allow(400)
      await screen.click("CSV file")
      await screen.sees("Hand out this payment?")
      await screen.click("CSV file")
      expect(await screen.toast()).toMatch(/Fraud suspected/)
      expect((await payment(id)).status).toBe("created")
    })

    it("A127 is marked as paid with day and reference, and voided with a reason", async () => {
      const { invoice_id } = await payable()
      const { id, number } = (await ok(create())).vendor_payment
      await file(id, "sepa")
      const screen = await s.open(`${PAYMENTS}/${id}`)
      await screen.click("Mark as paid")
      await screen.sees(/1 vendor invoice, EUR\s120.00/)
      await screen.fill("Reference", "STATEMENT-7")
      await screen.click("Mark as paid")
      expect(await screen.toast()).toBe(`${number} was marked as paid.`)
      await screen.closed()
      expect(await payment(id)).toMatchObject({
        status: "paid",
        paid_on: today(),
        payment_reference: "STATEMENT-7",
      })
      await screen.sees(/Marked as paid on .*, reference STATEMENT-7/)

      await screen.page.reload()
      await screen.menu(`Actions of ${number}`, "Void")
      await screen.sees("Kept with the payment.")
      await screen.click("Void")
      await screen.sees("This is required.")
      await screen.fill("Reason", "The bank sent it back")
      await screen.click("Void")
      await screen.sees("Are you sure?")
      await screen.click("Void")
      expect(await screen.toast()).toBe(`${number} was voided.`)
      await screen.sees("Voided: The bank sent it back")
      await screen.sees("What the payment held when it was voided.")
      expect(await payment(id)).toMatchObject({
        status: "voided",
        void_reason: "The bank sent it back",
      })
      expect(await calls.invoice(invoice_id)).toMatchObject({
        status: "approved",
        payment: null,
      })

      for (const move of ["record", "void"]) {
        await screen.open(`${PAYMENTS}/${id}/${move}`)
        await screen.sees(`This cannot be done with ${number} any more.`)
        expect(await screen.dialog().locator("form").count()).toBe(0)
      }
    })
  })
}

async function preview(screen: Screen): Promise<void> {
  await screen.dialog().locator("button[type=submit]").click()
  await screen.sees(
    "This is what the payment would be. Nothing was written yet."
  )
}

/** Types a day into Medusa's date picker, part by part. */
async function day(screen: Screen, label: string, digits: string) {
  const picker = screen.page.getByRole("group", { name: label }).first()
  await picker.getByRole("spinbutton").first().click()
  await screen.page.keyboard.type(digits)
}
