import { VendorInvoiceFilter, VendorInvoiceOrder } from "../../src/types"
import { ANN, company, creditSuite, outcome } from "./helpers"
import { Reimbursed, payment, reimbursed } from "./payables-helpers"
import { legalEntity, vendor } from "./payables-set-up"

creditSuite((suite) => {
  const { service, query } = suite
  const moved = ({ invoice_id }: Reimbursed, move: "approve" | "hold") =>
    service.moveVendorInvoices({
      ids: [invoice_id],
      move,
      reason: "Dispute",
      actor: ANN,
    })

  describe("the list of vendor invoices", () => {
    it("is narrowed down and ordered", async () => {
      const home = await legalEntity(suite)
      const bolt = await vendor(suite, { name: "Bolt Tools" })
      const acme = await company(service, { currency_code: "usd" })
      const a = await reimbursed(suite, { vendor_id: bolt.id, amount: "50.00" })
      const b = await reimbursed(suite, {
        company_id: acme.id,
        amount: "9.00",
        vendor_id: (await vendor(suite, { name: "100%" })).id,
      })
      const c = await reimbursed(suite, { amount: "100.00" })
      await moved(a, "approve")
      const payment_id = await payment(suite, [a])
      const found = async (
        filter: VendorInvoiceFilter,
        order?: VendorInvoiceOrder
      ) => {
        const page = { limit: 10, order: order ?? "number" }
        const { vendor_invoices, count } = await service.listVendorInvoices(
          filter,
          page
        )
        expect(count).toBe(vendor_invoices.length)
        return vendor_invoices.map(({ id }) => id)
      }
      const [A, B, C] = [a, b, c].map((each) => each.invoice_id)
      expect(await found({})).toEqual([A, B, C])
      expect(await found({}, "-number")).toEqual([C, B, A])
      expect(await found({}, "amount")).toEqual([B, A, C])
      expect(await found({}, "-amount")).toEqual([C, A, B])
      expect(await found({}, "created_at")).toEqual([A, B, C])
      expect(await found({}, "-updated_at")).toEqual([A, C, B])
      expect(await found({}, "due_date")).toEqual([A, B, C])
      expect(await found({ q: "bolt" })).toEqual([A])
      expect(await found({ q: "%" })).toEqual([B])
      expect(await found({ q: acme.name.toUpperCase() })).toEqual([B])
      expect(await found({ q: "0002" })).toEqual([B])
      expect(await found({ id: [A, C] })).toEqual([A, C])
      expect(await found({ number: [b.invoice_number] })).toEqual([B])
      expect(await found({ legal_entity_id: [home.id] })).toEqual([A, B, C])
      expect(await found({ legal_entity_id: ["x"] })).toEqual([])
      expect(await found({ vendor_id: [bolt.id] })).toEqual([A])
      expect(await found({ company_id: [acme.id] })).toEqual([B])
      expect(await found({ reimbursement_id: [c.id] })).toEqual([C])
      expect(await found({ payment_id: [payment_id] })).toEqual([A])
      expect(await found({ currency_code: ["usd"] })).toEqual([B])
      expect(await found({ status: ["open", "paid"] })).toEqual([B, C])
      expect(await found({ due_until: "2026-12-19" })).toEqual([])
      expect(await found({ due_until: "2026-12-20" })).toEqual([A, B, C])

      const streamed: string[] = []
      for await (const page of service.streamVendorInvoices({
        status: ["open"],
      })) {
        streamed.push(...page.map(({ id }) => id))
      }
      expect(streamed).toEqual([B, C])
    })
  })

  describe("what is due to a vendor", () => {
    it("is what is neither paid nor cancelled, by currency", async () => {
      await legalEntity(suite)
      const { id: vendor_id } = await vendor(suite)
      const of = (amount: string, currency_code: string) =>
        reimbursed(suite, { vendor_id, amount, currency_code })
      const a = await of("10.10", "eur")
      await of("20.20", "eur")
      const held = await of("5000", "jpy")
      const undone = await of("7.00", "usd")
      await moved(held, "hold")
      await service.reverseReimbursement({ id: undone.id, actor: ANN })
      const due = () => service.retrieveVendor(vendor_id)
      expect(await due()).toMatchObject({
        due: [
          { currency_code: "eur", invoices: 2, amount: "30.30" },
          { currency_code: "jpy", invoices: 1, amount: "5000" },
        ],
      })
      await moved(a, "approve")
      await payment(suite, [a], "paid")
      const [listed] = (await service.listVendors({}, { limit: 5 })).vendors
      expect(listed.due[0]).toEqual({
        currency_code: "eur",
        invoices: 1,
        amount: "20.20",
      })
      await query("update company_credit_company set vendor_id = null")
      expect(
        await outcome(service.deleteVendor({ id: vendor_id, actor: ANN }))
      ).toBe("vendor_has_due_invoices")
    })
  })
})
