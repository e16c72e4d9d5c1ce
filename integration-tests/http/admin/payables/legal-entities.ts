import { Suite, idempotent, ok } from "../../../helpers"
import { IBAN, giveStore, payablesCalls } from "./calls"

export function legalEntities(suite: Suite) {
  const { get, post, remove, home, entity, vendor, changes } =
    payablesCalls(suite)

  beforeEach(() => giveStore(suite, "Corner Shop", "eur"))

  describe("the default legal entity", () => {
    it("is there when somebody looks, with the store's name and currency", async () => {
      const [first, second] = await Promise.all([home(), home()])
      expect(second).toEqual(first)
      expect(first).toMatchObject({
        id: expect.stringMatching(/^ccle_/),
        name: "Corner Shop",
        is_default: true,
        accounting_currency: "eur",
        minimum_reimbursement: "0.00",
        payment_terms: { kind: "net", days: 30 },
        one_time_vendor_template_problem: null,
        approval_required: false,
        version: 1,
        updated_by: { type: "system", id: null, name: "Company credit" },
      })
      expect((await suite.rows()).company_credit_legal_entity).toBe(1)
    })

    it("moves to another one, and cannot be removed", async () => {
      const first = await home()
      const other = await entity({ is_default: true })
      const { legal_entities } = await ok(get("/legal-entities?order=-name"))
      const defaults = legal_entities.filter((each: any) => each.is_default)
      expect(defaults.map(({ id }: any) => id)).toEqual([other.id])
      const refused = await remove(`/legal-entities/${other.id}`)
      expect(refused.data.code).toBe("legal_entity_is_default")
      expect((await remove(`/legal-entities/${first.id}`)).data).toEqual({
        id: first.id,
        object: "legal_entity",
        deleted: true,
      })
      expect((await get(`/legal-entities/${first.id}`)).status).toBe(404)
    })
  })

  describe("a legal entity", () => {
    it("A95: has a minimum of 0 unless it says another", async () => {
      const { id, minimum_reimbursement } = await entity()
      expect(minimum_reimbursement).toBe("0.00")
      const { data } = await post(`/legal-entities/${id}`, {
        minimum_reimbursement: 50,
      })
      expect(data.legal_entity.minimum_reimbursement).toBe("50.00")
    })

    it("A96: is refused with a minimum of -5", async () => {
      const { id } = await entity()
      const before = await suite.rows()
      const bodies: [string, object][] = [
        [`/legal-entities/${id}`, { minimum_reimbursement: -5 }],
        [
          "/legal-entities",
          { name: "B", accounting_currency: "usd", minimum_reimbursement: -5 },
        ],
      ]
      for (const [path, body] of bodies) {
        const { status, data } = await post(path, body)
        expect([status, data]).toEqual([
          400,
          {
            type: "invalid_data",
            code: "negative_minimum",
            message: "minimum_reimbursement must not be below 0.",
          },
        ])
      }
      expect(await suite.rows()).toEqual(before)
    })

    it("is made with all it may have", async () => {
      const given = {
        name: "Acme GmbH",
        accounting_currency: "EUR",
        minimum_reimbursement: "12.50",
        payment_terms: { kind: "day_of_month", days: 10, day: 15 },
        one_time_vendor_template: {
          name_pattern: "{company} (one-time)",
          vendor_group: "OT",
          payment_method: "sepa_credit_transfer",
          payment_terms: null,
          currency_rule: "fixed_currency",
          currency_code: "EUR",
        },
        approval_required: true,
        approvers: [
          { user_id: suite.alice.id, limit: 1000 },
          { user_id: suite.bob.id, limit: null },
        ],
        payer: { name: "Acme", iban: "de89 3704 0044 0532 0130 00" },
        number_sequences: { vendor_invoice: { prefix: "CR-", width: 6 } },
      }
      const made = await ok(post("/legal-entities", given))
      expect(made.legal_entity).toMatchObject({
        ...given,
        accounting_currency: "eur",
        one_time_vendor_template: {
          ...given.one_time_vendor_template,
          currency_code: "eur",
        },
        one_time_vendor_template_problem: null,
        approvers: [
          { user_id: suite.alice.id, limit: "1000.00" },
          { user_id: suite.bob.id, limit: null },
        ],
        payer: { name: "Acme", iban: IBAN, bic: null },
        number_sequences: {
          reimbursement: { prefix: "RE-", width: 8, next_number: 1 },
          vendor_invoice: { prefix: "CR-", width: 6, next_number: 1 },
        },
        updated_by: { type: "user", id: suite.alice.id, name: "Alice Admin" },
      })
      const { id } = made.legal_entity
      expect((await get(`/legal-entities/${id}`)).data).toEqual(made)
    })

    it("A101: says what a run would refuse of its template", async () => {
      const { id } = await entity({
        one_time_vendor_template: { name_pattern: "{company}" },
      })
      const problemAfter = async (one_time_vendor_template: unknown) => {
        const body = { one_time_vendor_template }
        const { legal_entity } = await ok(post(`/legal-entities/${id}`, body))
        return legal_entity.one_time_vendor_template_problem?.code ?? null
      }
      const read = await ok(get(`/legal-entities/${id}`))
      expect(read.legal_entity.one_time_vendor_template_problem).toEqual({
        code: "one_time_vendor_template_invalid",
        message:
          'The template for one-time vendors of the legal entity "Acme Inc" cannot be used: it names no payment method.',
      })
      expect(await problemAfter(null)).toBe("one_time_vendor_template_missing")
      expect(
        await problemAfter({ name_pattern: "x", payment_method: "check" })
      ).toBeNull()
    })

    it("A102: numbers go on, and never come twice", async () => {
      const { id } = await entity()
      const change = async (vendor_invoice: object) => {
        const body = { number_sequences: { vendor_invoice } }
        const { data } = await post(`/legal-entities/${id}`, body)
        return data.code ?? data.legal_entity.number_sequences.vendor_invoice
      }
      expect(await change({ next_number: 500 })).toMatchObject({
        next_number: 500,
      })
      expect(await change({ next_number: 499 })).toBe("number_sequence_repeats")
      expect(await change({ width: 2 })).toBe("invalid_number_sequence")
      expect(await change({ prefix: "=1+" })).toBe("invalid_number_sequence")
      expect(await change({ prefix: "N", next_number: 1 })).toEqual({
        prefix: "N",
        width: 8,
        next_number: 1,
      })
    })

    it("A116: names approvers who are users, once each", async () => {
      const { id } = await entity()
      const before = await suite.rows()
      const refused = async (approvers: unknown) => {
        const { data } = await post(`/legal-entities/${id}`, { approvers })
        return data.code
      }
      const user_id = suite.alice.id
      expect(await refused([{ user_id: "user_none" }])).toBe(
        "approver_not_found"
      )
      expect(await refused([{ user_id }, { user_id, limit: 5 }])).toBe(
        "approver_twice"
      )
      expect(await refused([{ user_id, limit: -1 }])).toBe("negative_minimum")
      expect(await refused([{ user_id, limit: "0.001" }])).toBe(
        "too_many_digits"
      )
      expect(await suite.rows()).toEqual(before)
    })

    it("is changed as it was seen, or not at all", async () => {
      const { id, version } = await entity()
      const body = { name: "Changed", version }
      const first = await post(`/legal-entities/${id}`, body)
      expect(first.data.legal_entity.version).toBe(version + 1)
      const second = await post(`/legal-entities/${id}`, body)
      expect(second.status).toBe(400)
      expect(second.data.code).toBe("changed_meanwhile")
    })

    it("is made and changed once for one idempotency key", async () => {
      const body = { name: "Once", accounting_currency: "usd" }
      const made = await post("/legal-entities", body, idempotent("entity"))
      const again = await post("/legal-entities", body, idempotent("entity"))
      expect(again.data).toEqual(made.data)
      const path = `/legal-entities/${made.data.legal_entity.id}`
      const changed = await post(path, { name: "A" }, idempotent("change"))
      const repeat = await post(path, { name: "A" }, idempotent("change"))
      expect(repeat.data).toEqual(changed.data)
      expect(repeat.data.legal_entity.version).toBe(2)
      const other = await post(path, { name: "B" }, idempotent("change"))
      expect(other.data.code).toBe("idempotency_key_reused")
    })

    it("is found by name and currency, a page at a time", async () => {
      await home()
      await entity({ name: "Zebra", accounting_currency: "jpy" })
      await entity({ name: "Acme % Sons", accounting_currency: "jpy" })
      const found = async (query: string) => {
        const { data } = await get(`/legal-entities?${query}`)
        return [data.count, data.legal_entities.map(({ name }: any) => name)]
      }
      expect(await found("accounting_currency=jpy&order=-name")).toEqual([
        2,
        ["Zebra", "Acme % Sons"],
      ])
      expect(await found("q=%25")).toEqual([1, ["Acme % Sons"]])
      expect(await found("accounting_currency=jpy&limit=1&offset=1")).toEqual([
        2,
        ["Zebra"],
      ])
    })

    it("is not removed while something belongs to it", async () => {
      await home()
      const { id } = await entity()
      await vendor({ legal_entity_id: id })
      const { status, data } = await remove(`/legal-entities/${id}`)
      expect([status, data.code]).toEqual([400, "legal_entity_in_use"])
      const [change] = await changes(id)
      expect(change).toMatchObject({
        subject_type: "legal_entity",
        action: "created",
        after: { name: "Acme Inc", accounting_currency: "usd" },
        actor: { type: "user", id: suite.alice.id, name: "Alice Admin" },
      })
    })
  })
}
