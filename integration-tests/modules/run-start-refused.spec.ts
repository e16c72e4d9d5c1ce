import { ReimbursementRunInput } from "../../src/types"
import { ANN, creditSuite, outcome } from "./helpers"
import { legalEntity, vendor } from "./payables-set-up"
import {
  footprint,
  linesOf,
  preview,
  runOf,
  start,
  withCredit,
} from "./run-start-helpers"

creditSuite((suite) => {
  const { service } = suite

  it("A112: is refused where nothing is selected, or nobody known", async () => {
    await legalEntity(suite, { accounting_currency: "usd" })
    const { id } = await withCredit(suite, "10")
    const before = await footprint(suite)
    const cases: [ReimbursementRunInput, string][] = [
      [{}, "nothing_selected"],
      [{ company_ids: [] }, "nothing_selected"],
      [{ filter: {} }, "nothing_selected"],
      [{ filter: { q: "", balance: {} } }, "nothing_selected"],
      [{ all: true, company_ids: [id] }, "nothing_selected"],
      [{ company_ids: [id, "ccomp_none"] }, "company_not_found"],
      [{ all: true, legal_entity_id: "ccle_none" }, "legal_entity_not_found"],
      [{ all: true, amount: 5 }, "partial_needs_one_company"],
      [{ company_ids: [id], amount: "10.01" }, "partial_exceeds_credit"],
      [{ company_ids: [id], amount: "1.001" }, "too_many_digits"],
      [{ company_ids: [id], amount: "0" }, "amount_zero"],
      [{ company_ids: [id], amount: -1 }, "amount_sign"],
      [{ company_ids: ["ccomp_none"], amount: 1 }, "company_not_found"],
      [{ filter: { balance: { gte: "1e3" } } }, "invalid_amount"],
      [{ all: true, posting_date: "2026-02-30" }, "invalid_request"],
      [{ all: true, posting_date: "0000-01-01" }, "invalid_request"],
      [{ all: true, posting_date: "9999-12-31" }, "invalid_request"],
    ]
    for (const [input, code] of cases) {
      expect([input, await outcome(preview(suite, input))]).toEqual([
        input,
        code,
      ])
      expect([input, await outcome(start(suite, input))]).toEqual([input, code])
    }
    expect(await footprint(suite)).toEqual(before)
  })

  it("tells of a day that PostgreSQL does not know as of any other value", async () => {
    await legalEntity(suite, { accounting_currency: "usd" })
    const pay = service.createVendorPayment({
      method: "check",
      all_due: true,
      due_until: "0000-01-01",
      actor: ANN,
    })
    expect(await outcome(pay)).toBe("value_refused")
  })

  it("A101, A102: refuses before anything is written, in the preview, too", async () => {
    const { id } = await legalEntity(suite, {
      accounting_currency: "usd",
      one_time_vendor_template: null,
    })
    const own = await withCredit(suite, "10")
    const { id: vendor_id } = await vendor(suite)
    await service.setCompanyPayables({
      company_id: own.id,
      vendor_id,
      actor: ANN,
    })
    await withCredit(suite, "20")
    await withCredit(suite, "30")
    const template = { name_pattern: "{company}", payment_method: "check" }
    const last = { prefix: "", width: 1 }
    for (const [over, code] of [
      [{}, "one_time_vendor_template_missing"],
      [
        { one_time_vendor_template: { name_pattern: "{company}" } },
        "one_time_vendor_template_invalid",
      ],
      [
        {
          one_time_vendor_template: template,
          number_sequences: { vendor_account: { ...last, next_number: 9 } },
        },
        "number_sequence_exhausted",
      ],
      [
        {
          number_sequences: {
            vendor_account: { prefix: "W", width: 1, next_number: 8 },
            vendor_invoice: { ...last, next_number: 8 },
          },
        },
        "number_sequence_exhausted",
      ],
      [
        {
          number_sequences: {
            vendor_invoice: { prefix: "W", width: 1, next_number: 7 },
            reimbursement: { ...last, next_number: 8 },
          },
        },
        "number_sequence_exhausted",
      ],
    ] as const) {
      await service.updateLegalEntity({ id, ...(over as object), actor: ANN })
      const before = await footprint(suite)
      expect(await outcome(preview(suite, { all: true }))).toBe(code)
      expect(await outcome(start(suite, { all: true }))).toBe(code)
      expect(await footprint(suite)).toEqual(before)
    }
    // The one that has a vendor needs no template.
    expect(await outcome(start(suite, { company_ids: [own.id] }))).toBe(
      "booked"
    )
  })

  it("A117: takes a part of one company's credit", async () => {
    await legalEntity(suite, {
      accounting_currency: "usd",
      minimum_reimbursement: "40",
    })
    const { id } = await withCredit(suite, "100")
    expect(
      await preview(suite, { company_ids: [id], amount: 40 })
    ).toMatchObject({ total: "40.00", lines: [{ amount: "40.00" }] })
    expect(
      await preview(suite, { company_ids: [id], amount: "39.99" })
    ).toMatchObject({ companies: 0, lines: [{ amount: "0.00" }] })
    const run = await start(suite, { company_ids: [id], amount: 40 })
    expect(await runOf(suite, run.id)).toMatchObject({ amount: "40.00" })
    expect(await linesOf(suite, run.id)).toMatchObject([{ amount: "40.00" }])
  })

  it("repeats its first answer for the same key", async () => {
    await legalEntity(suite, { accounting_currency: "usd" })
    await withCredit(suite, "10")
    const idempotency_key = "once"
    const first = await start(suite, { all: true, idempotency_key })
    expect(await start(suite, { all: true, idempotency_key })).toEqual(first)
    expect((await footprint(suite)).runs).toBe("1")
    expect(
      await outcome(
        start(suite, { all: true, if_spent: "review", idempotency_key })
      )
    ).toBe("idempotency_key_reused")
  })

  it("knows the vendor that is there, and the one made before", async () => {
    await legalEntity(suite, { accounting_currency: "usd" })
    const [a, b] = [await withCredit(suite, "1"), await withCredit(suite, "2")]
    const [made] = await service.ensureOneTimeVendors({
      company_ids: [a.id],
      actor: ANN,
    })
    const shown = {
      id: made.vendor_id,
      account_number: made.account_number,
      name: a.name,
    }
    const vendorsIn = async () => {
      const { lines, new_vendors } = await preview(suite, { all: true })
      const of = (id: string) => {
        const line = lines.find((each) => each.company_id === id)!
        return [line.vendor, line.makes_vendor]
      }
      return [of(a.id), of(b.id), new_vendors]
    }
    const expected = [[shown, false], [null, true], 1]
    expect(await vendorsIn()).toEqual(expected)
    await service.setCompanyPayables({
      company_id: a.id,
      vendor_id: null,
      actor: ANN,
    })
    expect(await vendorsIn()).toEqual(expected)
  })

  it("A103: is done at once where there is nothing to post", async () => {
    await legalEntity(suite, {
      accounting_currency: "usd",
      approval_required: true,
      one_time_vendor_template: null,
    })
    await withCredit(suite, "-5")
    expect(await preview(suite, { all: true })).toMatchObject({
      companies: 0,
      total: "0.00",
      lines: [],
      count: 0,
    })
    const { id, status } = await start(suite, { all: true })
    expect(status).toBe("done")
    expect(await runOf(suite, id)).toMatchObject({
      line_count: 0,
      proposed: [],
      finished_at: expect.any(Date),
    })
  })

  it("goes over the accounting currency of the default entity where no rate is direct", async () => {
    await legalEntity(suite, { accounting_currency: "eur" })
    const other = await legalEntity(suite, {
      accounting_currency: "usd",
      minimum_reimbursement: "1",
    })
    const { id: company_id } = await withCredit(suite, "3", "gbp")
    await service.setCompanyPayables({
      company_id,
      legal_entity_id: other.id,
      actor: ANN,
    })
    for (const [from, to, rate] of [
      ["eur", "gbp", "3"],
      ["eur", "usd", "1.5"],
    ]) {
      await service.createExchangeRate({ from, to, rate, actor: ANN })
    }
    expect(
      await preview(suite, { all: true, legal_entity_id: other.id })
    ).toMatchObject({ companies: 1, total: "1.50" })
  })
})
