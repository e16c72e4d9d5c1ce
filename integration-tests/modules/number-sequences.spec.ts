import fc from "fast-check"
import {
  NumberSequence,
  PaymentTerms,
  dueDate,
  isRefusal,
  isRoutingNumber,
  maskBankNumber,
  nextNumber,
} from "../../src/domain"
import { ANN, creditSuite, outcome } from "./helpers"
import { codeOf } from "./raw"
import { legalEntity } from "./payables-set-up"
import { creditors, startRun } from "./run-set-up"

const KIND = "vendor_invoice"

creditSuite((suite) => {
  const { service, query, connect } = suite
  const DRAW = `select number from company_credit_draw_numbers($1, $2, $3)
    order by ord`
  const draw = async (id: string, n: number, kind: string = KIND) =>
    (await query(DRAW, [id, kind, n])).map(({ number }) => number)
  const entity = (sequence: Partial<NumberSequence> = {}) =>
    legalEntity(suite, { number_sequences: { [KIND]: sequence } })
  const next = async (id: string) =>
    (await service.retrieveLegalEntity(id)).number_sequences[KIND].next_number

  it("draws for transactions at once without a gap or a repeat, and takes back what is rolled back", async () => {
    const { id } = await entity()
    const clients = await Promise.all(Array.from({ length: 6 }, connect))
    const kept: string[] = []
    await Promise.all(
      clients.map(async (client, place) => {
        for (let round = 0; round < 10; round++) {
          await client.query("begin")
          const n = 1 + ((place + round) % 3)
          const { rows } = await client.query(DRAW, [id, KIND, n])
          const isKept = (place + round) % 4 !== 0
          await client.query(isKept ? "commit" : "rollback")
          kept.push(...(isKept ? rows.map(({ number }) => number) : []))
        }
      })
    )
    expect(kept.length).toBeGreaterThan(60)
    expect(kept.sort()).toEqual(
      kept.map((_, index) => `VI-${String(index + 1).padStart(8, "0")}`)
    )
    expect(await next(id)).toBe(kept.length + 1)
  })

  it("A102: is exhausted after its last number, and nothing is drawn then", async () => {
    const { id } = await entity({ prefix: "", width: 1, next_number: 8 })
    expect(await codeOf(draw(id, 3))).toBe("CC010")
    expect(await draw(id, 2)).toEqual(["8", "9"])
    expect(await codeOf(draw(id, 1))).toBe("CC010")
    expect(await draw(id, 0)).toEqual([])
    expect(await next(id)).toBe(10)
    expect(await codeOf(draw("none", 1))).toBe("CC011")
  })

  it("draws what the domain's rule draws", async () => {
    const { id } = await entity()
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          prefix: fc.constantFrom("", "VI-", "A/", "2026."),
          width: fc.integer({ min: 1, max: 15 }),
          at: fc.nat(10 ** 6),
          n: fc.integer({ min: 1, max: 12 }),
        }),
        async ({ prefix, width, at, n }) => {
          let rule: NumberSequence = {
            prefix,
            width,
            next_number: 1 + (at % 10 ** width),
          }
          await query(
            `alter table company_credit_number_sequence disable trigger user`
          )
          await query(
            `update company_credit_number_sequence
             set prefix = $1, width = $2, next_number = $3
             where legal_entity_id = $4 and kind = $5`,
            [prefix, width, rule.next_number, id, KIND]
          )
          const expected: string[] = []
          let isExhausted = false
          for (let i = 0; i < n && !isExhausted; i++) {
            const drawn = nextNumber(KIND, rule)
            isExhausted = isRefusal(drawn)
            if (!isRefusal(drawn)) {
              expected.push(drawn.number)
              rule = drawn.sequence
            }
          }
          if (isExhausted) {
            expect(await codeOf(draw(id, n))).toBe("CC010")
          } else {
            expect(await draw(id, n)).toEqual(expected)
            expect(await next(id)).toBe(rule.next_number)
          }
        }
      ),
      { numRuns: 60 }
    )
  })

  it("passes over account numbers that somebody typed", async () => {
    const { id } = await entity()
    const vendor = (account_number?: string) =>
      service.createVendor({
        name: "V",
        payment_method: "check",
        account_number,
        legal_entity_id: id,
        actor: ANN,
      })
    await vendor("V-00000001")
    await vendor("V-00000003")
    expect((await vendor()).account_number).toBe("V-00000002")
    expect((await vendor()).account_number).toBe("V-00000004")
    expect(await outcome(vendor("V-00000004"))).toBe("account_number_taken")
  })

  it("goes on, begins anew under another prefix, and never back", async () => {
    const { id } = await entity({ next_number: 42 })
    const change = (sequence: Partial<NumberSequence>) =>
      outcome(
        service.updateLegalEntity({
          id,
          number_sequences: { [KIND]: sequence },
          actor: ANN,
        })
      )
    expect(await change({ next_number: 41 })).toBe("number_sequence_repeats")
    expect(await change({ width: 1 })).toBe("invalid_number_sequence")
    expect(await change({ next_number: 43 })).toBe("booked")
    expect(await change({ prefix: "N", next_number: 1 })).toBe("booked")
    expect(await draw(id, 1)).toEqual(["N00000001"])
  })

  it("does not come back to numbers that documents have", async () => {
    const { id } = await entity()
    await creditors(query, 20, id)
    const run = await startRun(query, id)
    await service.carryOnReimbursementRun(run)
    const change = (sequence: Partial<NumberSequence>, kind: string = KIND) =>
      outcome(
        service.updateLegalEntity({
          id,
          number_sequences: { [kind]: sequence },
          actor: ANN,
        })
      )
    for (const [kind, former] of [
      [KIND, "VI-"],
      ["reimbursement", "RE-"],
    ]) {
      const back = { prefix: former, width: 8 }
      expect(await change({ prefix: "X-", next_number: 1 }, kind)).toBe(
        "booked"
      )
      for (const asked of [
        { ...back, next_number: 1 },
        { ...back, next_number: 20 },
        { prefix: `${former}0`, width: 7, next_number: 20 },
      ]) {
        expect([asked, await change(asked, kind)]).toEqual([
          asked,
          "number_sequence_repeats",
        ])
      }
      expect(await change({ ...back, width: 9, next_number: 1 }, kind)).toBe(
        "booked"
      )
      expect(await change({ ...back, next_number: 21 }, kind)).toBe("booked")
    }
    expect(await draw(id, 1)).toEqual(["VI-00000021"])
  })

  it("says in SQL when an invoice is due, as the domain does", async () => {
    const days = fc.integer({ min: 0, max: 366 })
    const terms: fc.Arbitrary<PaymentTerms> = fc.oneof(
      fc.record({ kind: fc.constant("net" as const), days }),
      fc.record({ kind: fc.constant("end_of_month" as const), days }),
      fc.record({
        kind: fc.constant("day_of_month" as const),
        days,
        day: fc.integer({ min: 1, max: 31 }),
      })
    )
    const cases = fc.sample(fc.tuple(fc.nat(80_000), terms), 1_000)
    const dates = cases.map(([day]) =>
      new Date(day * 86_400_000).toISOString().slice(0, 10)
    )
    const rows = await query(
      `select company_credit_due_date(d::date, t::jsonb)::text as due
       from unnest($1::text[], $2::text[]) with ordinality x (d, t, n)
       order by n`,
      [dates, cases.map(([, each]) => JSON.stringify(each))]
    )
    expect(rows.map(({ due }) => due)).toEqual(
      cases.map(([, each], index) => dueDate(dates[index], each))
    )
  })

  it("knows routing numbers and masks as the domain does", async () => {
    const numbers = fc.sample(
      fc.oneof(fc.stringMatching(/^\d{9}$/), fc.stringMatching(/^\w{1,12}$/)),
      500
    )
    const rows = await query(
      `select company_credit_is_routing_number(x) as good,
         company_credit_mask(x) as masked
       from unnest($1::text[]) with ordinality t (x, n) order by n`,
      [numbers]
    )
    expect(rows).toEqual(
      numbers.map((each) => ({
        good: isRoutingNumber(each),
        masked: maskBankNumber(each),
      }))
    )
  })
})
