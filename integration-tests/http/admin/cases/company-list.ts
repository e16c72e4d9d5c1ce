import { Modules } from "@medusajs/framework/utils"
import { Suite, ok } from "../../../helpers"
import { adminCalls } from "./admin-calls"

export function companyList(suite: Suite) {
  const { get } = adminCalls(suite)
  const names = async (query: string) => {
    const { companies } = await ok(get(`?${query}`))
    return companies.map(({ name }: { name: string }) => name)
  }

  describe("listing companies", () => {
    beforeEach(async () => {
      // Text order would be -100, -9, 10, 9.5.
      const given = [
        { name: "Alpha", outstanding_balance: "-9", credit_limit: 1000 },
        { name: "Beta", outstanding_balance: "-100", credit_limit: 20 },
        { name: "Gamma", outstanding_balance: "9.50", credit_limit: 3 },
        { name: "Delta", outstanding_balance: "10", credit_limit: 100 },
        { name: "Empty", currency_code: "jpy", status: "pending" as const },
      ]
      for (const company of given) {
        await suite.company(company)
      }
    })

    it("is by name, with accounts, and counts", async () => {
      const { data } = await get("?limit=2&offset=1")
      expect(data).toMatchObject({ count: 5, limit: 2, offset: 1 })
      expect(data.companies.map((c: any) => c.name)).toEqual(["Beta", "Delta"])
      expect(data.companies[0].account).toMatchObject({
        outstanding_balance: "-100.00",
        available_credit: "-80.00",
        has_history: true,
      })
    })

    it("sorts balance, limit and availability as numbers", async () => {
      expect(await names("order=outstanding_balance")).toEqual([
        "Beta",
        "Alpha",
        "Empty",
        "Gamma",
        "Delta",
      ])
      expect(await names("order=-credit_limit")).toEqual([
        "Alpha",
        "Delta",
        "Beta",
        "Gamma",
        "Empty",
      ])
      expect(await names("order=available_credit&limit=2")).toEqual([
        "Beta",
        "Empty",
      ])
      expect(await names("order=-available_credit&limit=2&offset=1")).toEqual([
        "Delta",
        "Gamma",
      ])
    })

    it("compares them as numbers, below 0 too", async () => {
      expect(await names("outstanding_balance[$lt]=-9")).toEqual(["Beta"])
      expect(await names("outstanding_balance[$gte]=-9&limit=2")).toEqual([
        "Alpha",
        "Delta",
      ])
      expect(await names("outstanding_balance=9.5")).toEqual(["Gamma"])
      expect(
        await names("available_credit[$gt]=0&available_credit[$lt]=100")
      ).toEqual(["Gamma"])
      const { data } = await get("?credit_limit[$gte]=100&limit=1")
      expect(data.count).toBe(2)
    })

    it("finds by text, status, currency, ids and customer", async () => {
      await suite.company({
        name: "Zeta",
        external_id: "ERP-1",
        email: "hello@zeta.test",
        members: [suite.ann],
      })
      expect(await names("q=zeta.test")).toEqual(["Zeta"])
      expect(await names("q=ERP-1")).toEqual(["Zeta"])
      expect(await names("q=%25")).toEqual([])
      expect(await names("status=pending")).toEqual(["Empty"])
      expect(await names("status[]=pending&status[]=active")).toHaveLength(6)
      expect(await names("currency_code=JPY")).toEqual(["Empty"])
      expect(await names("external_id=ERP-1")).toEqual(["Zeta"])
      expect(await names(`customer_id=${suite.ann.id}`)).toEqual(["Zeta"])
      expect(await names(`customer_id=${suite.ben.id}`)).toEqual([])
    })

    it("finds those of a customer group, by who is in it and a member now", async () => {
      const customers = suite.container.resolve(Modules.CUSTOMER)
      const [one, two] = await customers.createCustomerGroups([
        { name: "One" },
        { name: "Two" },
      ])
      await suite.company({ name: "Eta", members: [suite.ann] })
      const theta = await suite.company({ name: "Theta", members: [suite.ben] })
      const of = (customer: { id: string }, group: { id: string }) => ({
        customer_id: customer.id,
        customer_group_id: group.id,
      })
      await customers.addCustomerToGroup([
        of(suite.ann, one),
        of(suite.ben, one),
        of(suite.ben, two),
      ])
      const inOne = `customer_group_id=${one.id}`
      expect(await names(inOne)).toEqual(["Eta", "Theta"])
      expect(await names(`${inOne}&order=-name&limit=1`)).toEqual(["Theta"])
      expect(await names(`${inOne}&q=eta&id=${theta.id}`)).toEqual(["Theta"])
      expect(await names(`customer_group_id=${two.id},${one.id}`)).toEqual([
        "Eta",
        "Theta",
      ])
      expect((await ok(get(`?${inOne}&limit=1`))).count).toBe(2)
      await customers.removeCustomerFromGroup(of(suite.ann, one))
      expect(await names(inOne)).toEqual(["Theta"])
      expect(await names("customer_group_id=cusgroup_none")).toEqual([])
    })

    it("takes fields, Medusa's way", async () => {
      await suite.company({ name: "Zeta", members: [suite.ann] })
      const { data } = await get(
        "?q=Zeta&fields=name,account.credit_limit,members.customer.email"
      )
      expect(data.companies).toEqual([
        {
          id: expect.any(String),
          name: "Zeta",
          account: expect.objectContaining({ credit_limit: "0.00" }),
          members: [
            expect.objectContaining({
              customer: expect.objectContaining({ email: suite.ann.email }),
            }),
          ],
        },
      ])
    })

    it("is quick with 10,000 companies", async () => {
      const knex = suite.container.resolve("__pg_connection__")
      await knex.raw(`
        insert into company_credit_company (id, name)
        select 'cccomp_' || n, 'Company ' || n from generate_series(1, 10000) n`)
      await knex.raw(`
        alter table company_credit_account disable trigger user;
        insert into company_credit_account (id, company_id, currency_code,
          currency_digits, credit_limit, outstanding_balance)
        select 'ccacc_' || n, 'cccomp_' || n, 'usd', 2, round(n, 2),
          round(-n, 2) from generate_series(1, 10000) n`)
      await knex.raw("analyze")
      for (const query of [
        "limit=20",
        "order=-outstanding_balance&limit=20&offset=5000",
        "available_credit[$gte]=0&q=Company%2077",
      ]) {
        await ok(get(`?${query}`))
        const start = performance.now()
        await ok(get(`?${query}`))
        expect(performance.now() - start).toBeLessThan(500)
      }
    })
  })
}
