import {
  ANN,
  company,
  count,
  creditSuite,
  givingBack,
  outcome,
  outcomes,
  purchase,
} from "./helpers"
import { breaches } from "./invariants"

creditSuite(({ service, query }) => {
  it("opens an account in the company's currency", async () => {
    const made = await service.createCompany({
      name: "  Acme  ",
      currency_code: "JPY",
      external_id: "erp-1",
      metadata: { tier: 1 },
      actor: ANN,
    })
    expect(made).toMatchObject({
      status: "active",
      payment_on_account: true,
      external_id: "erp-1",
      metadata: { tier: 1 },
      account: { currency_code: "jpy", credit_limit: "0", last_seq: 0 },
    })
  })

  it("refuses names, currencies and ids that are none", async () => {
    const create = (change: object) =>
      outcome(
        service.createCompany({
          name: "A",
          currency_code: "usd",
          actor: ANN,
          ...change,
        })
      )
    expect(await create({ external_id: "erp-1" })).toBe("booked")
    expect(await create({ external_id: "erp-1" })).toBe("external_id_taken")
    expect(await create({ currency_code: "dollars" })).toBe("invalid_currency")
    expect(await create({ name: "  " })).toBe("value_refused")
    expect(await create({ name: "x".repeat(256) })).toBe("value_refused")
    expect(await create({ name: "a\u0000" })).toBe("value_refused")
    expect(await create({ status: "asleep" })).toBe("value_refused")
    const rows = await query("select id from company_credit_company")
    expect(rows).toHaveLength(1)
  })

  it("frees an external id when its company is deleted", async () => {
    const create = () =>
      service.createCompany({
        name: "A",
        currency_code: "usd",
        external_id: "erp-1",
        actor: ANN,
      })
    const first = await create()
    await service.deleteCompany({ id: first.id, actor: ANN })
    await expect(create()).resolves.toMatchObject({ external_id: "erp-1" })
  })

  it("moves between states as the table allows", async () => {
    const { id } = await company(service)
    const move = (status: any) =>
      outcome(service.updateCompany({ id, status, actor: ANN }))
    expect(await move("rejected")).toBe("status_move_not_allowed")
    expect(await move("active")).toBe("booked")
    expect(await move("blocked")).toBe("booked")
    expect(await move("pending")).toBe("status_move_not_allowed")
    expect(await move("active")).toBe("booked")
  })

  it("changes the currency of an account without a history, and of no other", async () => {
    const { id } = await company(service)
    const change = (currency_code: string) =>
      service.updateCompany({ id, currency_code, actor: ANN })
    expect((await change("jpy")).account).toMatchObject({
      currency_code: "jpy",
      credit_limit: "0",
    })
    await service.setTerms({ company_id: id, credit_limit: "5", actor: ANN })
    expect(await outcome(change("usd"))).toBe("currency_in_use")
    expect(await outcome(change("JPY"))).toBe("booked")
  })

  it("A50, A62: a blocked company pays and is refunded, and buys nothing", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    const order = purchase(account, "64")
    await service.post(order)
    await service.updateCompany({ id, status: "blocked", actor: ANN })
    await service.post(givingBack(order, "10"))
    await service.reimburse({ company_id: id, amount: "54", actor: ANN })
    expect(await outcome(service.post(purchase(account, "1")))).toBe(
      "company_not_active"
    )
    const after = await service.retrieveAccountOf(id)
    expect(after.outstanding_balance).toBe("0.00")
  })

  it("A64: a deleted company keeps a history that balances", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    const order = purchase(account, "64")
    await service.post(order)
    await service.addMember({
      company_id: id,
      customer_id: "cus_1",
      actor: ANN,
    })
    await service.deleteCompany({ id, actor: ANN })
    expect(await service.retrieveMembership("cus_1")).toBeNull()
    expect(await outcome(service.post(purchase(account, "1")))).toBe(
      "company_not_active"
    )
    await service.post(givingBack(order, null))
    const { entries, count: n } = await service.listHistory(id, { limit: 9 })
    expect(n).toBe(3)
    expect(entries[0]).toMatchObject({
      operation: "reverted",
      outstanding_balance: "0.00",
    })
    const ends = await outcomes([
      service.deleteCompany({ id, actor: ANN }),
      service.updateCompany({ id, name: "B", actor: ANN }),
      service.addMember({ company_id: id, customer_id: "c", actor: ANN }),
      service.setTerms({ company_id: id, credit_limit: "1", actor: ANN }),
    ])
    expect(new Set(ends)).toEqual(new Set(["company_not_found"]))
    expect(await breaches(query)).toEqual([])
  })

  it("has a customer in one company, who may move", async () => {
    const [one, two] = [await company(service), await company(service)]
    const join = (company_id: string) =>
      service.addMember({ company_id, customer_id: "cus_1", actor: ANN })
    const told = await outcomes([join(one.id), join(two.id), join(one.id)])
    expect(count(told, "booked")).toBe(1)
    expect(count(told, "customer_in_other_company")).toBe(2)
    const member = (await service.retrieveMembership("cus_1"))!
    expect(member).toMatchObject({
      may_buy_on_account: false,
      may_see_credit: false,
      may_see_history: false,
      is_admin: false,
    })
    const { company_id, id } = member
    await service.removeMember({ company_id, id, actor: ANN })
    const other = company_id === one.id ? two.id : one.id
    await expect(join(other)).resolves.toMatchObject({ company_id: other })
  })

  it("gives each right on its own, to a member of that company only", async () => {
    const { id: company_id } = await company(service)
    const stranger = await company(service)
    const { id } = await service.addMember({
      company_id,
      customer_id: "cus_1",
      may_see_credit: true,
      actor: ANN,
    })
    const changed = await service.updateMember({
      id,
      company_id,
      may_buy_on_account: true,
      actor: ANN,
    })
    expect(changed).toMatchObject({
      may_buy_on_account: true,
      may_see_credit: true,
      may_see_history: false,
    })
    const elsewhere = { id, company_id: stranger.id, actor: ANN }
    const ends = await outcomes([
      service.updateMember({ ...elsewhere, may_see_history: true }),
      service.removeMember(elsewhere),
    ])
    expect(new Set(ends)).toEqual(new Set(["member_not_found"]))
  })
})
