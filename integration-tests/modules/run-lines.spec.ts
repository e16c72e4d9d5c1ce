import { creditSuite } from "./helpers"
import { configure, legalEntity } from "./payables-set-up"
import { runRows } from "./run-rows"

creditSuite((suite) => {
  const { service } = suite
  const { run, line, chunk, reimbursement } = runRows(suite)
  const DONE = { is_done: true, done_at: new Date() }

  beforeEach(() => configure(suite))

  describe("lines", () => {
    /** 12 lines: 1 posted, 2 skipped, 3 failed, 4 to 12 to come but 9, 10. */
    const twelve = async (over: Record<string, unknown> = {}) => {
      const entity = await legalEntity(suite)
      const company = await service.createCompany({
        name: "Acme",
        currency_code: "usd",
        actor: { type: "user", id: "user_1", name: "Ann" },
      })
      const vendor = await service.createVendor({
        name: "Vendor",
        legal_entity_id: entity.id,
        payment_method: "check",
        actor: { type: "user", id: "user_1", name: "Ann" },
      })
      const proposed = [
        {
          currency_code: "usd",
          companies: 10,
          amount: "100",
          accounting_amount: "100",
        },
      ]
      await run("run-1", entity.id, {
        line_count: 12,
        proposed: JSON.stringify(proposed),
        ...over,
      })
      const below = "below_minimum_reimbursement"
      const facts = JSON.stringify({ credit: "USD 1.00", minimum: "USD 5.00" })
      for (let ord = 1; ord <= 12; ord++) {
        const outcomes: Record<number, object> = {
          1: { company_id: company.id },
          2: { outcome: "skipped", code: below, facts },
          3: { outcome: "failed", code: "unexpected_error" },
          9: { outcome: "skipped", code: below, facts },
          10: { outcome: "skipped", code: "company_on_payment_hold" },
        }
        await line("run-1", ord, { ...outcomes[ord] })
      }
      const id = await reimbursement({
        run_id: "run-1",
        run_ord: 1,
        legal_entity_id: entity.id,
        vendor_id: vendor.id,
        company_id: company.id,
        over: { amount: "7.50" },
      })
      await chunk("run-1", {
        first_ord: 1,
        last_ord: 3,
        ...DONE,
        posted: 1,
        skipped: 1,
        failed: 1,
      })
      await chunk("run-1", { first_ord: 4, last_ord: 12 })
      return id
    }
    const found = async (filter: object, page = {}) => {
      const { lines, count } = await service.listReimbursementRunLines(
        "run-1",
        filter,
        { limit: 20, ...page }
      )
      return [count, ...lines.map(({ ord }) => ord)]
    }

    it("have the status that is told by what there is", async () => {
      const reimbursement_id = await twelve()
      const { lines, count, count_is_capped } =
        await service.listReimbursementRunLines("run-1", {}, { limit: 4 })
      expect([count, count_is_capped]).toEqual([12, false])
      expect(lines).toEqual([
        expect.objectContaining({
          ord: 1,
          company_name: "Acme",
          amount: "10.00",
          status: "posted",
          code: null,
          message: null,
          reimbursement: {
            id: reimbursement_id,
            number: expect.stringMatching(/^RE-/),
            vendor_invoice: {
              id: expect.stringMatching(/^inv-/),
              number: expect.stringMatching(/^CR-/),
            },
            amount: "7.50",
          },
        }),
        expect.objectContaining({
          ord: 2,
          status: "skipped",
          code: "below_minimum_reimbursement",
          message:
            "The credit of USD 1.00 is below the minimum reimbursement of USD 5.00.",
          reimbursement: null,
        }),
        expect.objectContaining({ status: "failed", code: "unexpected_error" }),
        expect.objectContaining({ status: "pending", code: null }),
      ])
    })

    it("are found by status and by reason", async () => {
      await twelve()
      expect(await found({ status: ["posted"] })).toEqual([1, 1])
      expect(await found({ status: ["failed"] })).toEqual([1, 3])
      expect(await found({ status: ["skipped"] })).toEqual([3, 2, 9, 10])
      const pending = [7, 4, 5, 6, 7, 8, 11, 12]
      expect(await found({ status: ["pending"] })).toEqual(pending)
      expect(await found({ status: ["canceled"] })).toEqual([0])
      expect(await found({ status: ["failed", "posted"] })).toEqual([2, 1, 3])
      expect(await found({ code: ["below_minimum_reimbursement"] })).toEqual([
        2, 2, 9,
      ])
      expect(
        await found({ status: ["failed"], code: ["company_on_payment_hold"] })
      ).toEqual([0])
    })

    it("come in pages, by offset and after a line", async () => {
      await twelve()
      expect(await found({}, { limit: 2, offset: 9 })).toEqual([12, 10, 11])
      expect(await found({}, { limit: 2, after_ord: 10 })).toEqual([12, 11, 12])
      const rest = { limit: 2, after_ord: 6 }
      expect(await found({ status: ["pending"] }, rest)).toEqual([7, 7, 8])
      expect(await found({}, { limit: 0 })).toEqual([12])
    })

    it("are canceled with their run", async () => {
      await twelve({ status: "canceled", finished_at: new Date() })
      const canceled = [7, 4, 5, 6, 7, 8, 11, 12]
      expect(await found({ status: ["canceled"] })).toEqual(canceled)
      expect(await found({ status: ["pending"] })).toEqual([0])
      const { progress } = await service.retrieveReimbursementRun("run-1")
      expect(progress.seconds_left).toBeNull()
    })
  })
})
