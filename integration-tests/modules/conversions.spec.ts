import { CompanyDTO } from "../../src/types"
import { ANN, company, creditSuite, entriesOf } from "./helpers"
import { breaches } from "./invariants"

creditSuite(({ service, query }) => {
  afterEach(async () => {
    expect(await breaches(query)).toEqual([])
  })

  const inEur = async (count: number) => {
    const made: CompanyDTO[] = []
    for (let i = 0; i < count; i++) {
      made.push(
        await company(service, { currency_code: "eur", credit_limit: "100" })
      )
    }
    return made
  }
  const start = (over: object = { all: true }) =>
    service.startConversion({
      currency_code: "usd",
      rates: { EUR: "1.12" },
      reason: "One currency",
      actor: ANN,
      ...over,
    })
  const countsOf = async (id: string) =>
    (await service.retrieveConversion(id)).counts
  const converted = async (companies: CompanyDTO[]) => {
    const accounts = await Promise.all(
      companies.map(({ id }) => service.retrieveAccountOf(id))
    )
    return accounts.filter(({ currency_code }) => currency_code === "usd")
      .length
  }
  const NONE = { pending: 0, done: 0, unchanged: 0, failed: 0, canceled: 0 }

  it("A75: converts two currencies, and leaves those that have the one asked for", async () => {
    const [first, second] = await inEur(2)
    const gbp = await company(service, {
      currency_code: "gbp",
      credit_limit: "10",
    })
    const usd = await company(service, { credit_limit: "7" })
    const bare = await company(service, { currency_code: "jpy" })
    const selection = {
      company_ids: [first, second, gbp, usd, bare].map(({ id }) => id),
      rates: { eur: "1.12", gbp: 1.3 },
    }
    const preview = await service.retrieveConversionPreview({
      currency_code: "usd",
      ...selection,
      rates: { eur: "1.12" },
    })
    expect(preview).toEqual({
      currency_code: "usd",
      companies: 5,
      rates: [
        {
          from_currency_code: "eur",
          companies: 2,
          needs_rate: false,
          rate: {
            from: "eur",
            to: "usd",
            rate: "1.12",
            rate_display: "EUR/USD 1.1200",
            via: null,
            source: "typed",
          },
        },
        {
          from_currency_code: "gbp",
          companies: 1,
          needs_rate: true,
          rate: null,
        },
      ],
      without_history: 1,
      unchanged: { count: 1, companies: [{ id: usd.id, name: usd.name }] },
    })

    const id = await start(selection)
    expect(await countsOf(id)).toEqual({ ...NONE, pending: 4, unchanged: 1 })
    await service.carryOnConversion(id)
    expect(await service.retrieveConversion(id)).toMatchObject({
      status: "done",
      total: 5,
      percent: 100,
      counts: { ...NONE, done: 4, unchanged: 1 },
      rates: [
        { from: "eur", rate: "1.12" },
        { from: "gbp", rate: "1.3" },
      ],
      reason: "One currency",
      created_by: ANN,
    })
    expect(await service.retrieveAccountOf(gbp.id)).toMatchObject({
      currency_code: "usd",
      credit_limit: "13.00",
    })
    expect(await entriesOf(query, usd.account.id)).toHaveLength(1)
    expect(await entriesOf(query, bare.account.id)).toHaveLength(0)
    const { companies } = await service.listConversionCompanies(id, ["done"], {
      limit: 10,
      offset: 0,
    })
    const [entry] = (await entriesOf(query, first.account.id)).slice(-1)
    expect(companies.find((c) => c.company_id === first.id)).toEqual({
      company_id: first.id,
      company_name: first.name,
      status: "done",
      code: null,
      message: null,
      entry_id: entry.id,
      before: {
        currency_code: "eur",
        credit_limit: entry.former_credit_limit,
        outstanding_balance: entry.former_outstanding_balance,
        available_credit: expect.stringMatching(/^-?\d+\.\d{2}$/),
      },
      after: {
        currency_code: entry.currency_code,
        credit_limit: entry.credit_limit,
        outstanding_balance: entry.outstanding_balance,
        available_credit: entry.available_credit,
      },
    })
  })

  it("A76 A77: is refused whole without a rate or with a bad one", async () => {
    const companies = await inEur(2)
    const codeOf = (over: object) =>
      start(over).then(
        () => "started",
        ({ code }) => code as string
      )
    const all = { all: true }
    expect(await codeOf({ ...all, rates: undefined })).toBe("rate_missing")
    expect(await codeOf({ ...all, rates: { gbp: 2 } })).toBe("rate_missing")
    for (const eur of ["0", "-1", "x", 1e30, NaN]) {
      expect(await codeOf({ ...all, rates: { eur } })).toBe("invalid_rate")
    }
    expect(await codeOf({ ...all, rates: { eur: "1e30" } })).toBe(
      "invalid_rate"
    )
    expect(await codeOf({ ...all, rates: { eur: "2000000000" } })).toBe(
      "rate_out_of_range"
    )
    expect(await codeOf({ ...all, rates: { usd: 1 } })).toBe("same_currency")
    expect(await codeOf({ ...all, rates: { eur: "1.5", EUR: "15" } })).toBe(
      "invalid_request"
    )
    for (const empty of [
      {},
      { company_ids: [] },
      { all: false },
      { all: false, filter: {} },
      { company_ids: [], all: false },
      { filter: {} },
      { filter: { q: "" } },
      { filter: { status: [], currency_code: [] } },
      { filter: { q: "no such company" } },
      { all: true, filter: { q: "Company" } },
    ]) {
      expect(await codeOf(empty)).toBe("nothing_selected")
    }
    expect(await codeOf({ company_ids: [companies[0].id, "nobody"] })).toBe(
      "company_not_found"
    )
    expect(await converted(companies)).toBe(0)
    expect(await service.listConversions({ limit: 5, offset: 0 })).toEqual({
      conversions: [],
      count: 0,
    })
  })

  it("A78: leaves the one that fails untouched, and does the others", async () => {
    const [good, bad, other] = await inEur(3)
    const id = await start()
    // Since the start, somebody gave it a currency that no rate was fixed for.
    await service.changeCurrency({
      company_id: bad.id,
      currency_code: "chf",
      rate: "0.9",
      actor: ANN,
    })
    await service.carryOnConversion(id)
    expect(await countsOf(id)).toEqual({ ...NONE, done: 2, failed: 1 })
    expect(await converted([good, other])).toBe(2)
    expect(await service.retrieveAccountOf(bad.id)).toMatchObject({
      currency_code: "chf",
      credit_limit: "90.00",
    })
    const failed = () =>
      service.listConversionCompanies(id, ["failed"], { limit: 5, offset: 0 })
    expect(await failed()).toMatchObject({
      count: 1,
      companies: [
        {
          company_id: bad.id,
          code: "rate_missing",
          message: expect.stringContaining("from CHF to USD"),
        },
      ],
    })
    await service.changeCurrency({
      company_id: bad.id,
      currency_code: "eur",
      rate: "1.1",
      actor: ANN,
    })
    await service.retryConversion({ id, actor: ANN })
    expect(await service.retrieveConversion(id)).toMatchObject({
      status: "running",
      percent: 66,
    })
    await service.carryOnConversions()
    expect(await countsOf(id)).toEqual({ ...NONE, done: 3 })
    expect(await converted([bad])).toBe(1)
  })
})
