import {
  ANN,
  company,
  creditSuite,
  entriesOf,
  givingBack,
  outcome,
  purchase,
} from "./helpers"
import { breaches } from "./invariants"

creditSuite(({ service, query }) => {
  const figures = async (account_id: string) =>
    (await entriesOf(query, account_id)).map((entry) => [
      entry.operation,
      entry.amount,
      entry.outstanding_balance,
      entry.available_credit,
      entry.credit_limit,
    ])

  afterEach(async () => {
    expect(await breaches(query)).toEqual([])
  })

  it("A01: starts with nothing", async () => {
    const { account } = await company(service)
    expect(account).toMatchObject({
      credit_limit: "0.00",
      outstanding_balance: "0.00",
      available_credit: "0.00",
      exceed_limit: false,
      last_seq: 0,
    })
  })

  it("A02, A03: allocates once and updates after", async () => {
    const { id, account } = await company(service, { credit_limit: "10.01" })
    await service.setTerms({ company_id: id, credit_limit: 20, actor: ANN })
    expect(await figures(account.id)).toEqual([
      ["allocated", "0.00", "0.00", "10.01", "10.01"],
      ["updated", "0.00", "0.00", "20.00", "20.00"],
    ])
  })

  it("A04, A05: keeps a reason, and writes nothing without a change", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    const reason = "Q4 promo"
    const { entry } = await service.setTerms({
      company_id: id,
      exceed_limit: true,
      reason,
      actor: ANN,
    })
    expect(entry).toMatchObject({ operation: "updated", comment: reason })
    for (const same of [
      {},
      { credit_limit: "500.0" },
      { exceed_limit: true },
      { credit_limit: 500, exceed_limit: true, reason: "again" },
    ]) {
      const saved = { company_id: id, ...same, actor: ANN }
      expect(await service.setTerms(saved)).toMatchObject({ entry: null })
    }
    expect(await figures(account.id)).toHaveLength(2)
    const now = await service.retrieveAccountOf(id)
    expect(now.terms_version).toBe(account.terms_version + 1)
  })

  it("A07, A08: lets a limit fall below the debt, and no purchase after", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    await service.post(purchase(account, "192"))
    await service.setTerms({ company_id: id, credit_limit: "100", actor: ANN })
    const now = await service.retrieveAccountOf(id)
    expect(now.available_credit).toBe("-92.00")
    const refused = service.post(purchase(account, "0.01"))
    await expect(refused).rejects.toMatchObject({
      code: "insufficient_credit",
      facts: { available: "USD -92.00", asked: "USD 0.01" },
    })
  })

  it("A10: refuses limits that are none, naming the field", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    for (const credit_limit of [
      "-1",
      "abc",
      NaN,
      1e400,
      "1e400",
      "0.001",
      "",
    ]) {
      const write = { company_id: id, credit_limit, actor: ANN }
      await expect(service.setTerms(write)).rejects.toMatchObject({
        type: "invalid_data",
        message: expect.stringContaining("credit_limit"),
      })
    }
    expect(await figures(account.id)).toHaveLength(1)
  })

  it("A12: refuses terms saved over somebody else's change", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    const save = (credit_limit: string) =>
      outcome(
        service.setTerms({
          company_id: id,
          credit_limit,
          terms_version: account.terms_version,
          actor: ANN,
        })
      )
    expect(await save("600")).toBe("booked")
    expect(await save("700")).toBe("terms_changed")
    const now = await service.retrieveAccountOf(id)
    expect(now.credit_limit).toBe("600.00")
  })

  it("A13: purchases and a payment leave the figures of the example", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    await service.post(purchase(account, "192"))
    await service.post(purchase(account, "64"))
    await service.reimburse({ company_id: id, amount: "192", actor: ANN })
    expect(await figures(account.id)).toEqual([
      ["allocated", "0.00", "0.00", "500.00", "500.00"],
      ["purchased", "-192.00", "-192.00", "308.00", "500.00"],
      ["purchased", "-64.00", "-256.00", "244.00", "500.00"],
      ["reimbursed", "192.00", "-64.00", "436.00", "500.00"],
    ])
  })

  it.each([
    ["A14", { credit_limit: "500" }, "500.00", "booked", "0.00"],
    ["A15", { credit_limit: "500" }, "500.01", "insufficient_credit", "500.00"],
    [
      "A16",
      { credit_limit: "500", exceed_limit: true },
      "520",
      "booked",
      "-20.00",
    ],
  ])(
    "%s: with %j an order of %s is %s",
    async (_, terms, amount, told, left) => {
      const { id, account } = await company(service, terms)
      expect(await outcome(service.post(purchase(account, amount)))).toBe(told)
      const now = await service.retrieveAccountOf(id)
      expect(now.available_credit).toBe(left)
    }
  )

  it("A17, A39, A40: a prepayment can be spent, and not a cent more", async () => {
    const { id, account } = await company(service)
    await service.reimburse({ company_id: id, amount: 5, actor: ANN })
    expect(await outcome(service.post(purchase(account, "5.01")))).toBe(
      "insufficient_credit"
    )
    await service.post(purchase(account, "5.00"))
    await service.setTerms({
      company_id: id,
      credit_limit: "10.01",
      actor: ANN,
    })
    expect(await figures(account.id)).toEqual([
      ["reimbursed", "5.00", "5.00", "5.00", "0.00"],
      ["purchased", "-5.00", "0.00", "0.00", "0.00"],
      ["allocated", "0.00", "0.00", "10.01", "10.01"],
    ])
  })

  it("A19: counts the open balance, not what was ever sold", async () => {
    const { id, account } = await company(service, { credit_limit: "200000" })
    for (let i = 0; i < 3; i++) {
      await service.post(purchase(account, "150000"))
      const paid = i < 2 ? "150000" : "74467.50"
      await service.reimburse({ company_id: id, amount: paid, actor: ANN })
    }
    const { entry } = await service.post(purchase(account, "37766.25"))
    expect(entry).toMatchObject({
      outstanding_balance: "-113298.75",
      available_credit: "86701.25",
    })
  })

  it("A41, A42, A43: a payment may be of either sign, never of nothing", async () => {
    const { id } = await company(service, { credit_limit: "1000" })
    const pay = (amount: string | number) =>
      service.reimburse({ company_id: id, amount, actor: ANN })
    await pay("250")
    expect((await pay("-250")).entry).toMatchObject({
      amount: "-250.00",
      outstanding_balance: "0.00",
      available_credit: "1000.00",
    })
    for (const zero of [0, -0, "0", "0.00", "-0", ".0"]) {
      expect(await outcome(pay(zero))).toBe("amount_zero")
    }
  })

  it("A44: refuses more digits than the currency has", async () => {
    const jpy = await company(service, { currency_code: "JPY" })
    const bhd = await company(service, { currency_code: "bhd" })
    const pay = (company_id: string, amount: number | string) =>
      outcome(service.reimburse({ company_id, amount, actor: ANN }))
    expect(await pay(jpy.id, 10.5)).toBe("too_many_digits")
    expect(await pay(jpy.id, "10")).toBe("booked")
    expect(await pay(bhd.id, "10.0005")).toBe("too_many_digits")
    expect(await pay(bhd.id, "10.005")).toBe("booked")
    expect(await figures(jpy.account.id)).toEqual([
      ["reimbursed", "10", "10", "10", "0"],
    ])
    expect(await figures(bhd.account.id)).toEqual([
      ["reimbursed", "10.005", "10.005", "10.005", "0.000"],
    ])
  })

  it("A54 to A60: gives back a purchase once, in parts or at once", async () => {
    const { account } = await company(service, { credit_limit: "500" })
    const order = purchase(account, "64")
    await service.post(order)
    await service.post(givingBack(order, "24"))
    expect(await outcome(service.post(givingBack(order, "40.01")))).toBe(
      "refund_exceeds_purchase"
    )
    const { entry } = await service.post(givingBack(order, null))
    expect(entry).toMatchObject({ operation: "reverted", amount: "40.00" })
    expect(await service.post(givingBack(order, null))).toMatchObject({
      entry: null,
    })
    expect(await outcome(service.post(givingBack(order, "0.01")))).toBe(
      "refund_exceeds_purchase"
    )
  })
})
