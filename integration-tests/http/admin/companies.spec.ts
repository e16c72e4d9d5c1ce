import { creditModule, httpSuite, idempotent, ok } from "../../helpers"

const COMPANIES = "/admin/company-credit/companies"

httpSuite((suite) => {
  const get = (path = "") => suite.alice.client.get(`${COMPANIES}${path}`)
  const post = (path: string, body?: unknown, headers?: object) =>
    suite.alice.client.post(`${COMPANIES}${path}`, body, headers)
  const names = async (query: string) => {
    const { companies } = await ok(get(`?${query}`))
    return companies.map(({ name }: { name: string }) => name)
  }

  describe("creating a company", () => {
    it("answers it with its account, at a limit of 0", async () => {
      const { status, data } = await post("", {
        name: "  Acme Tools ",
        currency_code: "USD",
        email: "office@acme.test",
        external_id: "ERP-7",
        metadata: { tier: "gold" },
      })
      expect(status).toBe(201)
      expect(data.company).toMatchObject({
        id: expect.stringMatching(/^cccomp_/),
        name: "Acme Tools",
        status: "active",
        email: "office@acme.test",
        phone: null,
        vat_id: null,
        external_id: "ERP-7",
        payment_on_account: true,
        metadata: { tier: "gold" },
        deleted_at: null,
        account: {
          currency_code: "usd",
          credit_limit: "0.00",
          exceed_limit: false,
          outstanding_balance: "0.00",
          available_credit: "0.00",
          last_seq: 0,
          terms_version: 0,
          has_history: false,
        },
      })
      const read = await get(`/${data.company.id}`)
      expect(read.data).toEqual(data)
    })

    it("refuses an external id that another company has", async () => {
      await suite.company({ external_id: "ERP-7" })
      const body = { name: "Other", currency_code: "usd", external_id: "ERP-7" }
      const { status, data } = await post("", body)
      expect(status).toBe(400)
      expect(data.code).toBe("external_id_taken")
    })

    it("is done once for one idempotency key", async () => {
      const body = { name: "Acme", currency_code: "usd" }
      const first = await post("", body, idempotent("create-1"))
      const again = await post("", body, idempotent("create-1"))
      const other = await post(
        "",
        { ...body, name: "Bolt" },
        idempotent("create-1")
      )
      expect(again.status).toBe(201)
      expect(again.data).toEqual(first.data)
      expect(other.data.code).toBe("idempotency_key_reused")
      expect((await suite.rows()).company_credit_company).toBe(1)
    })
  })

  describe("changing a company", () => {
    it("leaves what is not sent as it is", async () => {
      const { id } = await suite.company({ name: "Acme", email: "a@acme.test" })
      const { data } = await post(`/${id}`, {
        phone: "+49 30 1234",
        email: null,
      })
      expect(data.company).toMatchObject({
        name: "Acme",
        phone: "+49 30 1234",
        email: null,
      })
    })

    it("changes the credit currency until there is a history", async () => {
      const { id } = await suite.company()
      const changed = await post(`/${id}`, { currency_code: "jpy" })
      expect(changed.data.company.account).toMatchObject({
        currency_code: "jpy",
        credit_limit: "0",
      })
      await ok(post(`/${id}/credit`, { credit_limit: 5 }))
      const refused = await post(`/${id}`, { currency_code: "usd" })
      expect(refused.status).toBe(400)
      expect(refused.data.code).toBe("currency_in_use")
    })

    it("blocks and activates, and refuses other moves", async () => {
      const { id } = await suite.company({ status: "pending" })
      expect((await post(`/${id}/activate`)).data.company.status).toBe("active")
      expect((await post(`/${id}/block`)).data.company.status).toBe("blocked")
      const refused = await post(`/${id}`, { status: "pending" })
      expect(refused.status).toBe(400)
      expect(refused.data).toMatchObject({
        code: "status_move_not_allowed",
        message: "A company that is blocked cannot become pending.",
      })
      expect((await get(`/${id}`)).data.company.status).toBe("blocked")
    })

    it("soft-deletes: gone from the list, its history stays", async () => {
      const { id } = await suite.company({
        credit_limit: 100,
        members: [suite.ann],
      })
      const deleted = await suite.alice.client.delete(`${COMPANIES}/${id}`)
      expect(deleted.data).toEqual({ id, object: "company", deleted: true })
      expect((await get()).data.count).toBe(0)
      expect((await get(`/${id}`)).data.code).toBe("company_not_found")
      expect((await get(`/${id}/history`)).data.count).toBe(1)
      const again = await suite.alice.client.delete(`${COMPANIES}/${id}`)
      expect(again.status).toBe(404)
      // The member is free to join another company.
      await suite.company({ members: [suite.ann] })
    })
  })

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

  describe("members", () => {
    it("are added with the rights given and no others", async () => {
      const { id } = await suite.company()
      const { status, data } = await post(`/${id}/members`, {
        customer_id: suite.ann.id,
        may_buy_on_account: true,
      })
      expect(status).toBe(201)
      expect(data.member).toMatchObject({
        id: expect.stringMatching(/^ccmem_/),
        company_id: id,
        customer_id: suite.ann.id,
        is_admin: false,
        may_buy_on_account: true,
        may_see_credit: false,
        may_see_history: false,
      })
    })

    it("are listed with their customer's name and e-mail", async () => {
      const { id } = await suite.company({ members: [suite.ann, suite.ben] })
      const { data } = await get(`/${id}/members?limit=1`)
      expect(data).toMatchObject({ count: 2, limit: 1, offset: 0 })
      expect(data.members[0]).toMatchObject({
        may_see_credit: true,
        customer: {
          id: suite.ann.id,
          email: suite.ann.email,
          first_name: "Ann",
          last_name: "Buyer",
        },
      })
    })

    it("gain and lose rights, and leave", async () => {
      const { id } = await suite.company({ members: [suite.ann] })
      const { members } = await ok(get(`/${id}/members`))
      const path = `/${id}/members/${members[0].id}`
      const { data } = await post(path, { may_see_credit: false })
      expect(data.member).toMatchObject({
        may_see_credit: false,
        may_see_history: true,
      })
      const left = await suite.alice.client.delete(`${COMPANIES}${path}`)
      expect(left.data).toEqual({
        id: members[0].id,
        object: "company_member",
        deleted: true,
      })
      expect((await get(`/${id}/members`)).data.count).toBe(0)
      const gone = await suite.alice.client.delete(`${COMPANIES}${path}`)
      expect(gone.status).toBe(404)
      expect(gone.data.code).toBe("member_not_found")
    })

    it("belong to one company, and must be customers", async () => {
      const { id } = await suite.company({ members: [suite.ann] })
      const other = await suite.company({ name: "Bolt" })
      const again = await post(`/${other.id}/members`, {
        customer_id: suite.ann.id,
      })
      expect(again.status).toBe(400)
      expect(again.data.code).toBe("customer_in_other_company")
      const unknown = await post(`/${id}/members`, { customer_id: "cus_none" })
      expect(unknown.status).toBe(404)
      expect(unknown.data.code).toBe("customer_not_found")
      const nowhere = await post("/cccomp_none/members", {
        customer_id: suite.ben.id,
      })
      expect(nowhere.status).toBe(404)
      expect(nowhere.data.code).toBe("company_not_found")
    })

    it("cannot be reached through another company", async () => {
      const { id } = await suite.company({ members: [suite.ann] })
      const other = await suite.company({ name: "Bolt" })
      const { members } = await ok(get(`/${id}/members`))
      const { status } = await post(`/${other.id}/members/${members[0].id}`, {
        is_admin: true,
      })
      expect(status).toBe(404)
      const member = await creditModule(suite.container).retrieveMembership(
        suite.ann.id
      )
      expect(member).toMatchObject({ company_id: id, is_admin: false })
    })
  })
})
