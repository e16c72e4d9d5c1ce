import { directRate, restatePurchase } from "../../src/domain"
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
  afterEach(async () => {
    expect(await breaches(query)).toEqual([])
  })

  const toUsd = (company_id: string, over: object = {}) =>
    service.changeCurrency({
      company_id,
      currency_code: "usd",
      rate: "1.12",
      actor: ANN,
      ...over,
    })
  const inEur = (credit_limit: string) =>
    company(service, { currency_code: "eur", credit_limit })
  const account = (id: string) => service.retrieveAccountOf(id)
  const purchaseRow = async (id: string) =>
    (
      await query("select * from company_credit_purchase where id = $1", [id])
    )[0]

  it("A74: restates limit and balance in one entry that keeps both", async () => {
    const { id, account: before } = await inEur("5000")
    await service.reimburse({ company_id: id, amount: "-1000", actor: ANN })
    const { entry } = await toUsd(id, { reason: "New contract" })
    expect(entry).toMatchObject({
      operation: "updated",
      amount: "0.00",
      currency_code: "usd",
      credit_limit: "5600.00",
      outstanding_balance: "-1120.00",
      available_credit: "4480.00",
      former_currency_code: "eur",
      former_credit_limit: "5000.00",
      former_outstanding_balance: "-1000.00",
      exchange_rate: "1.12",
      comment: "New contract",
    })
    expect(await account(id)).toMatchObject({
      currency_code: "usd",
      credit_limit: "5600.00",
      outstanding_balance: "-1120.00",
      terms_version: before.terms_version + 1,
    })
    const { entries } = await service.listHistory(id, {
      limit: 5,
      order: "seq",
    })
    expect(entries.map((e) => e.currency_code)).toEqual(["eur", "eur", "usd"])
    expect(entries.at(-1)).toEqual({ ...entry, reimbursement: null })
  })

  it("takes a typed limit, and converts the balance", async () => {
    const { id } = await inEur("5000")
    const { entry } = await toUsd(id, { credit_limit: "6000.5" })
    expect(entry).toMatchObject({
      credit_limit: "6000.50",
      outstanding_balance: "0.00",
    })
  })

  it("writes nothing when it is the currency already", async () => {
    const { id, account: before } = await company(service, {
      credit_limit: "5",
    })
    expect(await toUsd(id)).toEqual({ entry: null, is_changed: false })
    expect(await account(id)).toEqual(before)
  })

  it("changes an account without a history without an entry, and allocates a typed limit", async () => {
    const bare = await company(service, { currency_code: "eur" })
    expect(await toUsd(bare.id, { rate: undefined })).toEqual({
      entry: null,
      is_changed: true,
    })
    expect(await account(bare.id)).toMatchObject({
      currency_code: "usd",
      last_seq: 0,
    })
    const given = await company(service, { currency_code: "jpy" })
    const { entry } = await toUsd(given.id, { credit_limit: "7.5" })
    expect(entry).toMatchObject({
      operation: "allocated",
      currency_code: "usd",
      credit_limit: "7.50",
      former_currency_code: null,
    })
  })

  it("refuses what cannot be converted, and leaves everything", async () => {
    const { id, account: before } = await inEur("5000")
    const asked = (over: object) => outcome(toUsd(id, over))
    expect(await asked({ rate: undefined })).toBe("rate_missing")
    for (const rate of [0, "0", "-1", "one", NaN, ""]) {
      expect(await asked({ rate })).toBe("invalid_rate")
    }
    expect(await asked({ rate: "10000000000" })).toBe("rate_out_of_range")
    expect(await asked({ currency_code: "dollar" })).toBe("invalid_currency")
    expect(await asked({ credit_limit: "-1" })).toBe("negative_limit")
    expect(await asked({ credit_limit: "1.001" })).toBe("too_many_digits")
    expect(await asked({ terms_version: 7 })).toBe("terms_changed")
    expect(await asked({ company_id: "nobody" })).toBe("company_not_found")
    expect(await account(id)).toEqual(before)
  })

  it("books a request once, whatever the key is repeated for", async () => {
    const { id, account: before } = await inEur("5000")
    const first = await toUsd(id, { idempotency_key: "once" })
    expect(await toUsd(id, { idempotency_key: "once" })).toEqual(first)
    const other = toUsd(id, { idempotency_key: "once", rate: "2" })
    expect(await outcome(other)).toBe("idempotency_key_reused")
    expect(await entriesOf(query, before.id)).toHaveLength(2)
  })

  it("A79: gives back in the new currency what the rate makes of the charge", async () => {
    const { id, account: eur } = await inEur("5000")
    const order = purchase(eur, "192")
    await service.post(order)
    await toUsd(id)
    const cancel = { ...givingBack(order, null), currency_code: "usd" }
    const { entry } = await service.post(cancel)
    expect(entry).toMatchObject({ operation: "reverted", amount: "215.04" })
    expect(await account(id)).toMatchObject({ outstanding_balance: "0.00" })
    expect(await purchaseRow(order.purchase_id!)).toMatchObject({
      currency_code: "usd",
      amount: "215.04",
      charged_amount: "192.00",
      charged_currency_code: "eur",
      exchange_rate: "1.12",
      restated_seq: 3,
    })
  })

  it("restates what was given back in parts, twice over", async () => {
    const { id, account: eur } = await inEur("5000")
    const order = purchase(eur, "100.01")
    await service.post(order)
    await service.post(givingBack(order, "33.33"))
    await service.post(givingBack(order, "11.11", { kind: "reversal" }))
    const rate = directRate("eur", "usd", "1.1234567")
    await toUsd(id, { rate: rate.multiplier })
    const once = restatePurchase(
      { amount: "100.01", refunded: "33.33", reverted: "11.11", held: "0" },
      rate
    )
    expect(await purchaseRow(order.purchase_id!)).toMatchObject(once)
    await service.changeCurrency({
      company_id: id,
      currency_code: "jpy",
      rate: "150.5",
      actor: ANN,
    })
    const twice = restatePurchase(once, directRate("usd", "jpy", "150.5"))
    expect(await purchaseRow(order.purchase_id!)).toMatchObject({
      ...twice,
      charged_amount: "100.01",
      charged_currency_code: "eur",
    })
    const rest = { ...givingBack(order, null), currency_code: "jpy" }
    expect(await outcome(service.post(rest))).toBe("booked")
  })

  it("survives charges that become nothing in the new currency", async () => {
    const { id, account: idr } = await company(service, {
      currency_code: "jpy",
      credit_limit: "100",
    })
    const order = purchase(idr, "1")
    await service.post(order)
    await toUsd(id, { rate: "0.002" })
    expect(await purchaseRow(order.purchase_id!)).toMatchObject({
      amount: "0.00",
      charged_amount: "1",
    })
    const cancel = { ...givingBack(order, null), currency_code: "usd" }
    expect(await service.post(cancel)).toMatchObject({ entry: null })
  })

  it("refuses a charge past all sense, though the account itself has nothing", async () => {
    const { id, account: eur } = await inEur("2000000")
    await service.post(purchase(eur, "2000000"))
    await service.reimburse({ company_id: id, amount: "2000000", actor: ANN })
    await service.setTerms({ company_id: id, credit_limit: "0", actor: ANN })
    const before = await account(id)
    const refused = toUsd(id, { rate: "1000000000" })
    await expect(refused).rejects.toMatchObject({
      code: "amount_too_large",
      message: "The charge of an order is too large.",
    })
    expect(await account(id)).toEqual(before)
    expect(await outcome(toUsd(id, { rate: "1000" }))).toBe("booked")
  })

  it("restates refunds that wait for their label, to the purchase's sum", async () => {
    const { id, account: eur } = await inEur("5000")
    const order = purchase(eur, "10.01")
    await service.post(order)
    await query(
      `update company_credit_purchase set held = 3.33, order_held = 3.33
       where id = $1`,
      [order.purchase_id]
    )
    for (const [refund, amount] of [
      ["ref_1", "1.11"],
      ["ref_2", "2.22"],
    ]) {
      await query(
        `insert into company_credit_held_refund (refund_id, purchase_id,
           payment_id, amount, order_amount, actor_type, actor_name)
         values ($1, $2, 'pay_1', $3, $3, 'system', 'x')`,
        [refund, order.purchase_id, amount]
      )
    }
    await toUsd(id, { rate: "1.1234567" })
    const { held } = await purchaseRow(order.purchase_id!)
    const [{ sum }] = await query(
      "select sum(amount) from company_credit_held_refund"
    )
    expect([held, sum]).toEqual(["3.74", "3.74"])
  })
})
