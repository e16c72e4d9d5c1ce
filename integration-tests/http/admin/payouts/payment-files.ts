import { Suite, ok } from "../../../helpers"
import { sepaProblems, tags } from "../../../helpers/sepa"
import { giveStore } from "../payables/calls"
import { inAMonth, paymentCalls, today } from "./payment-calls"

export function paymentFiles(suite: Suite) {
  const calls = paymentCalls(suite)
  const { get, payer, payable, payments, create, file, payment } = calls
  const { changes, undo } = calls

  describe("the file of a vendor payment", () => {
    beforeEach(async () => {
      await giveStore(suite, "Corner Shop", "eur")
      await payer()
    })

    it("A129: neutralises a vendor name that begins with =", async () => {
      const name = '=HYPERLINK("http://evil.test","Pay")'
      const { vendor } = await payable("120.00", { vendor: { name } })
      const { id, number } = (await ok(create())).vendor_payment
      const { status, data, headers } = await file(id, "csv")
      expect(status).toBe(200)
      expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
      expect(headers["content-disposition"]).toBe(
        `attachment; filename="${number}.csv"`
      )
      const { transfers } = (await get(`/vendor-payments/${id}/transfers`)).data
      const [titles, row, rest] = data.split("\r\n")
      expect(titles).toBe(
        "Payment,Execution Date,Vendor Account,Creditor Name,IBAN,BIC,Account Number,Routing Number,End-to-end ID,Transfer Amount,Currency,Invoice Number,Invoice Date,Due Date,Invoice Amount"
      )
      const { due_date } = await calls.invoice(transfers[0].invoices[0].id)
      expect(row).toBe(
        `${number},${today()},${vendor.account_number},"'=HYPERLINK(""http://evil.test"",""Pay"")",DE89370400440532013000,COBADEFF,,,${transfers[0].end_to_end_id},120.00,EUR,VI-00000001,${today()},${due_date},120.00`
      )
      expect(rest).toBe("")
      const sepa = await file(id, "sepa")
      expect(await sepaProblems(sepa.data)).toEqual([])
      expect(tags(sepa.data, "Nm").at(-1)).toBe(
        ".HYPERLINK(.http://evil.test.,.Pay.)"
      )
    })

    it("is XML with a name, says who had it first, and stays as it is", async () => {
      await payable()
      const { id, number } = (await ok(create())).vendor_payment
      const { status, data, headers } = await file(id, "sepa", { version: 1 })
      expect(status).toBe(200)
      expect(headers["content-type"]).toBe("application/xml; charset=utf-8")
      expect(headers["content-disposition"]).toBe(
        `attachment; filename="${number}.xml"`
      )
      expect(data).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/)
      const exported = await payment(id)
      expect(exported).toMatchObject({
        status: "exported",
        exported_at: expect.any(String),
        exported_by: { id: suite.alice.id, name: "Alice Admin" },
        version: 2,
      })
      const path = `/admin/company-credit/vendor-payments/${id}/export`
      const again = await suite.erp.client.post(path, { format: "sepa" })
      expect(again.data).toBe(data)
      expect(await payment(id)).toEqual(exported)
      const stale = await payments(`/${id}/export`, {
        ...{ format: "sepa", version: 1 },
      })
      expect([stale.status, stale.data.code]).toEqual([
        400,
        "changed_meanwhile",
      ])
      expect(await changes(id)).toMatchObject([
        {
          subject_type: "vendor_payment",
          action: "updated",
          before: { status: "created" },
          after: { status: "exported" },
          actor: { name: "Alice Admin" },
        },
        { action: "created", after: { payer_iban: "**************4300" } },
      ])
    })

    it("is none of SEPA for a payment by check, and none without invoices", async () => {
      const check = { payment_method: "check", bank_account: null }
      const { reimbursement } = await payable("9.00", {
        ...{ vendor: check, verified: false },
      })
      const made = await ok(create({ method: "check" }))
      const { id } = made.vendor_payment
      const sepa = await payments(`/${id}/export`, { format: "sepa" })
      expect([sepa.status, sepa.data.code]).toEqual([400, "no_sepa_payment"])
      await ok(undo(reimbursement.id))
      for (const [verb, body] of [
        ["export", { format: "csv" }],
        ["record", { paid_on: today() }],
      ] as const) {
        const { status, data } = await payments(`/${id}/${verb}`, body)
        expect([status, data.code]).toEqual([400, "vendor_payment_empty"])
      }
      const reason = "Empty"
      await ok(payments(`/${id}/void`, { reason }))
      expect((await payment(id)).invoice_count).toBe(0)
    })

    it("is asked for in a list of payments, by what they are", async () => {
      const { vendor } = await payable()
      const { id } = (await ok(create())).vendor_payment
      const found = async (query: string) => {
        const { data } = await get(`/vendor-payments?${query}`)
        return data.vendor_payments.map((each: any) => each.id)
      }
      expect(await found(`vendor_id=${vendor.id}&status=created`)).toEqual([id])
      expect(await found("method=sepa_credit_transfer,check")).toEqual([id])
      expect(await found("status=exported&status=paid")).toEqual([])
      expect(await found(`id=${id}&limit=0`)).toEqual([])
      const { number } = await payment(id)
      expect(await found(`q=${number.toLowerCase()}`)).toEqual([id])
      expect(await found("q=VP-%25")).toEqual([])
      expect(await found(`from=${today()}&to=${today()}`)).toEqual([id])
      expect(await found("from=2999-01-01")).toEqual([])
      expect(await found("to=2020-01-01")).toEqual([])

      await payable()
      const later = { execution_date: inAMonth() }
      const next = (await ok(create(later))).vendor_payment.id
      expect(await found("limit=5")).toEqual([next, id])
      expect(await found("order=execution_date")).toEqual([id, next])
      expect(await found("order=-execution_date")).toEqual([next, id])

      const { data } = await get(`/vendor-payments/${id}/transfers?limit=5`)
      expect(data).toMatchObject({
        ...{ count: 1, offset: 0, limit: 5 },
        transfers: [{ vendor: { id: vendor.id }, invoice_count: 1 }],
      })
    })
  })
}
