import { ANN, creditSuite, entriesOf, outcome, outcomes } from "./helpers"
import { breaches } from "./invariants"
import { Reimbursed, reimbursed } from "./payables-helpers"
import { vendor } from "./payables-set-up"

const ROUNDS = 10

creditSuite((suite) => {
  const { service, query } = suite
  const undo = ({ id }: Reimbursed) =>
    service.reverseReimbursement({ id, actor: ANN })
  const moved = (of: Reimbursed[], move: "approve" | "hold") =>
    service.moveVendorInvoices({
      ids: of.map((each) => each.invoice_id),
      move,
      reason: "Dispute",
      actor: ANN,
    })
  const pay = (of: Reimbursed[]) =>
    service.createVendorPayment({
      method: "check",
      invoice_ids: of.map((each) => each.invoice_id),
      actor: ANN,
    })
  /** Approved, of vendors that are paid by check. */
  const approved = async (count: number) => {
    const made: Reimbursed[] = []
    for (let i = 0; i < count; i++) {
      const { id } = await vendor(suite, { payment_method: "check" })
      made.push(await reimbursed(suite, { vendor_id: id }))
    }
    await moved(made, "approve")
    return made
  }
  const invoiceOf = ({ invoice_id }: Reimbursed) =>
    service.retrieveVendorInvoice(invoice_id)

  beforeEach(async () => {
    await reimbursed(suite)
  })
  afterEach(async () => expect(await breaches(query)).toEqual([]))

  it("an undo and an export of the payment at once: one of them has it", async () => {
    for (let i = 0; i < ROUNDS; i++) {
      const [of, stays] = await approved(2)
      const { id } = (await pay([of, stays])).vendor_payment
      const [undone, exported] = await outcomes([
        undo(of),
        service.exportVendorPayment({ id, format: "csv", actor: ANN }),
      ])
      expect(exported).toBe("booked")
      const { status, payment } = await invoiceOf(of)
      expect([status, payment === null]).toEqual(
        undone === "booked" ? ["cancelled", true] : ["approved", false]
      )
      expect(["booked", "reimbursement_exported"]).toContain(undone)
    }
  })

  it("an undo, a payment being made and recorded, and a hold at once leave one truth", async () => {
    for (let i = 0; i < ROUNDS; i++) {
      const [of, other] = await approved(2)
      const today = new Date().toISOString().slice(0, 10)
      const paid = pay([other, of]).then(({ vendor_payment: { id } }) =>
        service.recordVendorPayment({ id, paid_on: today, actor: ANN })
      )
      const [undone, ...others] = await outcomes([
        undo(of),
        paid,
        moved([of, other], "hold"),
      ])
      expect(["booked", "reimbursement_paid"]).toContain(undone)
      for (const each of others) {
        expect(["booked", "nothing_to_pay"]).toContain(each)
      }
      const { status, payment } = await invoiceOf(of)
      expect([status, payment?.status ?? null]).toEqual(
        undone === "booked" ? ["cancelled", null] : ["paid", "paid"]
      )
    }
  })

  it("a run over the same companies goes on while they get their credit back", async () => {
    const made = await approved(6)
    const company_ids = made.map((each) => each.company_id)
    for (const company_id of company_ids) {
      await service.reimburse({ company_id, amount: "7.00", actor: ANN })
    }
    const run = await service.startReimbursementRun({ company_ids, actor: ANN })
    const results = await outcomes([
      ...made.map(undo),
      service.carryOnReimbursementRun(run.id),
      service.carryOnReimbursementRun(run.id),
    ])
    expect(new Set(results)).toEqual(new Set(["booked"]))
    await service.carryOnReimbursementRun(run.id)
    for (const { account_id } of made) {
      const amounts = (await entriesOf(query, account_id)).map((e) => e.amount)
      expect(amounts.slice(0, 3)).toEqual(["120.00", "-120.00", "7.00"])
      expect(amounts.slice(3).sort()).toEqual(["-7.00", "120.00"])
    }
  })

  it("an undo waits for whoever has the account, and refuses nothing for it", async () => {
    const [of] = await approved(1)
    const { company_id } = of
    const work = Array.from({ length: 10 }, (_, index) =>
      index === 5
        ? outcome(undo(of))
        : outcome(service.reimburse({ company_id, amount: "1.00", actor: ANN }))
    )
    expect(new Set(await Promise.all(work))).toEqual(new Set(["booked"]))
    const account = await service.retrieveAccountOf(company_id)
    expect(account.outstanding_balance).toBe("129.00")
  })
})
