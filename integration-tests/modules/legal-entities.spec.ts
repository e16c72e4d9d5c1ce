import { ANN, count, creditSuite, outcome, outcomes } from "./helpers"
import { VICTOR, configure, legalEntity } from "./payables-set-up"

creditSuite((suite) => {
  const { service, query } = suite
  const entities = () =>
    query("select * from company_credit_legal_entity order by created_at")

  describe("the default legal entity", () => {
    it("is made once, by twenty who ask for it at once", async () => {
      configure(suite)
      const found = await Promise.all(
        Array.from({ length: 20 }, () => service.ensureDefaultLegalEntity())
      )
      expect(new Set(found.map(({ id }) => id)).size).toBe(1)
      expect(await entities()).toHaveLength(1)
      expect(found[0]).toMatchObject({
        name: "Default",
        is_default: true,
        accounting_currency: "usd",
        minimum_reimbursement: "0.00",
        approval_required: false,
        approvers: [],
        payer: null,
        payment_terms: { kind: "net", days: 30 },
        one_time_vendor_template: {
          name_pattern: "{company}",
          payment_method: "bank_transfer",
        },
        number_sequences: {
          reimbursement: { prefix: "RE-", width: 8, next_number: 1 },
          vendor_invoice: { prefix: "VI-", width: 8, next_number: 1 },
          vendor_account: { prefix: "V-", width: 8, next_number: 1 },
        },
        updated_by: { type: "system", id: null, name: "Company credit" },
      })
    })

    it("is refused where nobody knows its currency", async () => {
      expect(await outcome(service.ensureDefaultLegalEntity())).toBe(
        "accounting_currency_unknown"
      )
      expect(await entities()).toEqual([])
    })

    it("is the first one that is made, and moves when asked to", async () => {
      const first = await legalEntity(suite)
      const second = await legalEntity(suite, { name: "Acme Inc" })
      expect([first.is_default, second.is_default]).toEqual([true, false])
      const moved = await service.updateLegalEntity({
        id: second.id,
        is_default: true,
        actor: ANN,
      })
      expect(moved.is_default).toBe(true)
      expect((await service.ensureDefaultLegalEntity()).id).toBe(second.id)
      expect(await service.retrieveLegalEntity(first.id)).toMatchObject({
        is_default: false,
        version: 2,
      })
    })

    it("is one, whoever moves it at the same time", async () => {
      await legalEntity(suite)
      const others = await Promise.all(
        ["A", "B", "C", "D"].map((name) => legalEntity(suite, { name }))
      )
      const told = await outcomes(
        others.map(({ id }) =>
          service.updateLegalEntity({ id, is_default: true, actor: ANN })
        )
      )
      expect(count(told, "booked")).toBeGreaterThan(0)
      const all = (await entities()).filter((each) => each.is_default)
      expect(all).toHaveLength(1)
    })

    it("cannot be removed, nor what is in use", async () => {
      const first = await legalEntity(suite)
      const second = await legalEntity(suite, { name: "Acme Inc" })
      const remove = ({ id }: { id: string }) =>
        outcome(service.deleteLegalEntity({ id, actor: ANN }))
      expect(await remove(first)).toBe("legal_entity_is_default")
      const vendor = await service.createVendor({
        name: "V",
        payment_method: "check",
        legal_entity_id: second.id,
        actor: ANN,
      })
      expect(await remove(second)).toBe("legal_entity_in_use")
      await service.deleteVendor({ id: vendor.id, actor: ANN })
      expect(await remove(second)).toBe("booked")
      expect(await remove(second)).toBe("legal_entity_not_found")
    })
  })

  describe("the accounting currency", () => {
    const accounting = async (configured: string | null) => {
      const [row] = await query(
        "select company_credit_accounting_currency($1) as code",
        [configured]
      )
      return row.code
    }

    it("is the option's, else the default legal entity's", async () => {
      expect(await accounting(null)).toBeNull()
      await legalEntity(suite, { accounting_currency: "EUR" })
      expect(await accounting(null)).toBe("eur")
      expect(await accounting("usd")).toBe("usd")
      const other = await legalEntity(suite, { accounting_currency: "jpy" })
      expect(await accounting(null)).toBe("eur")
      await service.updateLegalEntity({
        id: other.id,
        is_default: true,
        actor: ANN,
      })
      expect(await accounting(null)).toBe("jpy")
    })

    it("does not change under amounts that are in it", async () => {
      const { id } = await legalEntity(suite, {
        minimum_reimbursement: "50.00",
        approvers: [{ user_id: "user_2", limit: 500 }],
      })
      const change = (over: object) =>
        outcome(
          service.updateLegalEntity({
            id,
            accounting_currency: "jpy",
            ...over,
            actor: ANN,
          })
        )
      const approvers = [{ user_id: "user_2", limit: 70_000 }]
      const code = "accounting_currency_change"
      expect(await change({})).toBe(code)
      expect(await change({ minimum_reimbursement: 7_000 })).toBe(code)
      expect(await change({ approvers })).toBe(code)
      expect(await change({ approvers, minimum_reimbursement: 7_000 })).toBe(
        "booked"
      )
      expect(await service.retrieveLegalEntity(id)).toMatchObject({
        minimum_reimbursement: "7000",
        approvers: [{ user_id: "user_2", limit: "70000" }],
      })
    })
  })

  it("lets one of ten saves of what all of them saw through", async () => {
    const { id, version } = await legalEntity(suite)
    const told = await outcomes(
      Array.from({ length: 10 }, (_, index) =>
        service.updateLegalEntity({
          id,
          version,
          minimum_reimbursement: index,
          actor: ANN,
        })
      )
    )
    expect(count(told, "booked")).toBe(1)
    expect(count(told, "changed_meanwhile")).toBe(9)
  })

  it("keeps who changed what, with bank accounts masked", async () => {
    const { id } = await legalEntity(suite)
    await service.updateLegalEntity({
      id,
      minimum_reimbursement: "999999999999999.99",
      payer: { name: "Acme", iban: "de89 3704 0044 0532 0130 00" },
      number_sequences: { reimbursement: { prefix: "RMB" } },
      actor: VICTOR,
    })
    const { changes, count } = await service.listPayablesChanges(
      { subject_type: "legal_entity", subject_id: [id] },
      { limit: 10 }
    )
    expect(count).toBe(3)
    expect(changes[0]).toMatchObject({
      before: { number_sequences: { reimbursement: { prefix: "RE-" } } },
      after: { number_sequences: { reimbursement: { prefix: "RMB" } } },
      actor: VICTOR,
    })
    expect(changes[1]).toMatchObject({
      action: "updated",
      before: { minimum_reimbursement: "0.00", payer_iban: null },
      after: {
        minimum_reimbursement: "999999999999999.99",
        payer_iban: "******************3000",
        payer_name: "Acme",
      },
      actor: VICTOR,
    })
    expect(changes[2]).toMatchObject({ action: "created", actor: ANN })
    expect(JSON.stringify(changes)).not.toContain("0532")
  })
})
