import { ANN, company, creditSuite, outcome } from "./helpers"
import { configure, legalEntity, vendor } from "./payables-set-up"

creditSuite((suite) => {
  const { service, query } = suite
  const ensure = (company_ids: string[]) =>
    service.ensureOneTimeVendors({ company_ids, actor: ANN })
  const vendors = () =>
    query("select * from company_credit_vendor order by account_number")

  it("A99, A100: are made from the template, linked, and used again", async () => {
    const home = await legalEntity(suite, {
      accounting_currency: "usd",
      one_time_vendor_template: {
        name_pattern: "{company} (one-time)",
        vendor_group: "OT",
        payment_method: "check",
        payment_terms: { kind: "net", days: 7 },
      },
    })
    const { id, name } = await company(service, { currency_code: "jpy" })
    const [made] = await ensure([id])
    expect(made).toMatchObject({
      company_id: id,
      legal_entity_id: home.id,
      account_number: "V-00000001",
      is_new: true,
    })
    expect(await service.retrieveVendor(made.vendor_id)).toMatchObject({
      name: `${name} (one-time)`,
      vendor_group: "OT",
      payment_method: "check",
      payment_terms: { kind: "net", days: 7 },
      payment_currency: "jpy",
      is_one_time: true,
      made_for_company_id: id,
      bank_account: null,
    })
    expect(await ensure([id])).toEqual([{ ...made, is_new: false }])
    expect(await vendors()).toHaveLength(1)
  })

  it("are made once, by twenty who ask for them at once", async () => {
    configure(suite)
    const companies: string[] = []
    for (let i = 0; i < 30; i++) {
      companies.push((await company(service)).id)
    }
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        ensure(index % 2 ? companies : [...companies].reverse())
      )
    )
    const all = await vendors()
    expect(all.map((each) => each.account_number)).toEqual(
      companies.map((_, index) => `V-${String(index + 1).padStart(8, "0")}`)
    )
    const made = answers.flat().filter((each) => each.is_new)
    expect(made).toHaveLength(30)
    const linked = (list: typeof made) =>
      list.map((each) => `${each.company_id} ${each.vendor_id}`)
    for (const answer of answers) {
      expect(linked(answer)).toEqual(linked(answers[0]))
    }
  })

  it("are for companies that have none", async () => {
    await legalEntity(suite)
    const { id: vendor_id } = await vendor(suite)
    const own = await company(service)
    await service.setCompanyPayables({
      company_id: own.id,
      vendor_id,
      actor: ANN,
    })
    const [kept] = await ensure([own.id])
    expect(kept).toMatchObject({ vendor_id, is_new: false })
    expect(await vendors()).toHaveLength(1)
  })

  it("are taken again after the company had another vendor", async () => {
    await legalEntity(suite)
    const { id: company_id } = await company(service)
    const [made] = await ensure([company_id])
    await service.setCompanyPayables({
      company_id,
      vendor_id: null,
      actor: ANN,
    })
    expect(await ensure([company_id])).toEqual([{ ...made, is_new: false }])
  })

  it("are of each company's own legal entity, with its own numbers", async () => {
    await legalEntity(suite)
    const other = await legalEntity(suite, {
      name: "Acme Inc",
      number_sequences: { vendor_account: { prefix: "US", width: 3 } },
    })
    const [a, b] = [await company(service), await company(service)]
    await service.setCompanyPayables({
      company_id: b.id,
      legal_entity_id: other.id,
      actor: ANN,
    })
    const made = await ensure([a.id, b.id])
    const numbers = made.map((each) => [each.company_id, each.account_number])
    expect(Object.fromEntries(numbers)).toEqual({
      [a.id]: "V-00000001",
      [b.id]: "US001",
    })
  })

  it("A101, A102: are refused before anything is written", async () => {
    const { id } = await legalEntity(suite, { one_time_vendor_template: null })
    const companies = [(await company(service)).id, (await company(service)).id]
    const change = (over: object) =>
      service.updateLegalEntity({ id, ...over, actor: ANN })
    const name_pattern = "{company}"
    for (const [over, code] of [
      [{}, "one_time_vendor_template_missing"],
      [
        { one_time_vendor_template: { name_pattern } },
        "one_time_vendor_template_invalid",
      ],
      [
        {
          one_time_vendor_template: { name_pattern, payment_method: "check" },
          number_sequences: {
            vendor_account: { prefix: "", width: 1, next_number: 9 },
          },
        },
        "number_sequence_exhausted",
      ],
    ] as const) {
      await change(over)
      expect(await outcome(ensure(companies))).toBe(code)
      expect(await vendors()).toEqual([])
    }
    const [linked] = await query(
      `select count(vendor_id)::integer as n from company_credit_company`
    )
    expect(linked.n).toBe(0)
  })

  it("are made by the thousand in a few statements", async () => {
    await legalEntity(suite)
    await query(
      `insert into company_credit_company (id, name)
       select 'c' || n, 'Company ' || n from generate_series(1, 2000) n`
    )
    await query(
      `insert into company_credit_account (id, company_id, currency_code,
         currency_digits, credit_limit, outstanding_balance)
       select 'a' || n, 'c' || n, 'usd', 2, 0.00, 0.00
       from generate_series(1, 2000) n`
    )
    const ids = Array.from({ length: 2000 }, (_, index) => `c${index + 1}`)
    const made = await ensure(ids)
    expect(made.filter((each) => each.is_new)).toHaveLength(2000)
    expect(new Set(made.map((each) => each.account_number)).size).toBe(2000)
  })
})
