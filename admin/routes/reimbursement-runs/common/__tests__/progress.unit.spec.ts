import type { RunStatus } from "../../../../../src/domain"
import { canRetry, markOf, pollOf, pollOfList, timeLeft } from "../progress"
import { pickedIn, reimbursePath } from "../paths"
import { shortest } from "../shortest"
import { LEFT_OUT_CODES, wordOfCode } from "../left-out-codes"

const run = (status: RunStatus, over: Partial<Progress> = {}) => ({
  status,
  progress: { posted: 0, skipped: 0, failed: 0, ...over },
})

type Progress = Parameters<typeof markOf>[0]["progress"]

describe("a run that is on its way", () => {
  it("is read again until it has ended", () => {
    expect(pollOf("running")).toBeGreaterThan(0)
    expect(pollOf("awaiting_approval")).toBeGreaterThan(0)
    for (const ended of ["done", "canceled", "rejected", "failed"] as const) {
      expect(pollOf(ended)).toBe(false)
    }
    expect(pollOf(undefined)).toBe(false)
  })

  it("keeps a list read again while one of its runs posts", () => {
    expect(pollOfList([{ status: "done" }, { status: "running" }])).not.toBe(
      false
    )
    expect(pollOfList([{ status: "done" }, { status: "failed" }])).toBe(false)
    expect(pollOfList(undefined)).toBe(false)
  })

  it.each([
    [0, { unit: "seconds", count: 1 }],
    [59, { unit: "seconds", count: 59 }],
    [60, { unit: "minutes", count: 1 }],
    [61, { unit: "minutes", count: 2 }],
    [3540, { unit: "minutes", count: 59 }],
    [3541, { unit: "hours", count: 1 }],
    [7200, { unit: "hours", count: 2 }],
    [7201, { unit: "hours", count: 3 }],
  ])("with %d seconds to go tells roughly how long", (seconds, told) => {
    expect(timeLeft(seconds)).toEqual(told)
  })

  it("can be tried again where it stands still, or lines failed", () => {
    expect(canRetry(run("failed"), false)).toBe(true)
    expect(canRetry(run("done", { failed: 1 }), false)).toBe(true)
    expect(canRetry(run("done"), true)).toBe(false)
    expect(canRetry(run("running", { failed: 1 }), false)).toBe(false)
    expect(canRetry(run("running"), true)).toBe(true)
    expect(canRetry(run("awaiting_approval"), true)).toBe(false)
    expect(canRetry(run("canceled", { failed: 1 }), true)).toBe(false)
  })

  it("stands still while none of its lines is dealt with", () => {
    const before = markOf(run("running", { posted: 2 }))
    expect(markOf(run("running", { posted: 2 }))).toBe(before)
    for (const moved of [
      run("running", { posted: 3 }),
      run("running", { posted: 2, skipped: 1 }),
      run("running", { posted: 2, failed: 1 }),
      run("done", { posted: 2 }),
    ]) {
      expect(markOf(moved)).not.toBe(before)
    }
  })
})

describe("the address of the wizard", () => {
  it("picks the companies that it names, each once", () => {
    const ids = ["cccomp_1", "cccomp_2"]
    const { searchParams } = new URL(reimbursePath(ids), "http://store")
    expect(pickedIn(searchParams)).toEqual(ids)
    const typed = "company_ids=a, b,&company_ids=b&company_ids=c"
    expect(pickedIn(new URLSearchParams(typed))).toEqual(["a", "b", "c"])
    expect(pickedIn(new URLSearchParams("company_ids="))).toEqual([])
    expect(pickedIn(new URLSearchParams())).toEqual([])
  })
})

describe("the bound of a query", () => {
  it.each([
    ["1500.0000", "1500"],
    ["1500.5000", "1500.5"],
    ["-0.0500", "-0.05"],
    ["1500", "1500"],
    ["0.0000", "0"],
    [20, "20"],
  ])("that is kept as %s is told as %s", (kept, told) => {
    expect(shortest(kept)).toBe(told)
  })
})

describe("a reason", () => {
  it("has a word, and one where it is not known", () => {
    expect(LEFT_OUT_CODES.map(wordOfCode)).toEqual([...LEFT_OUT_CODES])
    expect(wordOfCode("of_a_later_release")).toBe("unexpected_error")
  })
})
