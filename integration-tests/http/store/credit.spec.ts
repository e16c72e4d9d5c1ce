import { Buyer, creditModule, httpSuite } from "../../helpers"
import { myHistory } from "./cases/my-history"

const STORE = "/store/company-credit"

httpSuite((suite) => {
  const get = (buyer: Buyer, path: string) =>
    buyer.client.get(`${STORE}${path}`)
  describe("my company", () => {
    it("is shown with my rights, and without the seller's notes", async () => {
      const { id } = await suite.company({
        name: "Acme",
        external_id: "ERP-1",
        email: "office@acme.test",
        members: [{ buyer: suite.ann, is_admin: true, may_see_credit: true }],
      })
      const { status, data } = await get(suite.ann, "/company")
      expect(status).toBe(200)
      expect(data).toEqual({
        company: {
          id,
          name: "Acme",
          status: "active",
          email: "office@acme.test",
          phone: null,
          vat_id: null,
          payment_on_account: true,
        },
        member: {
          id: expect.stringMatching(/^ccmem_/),
          is_admin: true,
          may_buy_on_account: false,
          may_see_credit: true,
          may_see_history: false,
        },
      })
    })

    it("A90 nobody, and a customer without a company, are told so", async () => {
      await suite.company({ members: [suite.ann] })
      for (const path of ["/company", "/credit", "/history"]) {
        const nobody = await suite.guest.get(`${STORE}${path}`)
        expect([path, nobody.status, nobody.data]).toEqual([
          path,
          401,
          {
            type: "unauthorized",
            code: "login_required",
            message: "Please log in to see your company's credit.",
          },
        ])
        const expired = await suite.guest
          .with({ authorization: "Bearer e30.e30.e30" })
          .get(`${STORE}${path}`)
        expect(expired.data.code).toBe("login_required")
        const admin = await suite.guest
          .with(suite.alice.client.headers)
          .get(`${STORE}${path}`)
        expect(admin.status).toBe(401)
        const lonely = await get(suite.ben, path)
        expect([path, lonely.status, lonely.data]).toEqual([
          path,
          404,
          {
            type: "not_found",
            code: "no_company",
            message: "You do not belong to a company.",
          },
        ])
      }
    })

    it("ends with the membership, and with the company", async () => {
      const { id } = await suite.company({ members: [suite.ann, suite.ben] })
      const credit = creditModule(suite.container)
      const actor = { type: "user" as const, id: suite.alice.id }
      const member = await credit.retrieveMembership(suite.ann.id)
      await credit.removeMember({ company_id: id, id: member!.id, actor })
      expect((await get(suite.ann, "/credit")).data.code).toBe("no_company")
      await credit.deleteCompany({ id, actor })
      expect((await get(suite.ben, "/history")).data.code).toBe("no_company")
    })
  })

  describe("my credit", () => {
    it("shows the figures and no ids", async () => {
      await suite.company({
        credit_limit: 500,
        outstanding_balance: "-192",
        members: [{ buyer: suite.ann, may_see_credit: true }],
      })
      const { status, data } = await get(suite.ann, "/credit")
      expect(status).toBe(200)
      expect(data).toEqual({
        credit: {
          currency_code: "usd",
          credit_limit: "500.00",
          outstanding_balance: "-192.00",
          available_credit: "308.00",
          exceed_limit: false,
          has_history: true,
        },
      })
    })

    it("is seen by members of a blocked company, too", async () => {
      await suite.company({ status: "blocked", members: [suite.ann] })
      expect((await get(suite.ann, "/credit")).status).toBe(200)
    })

    it("A84 the right to see credit, and that to see history", async () => {
      await suite.company({
        credit_limit: 500,
        members: [
          { buyer: suite.ann, may_see_history: true, may_buy_on_account: true },
          { buyer: suite.ben, may_see_credit: true },
        ],
      })
      const credit = await get(suite.ann, "/credit")
      expect(credit.status).toBe(403)
      expect(credit.data).toEqual({
        type: "forbidden",
        code: "credit_not_permitted",
        message: "You may not see your company's credit.",
      })
      const seen = await get(suite.ann, "/history")
      expect(seen.status).toBe(200)
      expect(seen.data.entries[0]).toMatchObject({
        operation: "allocated",
        outstanding_balance: null,
        available_credit: null,
        credit_limit: null,
      })
      const probed = await get(suite.ann, "/history?credit_limit[$gt]=499")
      expect([probed.status, probed.data.code]).toEqual([
        403,
        "credit_not_permitted",
      ])
      const history = await get(suite.ben, "/history")
      expect(history.status).toBe(403)
      expect(history.data).toEqual({
        type: "forbidden",
        code: "history_not_permitted",
        message: "You may not see your company's credit history.",
      })
      expect((await get(suite.ben, "/credit")).status).toBe(200)
    })
  })

  myHistory(suite)
})
