import { ANN, count, creditSuite, outcome, outcomes } from "./helpers"
import { OTHER_IBAN, VICTOR } from "./payables-set-up"
import { paymentCalls } from "./vendor-payment-set-up"

creditSuite((suite) => {
  const { service, query } = suite
  const calls = paymentCalls(suite)
  const { home, payee, approved, create, made, exported, record, voided } =
    calls

  const undo = (id: string) =>
    service.reverseReimbursement({ id, reason: "Mistake", actor: ANN })
  const live = async () => {
    const [row] = await query(
      `select count(*)::integer as lines,
         count(distinct invoice_id)::integer as invoices
       from company_credit_vendor_payment_line where removed_at is null`
    )
    return row
  }
  /** So many invoices of two vendors. */
  const several = async (invoices: number) => {
    await home()
    const vendors = [await payee(), await payee()]
    const of = []
    for (let i = 0; i < invoices; i++) {
      const vendor_id = vendors[i % 2].id
      of.push(await approved("10.00", { vendor_id }))
    }
    return of
  }

  it("A126: of payments made at once each invoice is in one", async () => {
    const of = await several(12)
    const ids = of.map((each) => each.invoice_id)
    const begun = Array.from({ length: 8 }, (_, index) => {
      const half = index % 4 < 2 ? ids.slice(0, 8) : ids.slice(4)
      const asked = index % 2 ? half : [...half].reverse()
      return create(index === 7 ? {} : { invoice_ids: asked })
    })
    const answers = await outcomes(begun)
    const refused = count(answers, "nothing_to_pay")
    expect(count(answers, "booked") + refused).toBe(8)
    expect(await live()).toEqual({ lines: 12, invoices: 12 })
    const [{ payments }] = await query(
      "select count(*)::integer as payments from company_credit_vendor_payment"
    )
    expect(payments).toBe(8 - refused)
  })

  it("of an undo and an export one comes first, and both agree", async () => {
    for (let round = 0; round < 6; round++) {
      const [first, second] = await several(2)
      const { id } = await made()
      const works = [undo(first.id), exported(id)]
      const [undone, out] = await outcomes(
        round % 2 ? works : [...works].reverse()
      ).then((all) => (round % 2 ? all : [...all].reverse()))
      expect(out).toBe("booked")
      expect(["booked", "reimbursement_exported"]).toContain(undone)
      const { totals } = await service.retrieveVendorPayment(id)
      const amount = undone === "booked" ? "10.00" : "20.00"
      expect(totals).toMatchObject([{ amount }])
      expect(await calls.file(id)).toContain(`<CtrlSum>${amount}</CtrlSum>`)
      await voided(id)
      await service.moveVendorInvoices({
        ...{ ids: [first.invoice_id, second.invoice_id] },
        ...{ move: "hold", reason: "Next round", actor: ANN },
      })
    }
  })

  it("of an undo and a payment that is made one comes first", async () => {
    for (let round = 0; round < 6; round++) {
      const of = await several(2)
      const ids = of.map((each) => each.invoice_id)
      const [undone, paid] = await outcomes([
        undo(of[0].id),
        create({ invoice_ids: ids }),
      ])
      expect([undone, paid]).toEqual(["booked", "booked"])
      expect((await service.retrieveVendorInvoice(ids[0])).status).toBe(
        "cancelled"
      )
    }
    expect(await live()).toEqual({ lines: 6, invoices: 6 })
  })

  it("recorded and voided at once, end as one of them", async () => {
    for (let round = 0; round < 5; round++) {
      const [{ invoice_id }] = await several(1)
      const { id } = await made()
      const answers = await outcomes([
        ...[record(id), voided(id), record(id)],
        exported(id),
      ])
      const { status } = await service.retrieveVendorPayment(id)
      const after = await service.retrieveVendorInvoice(invoice_id)
      expect([status, after.status]).toEqual(["voided", "approved"])
      expect(answers[1]).toBe("booked")
      await service.moveVendorInvoices({
        ...{ ids: [invoice_id], move: "hold", reason: "Next", actor: ANN },
      })
    }
  })

  it("A124: no account that is changed meanwhile gets into a file", async () => {
    const ibans = ["DE89370400440532013000", OTHER_IBAN]
    for (let round = 0; round < 6; round++) {
      const [{ vendor_id: id }] = await several(1)
      const change = service.updateVendor({
        ...{ id, bank_account: { iban: ibans[1] }, actor: VICTOR },
      })
      const [changed, paid] = await outcomes([change, create()])
      expect(changed).toBe("booked")
      const { vendor_payments } = await service.listVendorPayments(
        { vendor_id: [id] },
        { limit: 10 }
      )
      expect(vendor_payments).toHaveLength(paid === "booked" ? 1 : 0)
      for (const payment of vendor_payments) {
        const out = exported(payment.id)
        expect(await outcome(out)).toBe("vendor_payment_blocked")
      }
    }
  })

  it("a change of the account waits for the export, or stops it", async () => {
    for (let round = 0; round < 6; round++) {
      const [{ vendor_id: id }] = await several(1)
      const payment = await made({})
      const change = service.updateVendor({
        ...{ id, bank_account: { iban: OTHER_IBAN }, actor: VICTOR },
      })
      const [out, changed] = await outcomes([exported(payment.id), change])
      expect(changed).toBe("booked")
      expect(["booked", "vendor_payment_blocked"]).toContain(out)
      const { status } = await service.retrieveVendorPayment(payment.id)
      expect(status).toBe(out === "booked" ? "exported" : "created")
    }
  })
})
