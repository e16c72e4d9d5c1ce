import fc from "fast-check"
import { keptSentence, runProgress, runSentence } from ".."

const NONE = { lines: 10, proposed: 8, posted: 0, skipped: 0, failed: 0 }

const at = (seconds: number, lines: number) => ({ seconds, lines })

describe("the progress of a run", () => {
  it("counts those left out from the start as dealt with", () => {
    expect(runProgress("running", NONE, null)).toEqual({
      lines: 10,
      posted: 0,
      skipped: 2,
      failed: 0,
      pending: 8,
      percent: 20,
      seconds_left: null,
    })
  })

  it("tells the time left from the pace so far", () => {
    const half = { ...NONE, posted: 3, failed: 1 }
    expect(runProgress("running", half, at(30, 4)).seconds_left).toBe(30)
    expect(runProgress("running", half, at(30, 1)).seconds_left).toBe(120)
    expect(runProgress("running", half, at(30, 0)).seconds_left).toBeNull()
    expect(runProgress("running", NONE, at(30, 0)).seconds_left).toBeNull()
    expect(runProgress("failed", half, at(30, 4)).seconds_left).toBeNull()
  })

  it("is 100 per cent once the run is done, and not before", () => {
    const all = { ...NONE, posted: 8 }
    expect(runProgress("running", all, at(9, 8))).toMatchObject({
      percent: 99,
      pending: 0,
      seconds_left: 0,
    })
    expect(runProgress("done", all, at(9, 8)).percent).toBe(100)
    const empty = { ...NONE, lines: 0, proposed: 0 }
    expect(runProgress("done", empty, null).percent).toBe(100)
  })

  it("never goes back while lines are dealt with, and its parts sum up", () => {
    const step = fc.constantFrom("posted", "skipped", "failed")
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.array(step, { minLength: 1, maxLength: 200 }),
        (left_out, steps) => {
          const counts = {
            ...NONE,
            lines: steps.length + left_out,
            proposed: steps.length,
          }
          let before = -1
          for (const each of steps) {
            counts[each as "posted"]++
            const now = runProgress("running", counts, at(1, 1))
            expect(now.percent).toBeGreaterThanOrEqual(before)
            expect(now.percent).toBeLessThan(100)
            expect(now.posted + now.skipped + now.failed + now.pending).toBe(
              now.lines
            )
            before = now.percent
          }
        }
      )
    )
  })
})

describe("what is told of a run", () => {
  const DONE = {
    status: "done" as const,
    posted: 0,
    failed: 0,
    failure: null,
    left_out: [],
  }

  it("A103: says that there was nothing to do, and why", () => {
    expect(runSentence(DONE)).toBe(
      "Nothing to reimburse: no company has a credit."
    )
    const left_out = [
      { code: "company_on_payment_hold", companies: 1 },
      { code: "below_minimum_reimbursement", companies: 2 },
      { code: "vendor_not_active", companies: 1 },
    ]
    expect(runSentence({ ...DONE, left_out })).toBe(
      "Nothing to reimburse: 4 companies were left out, 2 below the minimum reimbursement, 1 on payment hold, 1 for another reason."
    )
    expect(
      runSentence({
        ...DONE,
        left_out: [{ code: "rate_missing", companies: 1 }],
      })
    ).toBe(
      "Nothing to reimburse: 1 company was left out, 1 without an exchange rate."
    )
  })

  it("says why it stands still, or waits", () => {
    const failure = { code: "number_sequence_exhausted", facts: { kind: "x" } }
    expect(runSentence({ ...DONE, status: "failed", failure })).toMatch(
      /^The run stands still\. .+\. Try it again once that is solved\.$/
    )
    expect(runSentence({ ...DONE, status: "awaiting_approval" })).toBe(
      "Another person has to approve this run before it posts."
    )
  })

  it("says how many failed, and nothing where all went well", () => {
    expect(runSentence({ ...DONE, posted: 1, failed: 2 })).toBe(
      "2 companies could not be reimbursed: see why, and try again."
    )
    expect(runSentence({ ...DONE, posted: 3 })).toBeNull()
    expect(runSentence({ ...DONE, status: "running" })).toBeNull()
  })

  it("has a sentence for codes that it does not know", () => {
    expect(keptSentence("of_a_later_release", null)).toBe(
      keptSentence("unexpected_error", null)
    )
    expect(keptSentence("company_on_payment_hold", { reason: "Dispute" })).toBe(
      "The company is on payment hold: Dispute"
    )
  })
})
