import { Suite, idempotent, ok } from "../../../helpers"
import { reimbursingStore } from "./store"

/** What a run is asked for, and what it is refused for. */
export function selection(suite: Suite) {
  const {
    open,
    home,
    entity,
    setEntity,
    credited,
    balanceOf,
    vendor,
    payables,
    start,
    reimburse,
    outcomesOf,
    reimbursements,
  } = reimbursingStore(suite)

  beforeEach(open)

  const refused = async (body: object, code: string, status = 400) => {
    const before = await suite.rows()
    const answers = [
      await start(body),
      await suite.alice.client.post(
        "/admin/company-credit/reimbursement-runs/preview",
        body
      ),
    ]
    for (const { status: answered, data } of answers) {
      expect([answered, data.code]).toEqual([status, code])
    }
    expect(await suite.rows()).toEqual(before)
    return answers[0].data.message as string
  }

  describe("a run that is asked for", () => {
    it("A112: is refused where nothing is selected and all is not ticked", async () => {
      const { id } = await credited("Acme", 10)
      for (const body of [
        {},
        { company_ids: [] },
        { filter: {} },
        { filter: { balance: {} } },
        { all: true, company_ids: [id] },
        { all: true, filter: { q: "a" } },
      ]) {
        await refused(body, "nothing_selected")
      }
      expect(await balanceOf(id)).toBe("10.00")
    })

    it("is refused for a company or a legal entity that is not there", async () => {
      const { id } = await credited("Acme", 10)
      const ids = { company_ids: [id, "cccomp_no"] }
      await refused(ids, "company_not_found", 404)
      const entity_id = { all: true, legal_entity_id: "ccle_no" }
      await refused(entity_id, "legal_entity_not_found", 404)
    })

    it("A101: is refused before anything is written without a good vendor template", async () => {
      const { id } = await credited("Acme", 10)
      const other = await credited("Bolt", 20)
      await setEntity({ one_time_vendor_template: null })
      await refused({ all: true }, "one_time_vendor_template_missing")
      await setEntity({ one_time_vendor_template: { name_pattern: "One" } })
      await refused({ all: true }, "one_time_vendor_template_invalid")
      for (const company of [id, other.id]) {
        await ok(payables(company, { vendor_id: (await vendor()).id }))
      }
      const run = await reimburse({ all: true })
      expect(run.progress).toMatchObject({ posted: 2, failed: 0 })
    })

    it("A102: is refused before anything is written where numbers run out", async () => {
      const companies = [await credited("A", 10), await credited("B", 20)]
      const sequence = (kind: string, next_number: number, width = 1) =>
        setEntity({
          number_sequences: {
            [kind]: { prefix: `${kind}-`, width, next_number },
          },
        })
      for (const kind of [
        "reimbursement",
        "vendor_invoice",
        "vendor_account",
      ]) {
        await sequence(kind, 9)
        const message = await refused(
          { all: true },
          "number_sequence_exhausted"
        )
        expect(message).toContain(kind)
        await sequence(kind, 9, 2)
      }
      const run = await reimburse({ all: true })
      expect(run.progress.posted).toBe(2)
      const made = await reimbursements()
      expect(made.map((each) => each.vendor_invoice.number).sort()).toEqual([
        "vendor_invoice-09",
        "vendor_invoice-10",
      ])
      expect(companies).toHaveLength(2)
    })

    it("A117: pays a part of one company's credit", async () => {
      const { id } = await credited("Acme", 100)
      const run = await reimburse({ company_ids: [id], amount: 40 })
      expect(run).toMatchObject({
        status: "done",
        amount: "40.00",
        posted: [{ currency_code: "usd", companies: 1, amount: "40.00" }],
      })
      expect((await reimbursements())[0].amount).toBe("40.00")
      expect(await balanceOf(id)).toBe("60.00")
    })

    it("A118: is refused for a part above the credit", async () => {
      const { id } = await credited("Acme", 100)
      const part = (amount: unknown) => ({ company_ids: [id], amount })
      const message = await refused(part("100.01"), "partial_exceeds_credit")
      expect(message).toBe(
        "The company's credit is USD 100.00: USD 100.01 cannot be paid back of it."
      )
      await refused(part("0"), "amount_zero")
      await refused(part("-1"), "amount_sign")
      await refused(part("1.001"), "too_many_digits")
      await refused({ all: true, amount: 5 }, "partial_needs_one_company")
      const whole = await reimburse(part("100.00"))
      expect(whole.progress.posted).toBe(1)
    })

    it("is started once by one idempotency key", async () => {
      const { id } = await credited("Acme", 10)
      const key = idempotent("run-1")
      const first = await start({ all: true }, key)
      expect(first.status).toBe(201)
      const repeat = await start({ all: true }, key)
      expect([repeat.status, repeat.data.run.id]).toEqual([
        201,
        first.data.run.id,
      ])
      expect((await suite.rows()).company_credit_reimbursement_run).toBe(1)
      const other = await start({ company_ids: [id] }, key)
      expect(other.data.code).toBe("idempotency_key_reused")
    })

    it("may be started by a program, which the run names", async () => {
      await credited("Acme", 10)
      const { run } = await ok(
        suite.erp.client.post("/admin/company-credit/reimbursement-runs", {
          all: true,
          comment: " Nightly ",
        })
      )
      expect(run).toMatchObject({
        started_by: { type: "api-key", id: suite.erp.id, name: "ERP" },
        comment: "Nightly",
        if_spent: "pay_rest",
        is_scheduled: false,
      })
    })

    it("is over the companies of one legal entity, by groups and balances", async () => {
      const first = await home()
      const other = await entity({ name: "Other Inc" })
      const theirs = await credited("Theirs", 10)
      await ok(payables(theirs.id, { legal_entity_id: other.id }))
      const ours = await credited("Ours", 30)
      await credited("Rich", 3000)
      const run = await reimburse({
        filter: { balance: { lte: 100 } },
        legal_entity_id: first.id,
      })
      expect(await outcomesOf(run.id)).toEqual(["Ours posted 30.00"])
      const mixed = await reimburse({
        company_ids: [theirs.id, ours.id],
        legal_entity_id: other.id,
      })
      expect(await outcomesOf(mixed.id)).toEqual([
        "Ours skipped other_legal_entity",
        "Theirs posted 10.00",
      ])
      const none = await reimburse({ filter: { customer_group_id: ["no"] } })
      expect(none.progress.lines).toBe(0)
    })
  })
}
