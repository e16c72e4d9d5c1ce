import { atLeastZero, covers, lessOf, sumOf } from ".."

describe("sums of amounts", () => {
  it("are exact", () => {
    expect(sumOf(["0.1", "0.2", "99999999999999.99"])).toBe(
      "100000000000000.29"
    )
    expect(sumOf([])).toBe("0")
    expect(lessOf("0.3", "0.1", "0.2")).toBe("0")
    expect(lessOf("1", "2.5")).toBe("-1.5")
  })

  it("stop at 0, and cover what is equal", () => {
    expect(["-0.01", "0", "0.01"].map(atLeastZero)).toEqual(["0", "0", "0.01"])
    expect(covers("1.00", "1")).toBe(true)
    expect(covers("0.99", "1")).toBe(false)
  })
})
