import { restOfOrder, unpaidOfOrder, warnOfLimit } from ".."

const payment = (
  amount: string,
  captured: string[] = [],
  canceled = false
) => ({
  amount,
  captured,
  canceled,
})

describe("what of an order is neither paid nor promised", () => {
  it.each([
    ["nothing was paid", "400", [], "400"],
    ["an authorized payment waits", "400", [payment("400")], "0"],
    ["part of it is captured", "370", [payment("400", ["10", "20"])], "0"],
    ["all is captured, and more was added", "30", [payment("1", ["1"])], "30"],
    ["a canceled payment promises nothing", "5", [payment("5", [], true)], "5"],
    ["more is promised than pending", "5", [payment("9")], "0"],
    ["the buyer has paid too much", "-5", [], "0"],
    [
      "digits beyond a number's",
      "0.3",
      [payment("0.1"), payment("0.1")],
      "0.1",
    ],
  ])("%s", (_, pending, payments, rest) => {
    expect(restOfOrder(pending, payments)).toBe(rest)
  })
})

describe("a company over its limit", () => {
  const account = { currency_code: "usd", credit_limit: "100.00" }

  it("A07 is named with both figures", () => {
    const over = { ...account, outstanding_balance: "-192.00" }
    expect(warnOfLimit(over)).toEqual({
      code: "over_limit",
      message:
        "The company is over its credit limit of USD 100.00 by USD 92.00.",
    })
  })

  it("is not over when everything is used", () => {
    const used = { ...account, outstanding_balance: "-100.00" }
    expect(warnOfLimit(used)).toBeNull()
  })
})

describe("what of an order is unpaid", () => {
  it.each([
    ["nothing was paid", "100", "0", "100", "100", "0"],
    ["a rest of one coin, which Medusa hides", "0.01", "0", "0", "0.01", "0"],
    ["overpaid by one coin", "99.99", "100", "0", "-0.01", "0"],
    ["all is paid", "100", "100", "0", "0", "0"],
    ["paid, and 20 are on their way back", "100", "100", "-20", "0", "20"],
    ["unpaid, and all is on its way back", "20", "0", "0", "20", "20"],
    [
      "digits beyond a number's",
      "0.1234567890123456789",
      "0",
      "0.1234567890123456789",
      "0.1234567890123456789",
      "0",
    ],
  ])("%s", (_, total, paid, shown, unpaid, coming_back) => {
    const summed = paid
    expect(
      unpaidOfOrder({ total, paid, summed, shown, hidden: "0.01" })
    ).toEqual({ unpaid, coming_back })
  })

  it.each([
    ["lacks a refund of 10", "70", "75", "85", "-15", "-5", "0"],
    [
      "lacks it, and 20 are on their way back",
      "70",
      "60",
      "70",
      "-20",
      "10",
      "20",
    ],
    ["lacks a capture", "70", "70", "0", "70", "0", "0"],
  ])(
    "Medusa's sum %s",
    (_, total, paid, summed, shown, unpaid, coming_back) => {
      expect(
        unpaidOfOrder({ total, paid, summed, shown, hidden: "0.01" })
      ).toEqual({ unpaid, coming_back })
    }
  )
})
