import { Suite, creditModule, idempotent, ok } from "../../../helpers"
import { giveStore, payablesCalls } from "./calls"

export function companyPayables(suite: Suite) {
  const { get, home, entity, vendor, payables, changes, remove } =
    payablesCalls(suite)

  beforeEach(() => giveStore(suite, "Corner Shop", "eur"))

  describe("a company's payables", () => {
    it("are empty until somebody sets them", async () => {
      const { id } = await suite.company()
      const { status, data } = await get(`/companies/${id}/payables`)
      expect(status).toBe(200)
      expect(data.payables).toEqual({
        company_id: id,
        legal_entity_id: null,
        vendor: null,
        reimbursements_excluded: false,
        payment_hold: false,
        payment_hold_reason: null,
        payment_hold_at: null,
        payment_hold_by: null,
        version: 0,
        updated_by: null,
      })
    })

    it("A98: name the vendor, which brings its legal entity along", async () => {
      const other = await entity()
      const made = await vendor({ legal_entity_id: other.id })
      const { id } = await suite.company()
      const set = await ok(payables(id, { vendor_id: made.id, version: 0 }))
      expect(set.payables).toMatchObject({
        legal_entity_id: other.id,
        vendor: {
          id: made.id,
          account_number: made.account_number,
          name: "Bolt",
        },
        version: 1,
        updated_by: { type: "user", id: suite.alice.id, name: "Alice Admin" },
      })
      expect((await get(`/companies/${id}/payables`)).data).toEqual(set)
    })

    it("are refused where vendor and legal entity do not agree", async () => {
      const first = await home()
      const other = await entity()
      const theirs = await vendor({ legal_entity_id: other.id })
      const idle = await vendor({ is_active: false })
      const { id } = await suite.company()
      const before = await suite.rows()
      for (const [body, code, status] of [
        [{ vendor_id: "no" }, "vendor_not_found", 404],
        [{ legal_entity_id: "no" }, "legal_entity_not_found", 404],
        [
          { vendor_id: theirs.id, legal_entity_id: first.id },
          "vendor_of_other_entity",
          400,
        ],
        [{ vendor_id: idle.id }, "vendor_not_active", 400],
        [{ payment_hold: true }, "hold_reason_required", 400],
        [{ version: 7 }, "changed_meanwhile", 400],
      ] as const) {
        const reply = await payables(id, body)
        expect([reply.status, reply.data.code]).toEqual([status, code])
      }
      const reply = await payables("no", { payment_hold: false })
      expect([reply.status, reply.data.code]).toEqual([
        404,
        "company_not_found",
      ])
      expect(await suite.rows()).toEqual(before)
    })

    it("A110: hold payment with a reason, by whom and since when", async () => {
      const { id } = await suite.company()
      const body = { payment_hold: true, payment_hold_reason: "In dispute" }
      const held = (await ok(payables(id, body))).payables
      expect(held).toMatchObject({
        payment_hold: true,
        payment_hold_reason: "In dispute",
        payment_hold_at: expect.any(String),
        payment_hold_by: { id: suite.alice.id, name: "Alice Admin" },
      })
      const kept = await ok(payables(id, { reimbursements_excluded: true }))
      expect(kept.payables).toMatchObject({
        payment_hold_at: held.payment_hold_at,
        reimbursements_excluded: true,
      })
      const freed = await ok(payables(id, { payment_hold: false }))
      expect(freed.payables).toMatchObject({
        payment_hold: false,
        payment_hold_reason: null,
        payment_hold_by: null,
        reimbursements_excluded: true,
      })
      const [last, , first] = await changes(id)
      expect(first).toMatchObject({
        subject_type: "company",
        after: { payment_hold: true, payment_hold_reason: "In dispute" },
      })
      expect(last.after).toEqual({
        payment_hold: false,
        payment_hold_reason: null,
      })
    })

    it("A121: can be held after the company is blocked and deleted", async () => {
      const { id } = await suite.company({ status: "blocked" })
      await ok(remove(`/companies/${id}`))
      const body = { payment_hold: true, payment_hold_reason: "Insolvent" }
      const { payables: held } = await ok(payables(id, body))
      expect(held.payment_hold).toBe(true)
    })

    it("are set once for one idempotency key", async () => {
      const { id } = await suite.company()
      const body = { reimbursements_excluded: true }
      const first = await payables(id, body, idempotent("payables"))
      const again = await payables(id, body, idempotent("payables"))
      expect(again.data).toEqual(first.data)
      expect(again.data.payables.version).toBe(1)
    })

    it("find companies in their list", async () => {
      const first = await home()
      const other = await entity()
      const theirs = await vendor({ legal_entity_id: other.id })
      const plain = await suite.company({ name: "Plain" })
      const moved = await suite.company({ name: "Moved" })
      const named = await suite.company({ name: "Named" })
      await ok(payables(moved.id, { vendor_id: theirs.id }))
      await ok(
        payables(named.id, {
          legal_entity_id: first.id,
          reimbursements_excluded: true,
          payment_hold: true,
          payment_hold_reason: "x",
        })
      )
      const found = async (query: string) => {
        const { data } = await get(`/companies?${query}`)
        const names = data.companies.map(({ name }: any) => name)
        expect([query, data.count]).toEqual([query, names.length])
        return names
      }
      expect(await found(`legal_entity_id=${first.id}`)).toEqual([
        "Named",
        "Plain",
      ])
      expect(await found(`legal_entity_id=${first.id}&q=pla`)).toEqual([
        "Plain",
      ])
      expect(await found(`legal_entity_id=${other.id}`)).toEqual(["Moved"])
      expect(await found(`vendor_id=${theirs.id}`)).toEqual(["Moved"])
      expect(await found("payment_hold=true")).toEqual(["Named"])
      expect(await found("payment_hold=false")).toEqual(["Moved", "Plain"])
      expect(await found("reimbursements_excluded=true")).toEqual(["Named"])
      const { data } = await get(
        `/companies/${moved.id}?fields=id,vendor_id,legal_entity_id`
      )
      expect(data.company).toMatchObject({
        vendor_id: theirs.id,
        legal_entity_id: other.id,
      })
      expect(plain.id).toMatch(/^cccomp_/)
    })

    it("A99, A100: a one-time vendor is made, shown and used again", async () => {
      const { id } = await suite.company({ name: "Acme Tools" })
      const actor = { type: "user" as const, id: suite.bob.id }
      const ensure = () =>
        creditModule(suite.container).ensureOneTimeVendors({
          company_ids: [id],
          actor,
        })
      const [made] = await ensure()
      expect(made.is_new).toBe(true)
      const { payables: shown } = (await get(`/companies/${id}/payables`)).data
      expect(shown.vendor).toEqual({
        id: made.vendor_id,
        account_number: "V-00000001",
        name: "Acme Tools",
      })
      expect(
        (await get(`/vendors/${made.vendor_id}`)).data.vendor
      ).toMatchObject({
        is_one_time: true,
        made_for_company_id: id,
        updated_by: { id: suite.bob.id, name: "Bob Admin" },
      })
      expect(await ensure()).toEqual([{ ...made, is_new: false }])
    })
  })
}
