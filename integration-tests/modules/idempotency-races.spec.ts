import { ANN, company, count, creditSuite, outcome, purchase } from "./helpers"
import { breaches } from "./invariants"

creditSuite(({ service, query }) => {
  const entries = async () =>
    (await query("select count(*)::int as n from company_credit_entry"))[0].n

  it("A52: books 50 requests of one key at once as one entry", async () => {
    const { id } = await company(service, { credit_limit: "500" })
    const request = {
      company_id: id,
      amount: "192",
      actor: ANN,
      idempotency_key: "double-click",
    }
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => service.reimburse({ ...request }))
    )
    const told = answers.map(({ entry }) => JSON.stringify(entry))
    expect(new Set(told).size).toBe(1)
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1)
    expect(await entries()).toBe(2)
    expect(await breaches(query)).toEqual([])
  })

  it("books one of 50 different bodies sent with one key", async () => {
    const { id } = await company(service, { credit_limit: "500" })
    const told = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        outcome(
          service.reimburse({
            company_id: id,
            amount: index + 1,
            actor: ANN,
            idempotency_key: "k",
          })
        )
      )
    )
    expect(count(told, "booked")).toBe(1)
    expect(count(told, "idempotency_key_reused")).toBe(49)
    expect(await entries()).toBe(2)
  })

  it("books one of many accounts that use one key at once", async () => {
    for (let round = 0; round < 5; round++) {
      const companies = await Promise.all(
        Array.from({ length: 8 }, () => company(service, { credit_limit: "9" }))
      )
      const before = await entries()
      const told = await Promise.all(
        companies.map(({ account }) =>
          outcome(
            service.post(
              purchase(account, "1", { idempotency_key: `test:r${round}` })
            )
          )
        )
      )
      expect(count(told, "booked")).toBe(1)
      expect(count(told, "idempotency_key_reused")).toBe(7)
      expect(await entries()).toBe(before + 1)
    }
    expect(await breaches(query)).toEqual([])
  })

  it("creates one company of 20 requests with one key at once", async () => {
    const create = {
      name: "A",
      currency_code: "usd",
      external_id: "erp-1",
      actor: ANN,
      idempotency_key: "c",
    }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => service.createCompany({ ...create }))
    )
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(await query("select id from company_credit_company")).toHaveLength(1)
  })
})
