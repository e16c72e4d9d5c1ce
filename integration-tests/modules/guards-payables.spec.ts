import { ANN, company, creditSuite } from "./helpers"
import { IBAN, legalEntity, vendor } from "./payables-set-up"
import { codeOf, insert } from "./raw"

const CHECK = "23514"
const APPEND_ONLY = "CC001"

creditSuite((suite) => {
  const { service, query } = suite

  const given = async () => {
    const entity = await legalEntity(suite)
    const made = await vendor(suite, { bank_account: { iban: IBAN } })
    const { id } = await company(service)
    return { entity, vendor: made, company_id: id }
  }
  const all = (table: string) =>
    query(`select * from company_credit_${table} order by 1, 2`)

  it("A96: keep out a legal entity that breaks a rule", async () => {
    await legalEntity(suite)
    const before = await all("legal_entity")
    for (const set of [
      "minimum_reimbursement = -5",
      "minimum_reimbursement = 'NaN'",
      "minimum_reimbursement = 1e15",
      "name = ' '",
      "accounting_currency = 'EUR'",
      `payment_terms = '{"kind":"net"}'`,
      `payment_terms = '{"kind":"net","days":-1}'`,
      `payment_terms = '{"kind":"net","days":1.5}'`,
      `payment_terms = '{"kind":"day_of_month","days":0,"day":32}'`,
      `payment_terms = '[]'`,
      `one_time_vendor_template = '{}'`,
      `one_time_vendor_template = '{"name_pattern":"","currency_rule":"credit_currency"}'`,
      `one_time_vendor_template = one_time_vendor_template || '{"payment_method":"barter"}'`,
      `one_time_vendor_template = one_time_vendor_template || '{"payment_terms":{}}'`,
      `approvers = '[{"user_id":"u","limit":"-1"}]'`,
      `approvers = '[{"user_id":"u"},{"user_id":"u"}]'`,
      `approvers = '{}'`,
      "payer_iban = 'DE88370400440532013000', payer_name = 'A'",
      `payer_iban = '${IBAN}'`,
      "payer_name = 'A'",
      "deleted_at = now()",
      "is_default = false",
    ]) {
      const done = query(`update company_credit_legal_entity set ${set}`)
      expect([set, await codeOf(done)]).toEqual([set, CHECK])
    }
    const second = insert(query, "company_credit_legal_entity", {
      ...before[0],
      id: "second",
      payment_terms: JSON.stringify(before[0].payment_terms),
      approvers: "[]",
      one_time_vendor_template: null,
    })
    expect(await codeOf(second)).toBe("23505")
    expect(
      await codeOf(query("delete from company_credit_legal_entity"))
    ).toMatch(/^(CC001|23503)$/)
    expect(await all("legal_entity")).toEqual(before)
  })

  it("keep out a number sequence that breaks a rule, or goes back", async () => {
    await legalEntity(suite)
    await query(
      "select company_credit_draw_numbers(id, 'reimbursement', 5) from company_credit_legal_entity"
    )
    const before = await all("number_sequence")
    for (const set of [
      "next_number = 5 where kind = 'reimbursement'",
      "next_number = 0",
      "next_number = 100000001",
      "width = 0",
      "width = 16",
      "prefix = '=1+1'",
      "prefix = repeat('x', 21)",
      "kind = 'other'",
    ]) {
      const done = query(`update company_credit_number_sequence set ${set}`)
      expect([set, await codeOf(done)]).toEqual([set, CHECK])
    }
    const removed = query("delete from company_credit_number_sequence")
    expect(await codeOf(removed)).toBe(CHECK)
    expect(await all("number_sequence")).toEqual(before)
  })

  it("A125: keep out a vendor that breaks a rule", async () => {
    const { vendor: made } = await given()
    const before = await all("vendor")
    for (const set of [
      "iban = 'DE88370400440532013000'",
      "iban = 'de89370400440532013000'",
      "iban = 'DE89'",
      "bic = 'COBA'",
      "iban = null, bic = 'COBADEFF'",
      "bank_account_number = '1', routing_number = '021000021'",
      "iban = null, bank_account_number = '1'",
      "iban = null, bank_account_number = '1', routing_number = '021000022'",
      "iban = null, bank_account_number = '=1', routing_number = '021000021'",
      "bank_verified_at = now()",
      "on_hold = true",
      "hold_reason = 'fraud?'",
      "payment_method = 'barter'",
      "payment_currency = 'EUR'",
      `payment_terms = '{"kind":"soon"}'`,
      "country_code = 'DE'",
      "name = ''",
      "account_number = 'V-2'",
      "made_for_company_id = 'c'",
    ]) {
      const done = query(`update company_credit_vendor set ${set}`)
      expect([set, await codeOf(done)]).toEqual([set, CHECK])
    }
    const twin = insert(query, "company_credit_vendor", {
      ...before[0],
      id: "twin",
    })
    expect(await codeOf(twin)).toBe("23505")
    const removed = query("delete from company_credit_vendor")
    expect(await codeOf(removed)).toBe(APPEND_ONLY)
    expect(await all("vendor")).toEqual(before)
    expect(made.account_number).toBe("V-00000001")
  })

  it("let nobody verify an account in the statement that changes it", async () => {
    await given()
    await query(
      `update company_credit_vendor set iban = 'FR1420041010050500013M02606',
         bank_verified_at = now(), bank_verified_by_type = 'user',
         bank_verified_by_name = 'Mallory'`
    )
    expect(await all("vendor")).toMatchObject([
      { bank_verified_at: null, bank_verified_by_name: null },
    ])
  })

  it("A110: keep a company's vendor, legal entity and hold together", async () => {
    const { entity, vendor: made, company_id } = await given()
    const other = await legalEntity(suite, { name: "Acme Inc" })
    const gone = await vendor(suite)
    await service.deleteVendor({ id: gone.id, actor: ANN })
    const before = await all("company")
    for (const [set, code] of [
      [`vendor_id = '${made.id}'`, CHECK],
      [`vendor_id = '${made.id}', legal_entity_id = '${other.id}'`, "23503"],
      [`vendor_id = '${gone.id}', legal_entity_id = '${entity.id}'`, CHECK],
      [`legal_entity_id = 'none'`, CHECK],
      ["payment_hold = true", CHECK],
      ["payment_hold_reason = 'in dispute'", CHECK],
      [
        `payment_hold = true, payment_hold_reason = ' ', payment_hold_at = now(),
         payment_hold_by_type = 'user', payment_hold_by_name = 'Ann'`,
        CHECK,
      ],
    ]) {
      const done = query(`update company_credit_company set ${set}`)
      expect([set, await codeOf(done)]).toEqual([set, code])
    }
    expect(await all("company")).toEqual(before)

    await service.setCompanyPayables({
      company_id,
      vendor_id: made.id,
      actor: ANN,
    })
    for (const sql of [
      `update company_credit_vendor set deleted_at = now() where id = '${made.id}'`,
      `update company_credit_legal_entity set deleted_at = now(),
         is_default = false where id = '${entity.id}'`,
    ]) {
      expect([sql, await codeOf(query(sql))]).toEqual([sql, CHECK])
    }
  })

  it("make a second one-time vendor for a company impossible", async () => {
    const { company_id } = await given()
    await service.ensureOneTimeVendors({
      company_ids: [company_id],
      actor: ANN,
    })
    const [, made] = await all("vendor")
    const twin = insert(query, "company_credit_vendor", {
      ...(made.made_for_company_id ? made : (await all("vendor"))[0]),
      id: "twin",
      account_number: "other",
    })
    expect(await codeOf(twin)).toBe("23505")
  })

  it("keep who changed what for ever", async () => {
    await given()
    const before = await all("payables_change")
    expect(before.length).toBeGreaterThanOrEqual(2)
    for (const sql of [
      "update company_credit_payables_change set actor_name = 'Nobody'",
      "delete from company_credit_payables_change",
      "truncate company_credit_payables_change",
    ]) {
      expect([sql, await codeOf(query(sql))]).toEqual([sql, APPEND_ONLY])
    }
    expect(await all("payables_change")).toEqual(before)
  })
})
