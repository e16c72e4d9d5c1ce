import { ReimbursementFilter, ReimbursementSelection } from "../../src/types"
import { ANN, creditSuite, outcome } from "./helpers"
import { legalEntity } from "./payables-set-up"
import { linesOf, preview, start, withCredit } from "./run-start-helpers"

creditSuite((suite) => {
  const { service, query } = suite

  it("takes those for whom all of a filter holds, and no debts", async () => {
    await legalEntity(suite, { accounting_currency: "usd" })
    const a = await withCredit(suite, "10")
    const b = await withCredit(suite, "20.5", "eur")
    const c = await withCredit(suite, "30", "eur")
    await withCredit(suite, "-10", "eur")
    await service.updateCompany({
      id: a.id,
      vat_id: "DE%9",
      status: "blocked",
      actor: ANN,
    })
    await service.deleteCompany({ id: c.id, actor: ANN })
    const cases: [ReimbursementFilter, string[]][] = [
      [{ q: a.name.toUpperCase() }, [a.id]],
      [{ q: "de%" }, [a.id]],
      [{ status: ["blocked"] }, [a.id]],
      [{ status: ["deleted", "blocked"] }, [a.id, c.id]],
      [{ currency_code: ["EUR"] }, [b.id, c.id]],
      [{ balance: { gte: "20.50" } }, [b.id, c.id]],
      [{ balance: { gte: 10.01, lte: 29.9999 } }, [b.id]],
      [{ balance: { lte: "-1" } }, []],
      [{ currency_code: ["eur"], status: ["active"] }, [b.id]],
      [{ customer_group_id: ["cusgroup_1"] }, []],
    ]
    for (const [filter, expected] of cases) {
      const { lines } = await preview(suite, { filter })
      const found = lines.map(({ company_id }) => company_id)
      expect([filter, found.sort()]).toEqual([filter, expected.sort()])
      const { id } = await start(suite, { filter })
      const written = (await linesOf(suite, id)).map((line) => line.company_id)
      expect([filter, written.sort()]).toEqual([filter, expected])
    }
  })

  it("finds companies by the customer groups of those who are members now", async () => {
    await legalEntity(suite, { accounting_currency: "usd" })
    await query(
      `create table customer_group_customer (customer_id text,
         customer_group_id text, deleted_at timestamptz)`
    )
    try {
      const ids = []
      for (const customer_id of ["cus_1", "cus_2", "cus_3"]) {
        const { id: company_id } = await withCredit(suite, "10")
        const { id } = await service.addMember({
          company_id,
          customer_id,
          actor: ANN,
        })
        ids.push({ company_id, id })
      }
      await query(
        `insert into customer_group_customer values
           ('cus_1', 'cusgroup_1', null), ('cus_2', 'cusgroup_1', now()),
           ('cus_3', 'cusgroup_1', null), ('cus_3', 'cusgroup_2', null)`
      )
      await service.removeMember({ ...ids[2], actor: ANN })
      const found = async (...customer_group_id: string[]) =>
        (await preview(suite, { filter: { customer_group_id } })).lines.map(
          (line) => line.company_id
        )
      expect(await found("cusgroup_1")).toEqual([ids[0].company_id])
      expect(await found("cusgroup_2")).toEqual([])
      expect(await found("cusgroup_1", "cusgroup_2")).toEqual([
        ids[0].company_id,
      ])
    } finally {
      await query("drop table customer_group_customer")
    }
  })

  it("is nothing where a program says that it is not all, or sends nothing", async () => {
    await legalEntity(suite, { accounting_currency: "usd" })
    await withCredit(suite, "10")
    const inputs: unknown[] = [
      { all: false },
      { all: "no" },
      { filter: null },
      { company_ids: null },
      { company_ids: null, filter: undefined, all: false },
    ]
    for (const input of inputs as ReimbursementSelection[]) {
      expect([input, await outcome(preview(suite, input))]).toEqual([
        input,
        "nothing_selected",
      ])
      expect(await outcome(start(suite, input))).toBe("nothing_selected")
    }
    const { count } = await preview(suite, {
      all: true,
      filter: null,
      company_ids: null,
    } as unknown as ReimbursementSelection)
    expect(count).toBe(1)
  })

  it("is of one legal entity; a company that names none is of the default one", async () => {
    const home = await legalEntity(suite, { accounting_currency: "usd" })
    const other = await legalEntity(suite, { name: "Acme Inc" })
    const [a, b] = [await withCredit(suite, "1"), await withCredit(suite, "2")]
    await service.setCompanyPayables({
      company_id: b.id,
      legal_entity_id: other.id,
      actor: ANN,
    })
    const found = async (legal_entity_id?: string) => {
      const { lines } = await preview(suite, { all: true, legal_entity_id })
      return lines.map(({ company_id }) => company_id)
    }
    expect(await found()).toEqual([a.id])
    expect(await found(home.id)).toEqual([a.id])
    expect(await found(other.id)).toEqual([b.id])
    const { lines } = await preview(suite, { company_ids: [a.id, b.id] })
    expect(lines.map((line) => line.left_out?.code)).toEqual([
      undefined,
      "other_legal_entity",
    ])
  })
})
