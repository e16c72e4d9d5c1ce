import { ok } from "../../helpers"
import { IBAN, OTHER_IBAN } from "../../http/admin/payables/calls"
import { payoutCalls } from "../../http/admin/payouts/calls"
import { type BrowserSuite, eventually, holdWrite, tableOf } from "../harness"

const LIST = "/reimburse-customers/vendors"

/** Whom accounts payable pays: made, verified, put on hold, removed. */
export function vendors(s: BrowserSuite) {
  const calls = payoutCalls(s)
  const { get, vendor, reimbursed, payables } = calls
  const read = async (id: string) => (await ok(get(`/vendors/${id}`))).vendor

  describe("vendors", () => {
    it("A125 are made with their bank account, whose check digits must fit", async () => {
      const screen = await s.open(LIST)
      await screen.click("Create")
      await screen.fill("Name", "Bolt Tools")
      await screen.fill("City", "Berlin")
      await screen.choose("Payment terms", "Days after the end of the month")
      await screen.fill("Days", "10")
      await screen.fill("IBAN", IBAN.replace("DE89", "DE88"))
      screen.problems.allow(400)
      await screen.click("Create")
      expect(await screen.toast()).toMatch(/its check digits do not fit/)
      expect((await ok(get("/vendors"))).count).toBe(0)

      await screen.fill("IBAN", "DE89 3704 0044 0532 0130 00")
      await screen.click("Create")
      await screen.sees("V-00000001")
      await screen.sees("DE89 3704 0044 0532 0130 00")
      expect((await ok(get("/vendors"))).vendors).toMatchObject([
        {
          name: "Bolt Tools",
          address: { city: "Berlin" },
          payment_method: "sepa_credit_transfer",
          payment_terms: { kind: "end_of_month", days: 10 },
          bank_account: { iban: IBAN, bic: null },
          bank_verified_at: null,
        },
      ])
    })

    it("have a bank account that a person verifies, anew when it changes", async () => {
      const { id } = await vendor({ bank_account: { iban: IBAN } })
      const screen = await s.open(`${LIST}/${id}`)
      await screen.sees("Not verified")
      await screen.click("Verify")
      await screen.sees(/DE89 3704 0044 0532 0130 00 belongs to Bolt/)
      await screen.click("Verify")
      expect(await screen.toast()).toBe("The bank account of Bolt is verified.")
      expect((await read(id)).bank_verified_by.name).toBe("Alice Admin")

      await screen.open(`${LIST}/${id}/bank-account`)
      await screen.fill("IBAN", OTHER_IBAN)
      await screen.click("Save")
      await screen.closed()
      await screen.sees("Not verified")
      expect(await read(id)).toMatchObject({
        bank_account: { iban: OTHER_IBAN },
        bank_verified_at: null,
      })
    })

    it("are edited, and say so where somebody else did meanwhile", async () => {
      const { id, version } = await vendor()
      const screen = await s.open(`${LIST}/${id}/edit`)
      await screen.fill("Contact", "Bea Bolt")
      await ok(calls.post(`/vendors/${id}`, { phone: "1", version }))
      screen.problems.allow(400)
      await screen.click("Save")
      expect(await screen.toast()).toMatch(/changed/)
      expect((await read(id)).contact_name).toBeNull()

      await screen.open(`${LIST}/${id}/edit`)
      await screen.fill("Contact", "Bea Bolt")
      await screen.click("Save")
      await screen.closed()
      expect(await read(id)).toMatchObject({
        contact_name: "Bea Bolt",
        phone: "1",
      })
    })

    it("are saved once, however often Ctrl+Enter is pressed", async () => {
      const { id } = await vendor()
      const screen = await s.open(`${LIST}/${id}/edit`)
      const answer = await holdWrite(screen.page, `**/vendors/${id}`)
      await screen.fill("Contact", "Bea Bolt")
      await screen.page.keyboard.press("Control+Enter")
      const save = screen.dialog().getByRole("button", { name: "Save" })
      await eventually(() => save.isDisabled(), true)
      await screen.page.keyboard.press("Control+Enter")
      answer()
      await screen.closed()
      expect(await read(id)).toMatchObject({ contact_name: "Bea Bolt" })
    })

    it("are put on hold with a reason, and released", async () => {
      const { id } = await vendor()
      const screen = await s.open(LIST)
      await screen.menu("Actions of Bolt", "Put on hold")
      await screen.click("Put on hold")
      await screen.sees("This is required.")
      await screen.fill("Why it is held", "In dispute")
      await screen.click("Put on hold")
      await screen.closed()
      expect(await read(id)).toMatchObject({
        on_hold: true,
        hold_reason: "In dispute",
        hold_by: { name: "Alice Admin" },
      })
      await screen.open(`${LIST}/${id}`)
      await screen.sees("In dispute")
      await screen.menu("Actions of Bolt", "Release")
      await screen.click("Release")
      expect(await screen.toast()).toBe("Bolt was released.")
      expect((await read(id)).on_hold).toBe(false)
    })

    it("are removed, unless something is still owed to them", async () => {
      const { company, vendor: owed } = await reimbursed("120.00")
      await ok(payables(company.id, { vendor_id: null }))
      const unused = await vendor({ name: "Unused" })
      const screen = await s.open(`${LIST}/${owed.id}`)
      await screen.sees("EUR 120.00")
      screen.problems.allow(400)
      await screen.menu("Actions of V1", "Remove")
      await screen.click("Remove")
      expect(await screen.toast()).toMatch(/owed|due|invoice/i)
      expect((await get(`/vendors/${owed.id}`)).status).toBe(200)

      await screen.open(`${LIST}/${unused.id}`)
      await screen.menu("Actions of Unused", "Remove")
      await screen.click("Remove")
      await screen.row("V1").waitFor()
      expect((await get(`/vendors/${unused.id}`)).status).toBe(404)
    })

    it("are found by what they are", async () => {
      const { company } = await reimbursed("120.00")
      await vendor({ name: "Anvil", bank_account: { iban: IBAN } })
      await vendor({ name: "Cog", is_one_time: true })
      const screen = await s.open(LIST)
      const table = tableOf(screen, "Vendors")
      const names = () => table.column(1)
      expect(await table.rows()).toEqual([
        [
          "V-00000001",
          "V1",
          "Acme",
          "Check",
          "None",
          "EUR 120.00",
          "Active",
          "",
        ],
        [
          "V-00000002",
          "Anvil",
          "",
          "Bank transfer",
          "Not verified",
          "",
          "Active",
          "",
        ],
        [
          "V-00000003",
          "Cog One-time",
          "",
          "Bank transfer",
          "None",
          "",
          "Active",
          "",
        ],
      ])
      await table.sort("Name", "Z to A")
      await eventually(names, ["V1", "Cog One-time", "Anvil"])
      await screen.open(LIST)
      await table.search("anv")
      await eventually(names, ["Anvil"])
      await screen.open(`${LIST}?is_one_time="true"`)
      await eventually(names, ["Cog One-time"])
      await screen.open(`${LIST}?company_id="${company.id}"`)
      await eventually(names, ["V1"])
      await screen.button("Acme").first().waitFor()
    })
  })
}
