import { ANN, creditSuite, outcome } from "./helpers"
import { DUE, paymentCalls } from "./vendor-payment-set-up"

creditSuite((suite) => {
  const { service, query } = suite
  const { home, approved, made, voided } = paymentCalls(suite)

  it("are listed by what they are, the latest first", async () => {
    const { id: legal_entity_id } = await home()
    const a = await approved()
    const first = await made()
    await approved()
    const second = await made()
    await voided(second.id)
    const list = async (filter: object) => {
      const page = await service.listVendorPayments(filter, { limit: 10 })
      return page.vendor_payments.map(({ id }) => id)
    }
    expect(await list({})).toEqual([second.id, first.id])
    expect(await list({ status: ["voided"] })).toEqual([second.id])
    expect(await list({ vendor_id: [a.vendor_id] })).toEqual([first.id])
    expect(await list({ method: ["check"] })).toEqual([])
    expect(await list({ legal_entity_id: [legal_entity_id] })).toHaveLength(2)
    expect(await outcome(service.retrieveVendorPayment("none"))).toBe(
      "vendor_payment_not_found"
    )
    expect(await outcome(service.listTransfers("none", { limit: 1 }))).toBe(
      "vendor_payment_not_found"
    )
  })

  it("answer one idempotency key once", async () => {
    await home()
    await approved()
    const asked = {
      ...({ method: "sepa_credit_transfer", all_due: true } as const),
      ...{ due_until: DUE, idempotency_key: "pay-1", actor: ANN },
    }
    const first = await service.createVendorPayment(asked)
    expect(await service.createVendorPayment(asked)).toEqual(first)
    const [noted] = await query(
      `select * from company_credit_payables_change
       where subject_type = 'vendor_payment'`
    )
    expect(noted).toMatchObject({
      subject_id: first.vendor_payment.id,
      action: "created",
      actor_name: ANN.name,
    })
  })
})
