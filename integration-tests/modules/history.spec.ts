import { CreditEntryDTO, HistoryFilter, HistoryOrder } from "../../src/types"
import {
  ANN,
  BEN,
  company,
  creditSuite,
  givingBack,
  purchase,
  unique,
} from "./helpers"

/** What the history below has of each, newest first, by number. */
const FILTERS: [string, HistoryFilter, number[]][] = [
  ["operations", { operation: ["reimbursed", "updated"] }, [26, 24, 23, 22]],
  [
    "A86 operation and actor",
    { operation: ["reimbursed", "updated"], updated_by: "ann" },
    [24, 23, 22],
  ],
  ["an actor's id", { updated_by: "user_1", operation: ["allocated"] }, [1]],
  ["nobody", { updated_by: "nobody" }, []],
  ["a PO number's part, any case", { po_number: "PO-1" }, [23, 22]],
  ["a sign that SQL knows", { po_number: "1%" }, [22]],
  ["another", { po_number: "_" }, []],
  ["a quote", { po_number: "'" }, []],
  ["an amount", { amount: "-6" }, [23, 7]],
  ["a range of amounts", { amount: { $gte: "5", $lt: "20" } }, [24, 22]],
  ["A87 a limit above 500", { credit_limit: { $gt: "500" } }, [26]],
  [
    "a limit from 500",
    {
      credit_limit: { $gte: "500.00", $lte: "500" },
      operation: ["allocated"],
    },
    [1],
  ],
  ["a balance", { outstanding_balance: { $lte: "-205" } }, [23, 22, 21]],
  ["an available credit", { available_credit: { $lt: "290" } }, [23]],
  ["a time", { created_at: { $gt: "2999-01-01" } }, []],
  [
    "times",
    {
      created_at: { $gte: "2000-01-01", $lt: "2999-01-01" },
      operation: ["allocated"],
    },
    [1],
  ],
]

creditSuite(({ service, query }) => {
  /** 1 allocated, 20 purchases of 1 to 20, 3 payments, 1 refund, 1 update. */
  async function withHistory() {
    const { id, account } = await company(service, { credit_limit: "500" })
    const orders = Array.from({ length: 20 }, (_, index) =>
      purchase(account, `${index + 1}`)
    )
    for (const order of orders) {
      await service.post(order)
    }
    for (const [amount, po_number] of [
      ["5", "PO-1%"],
      ["-6", "po-12"],
      ["7", null],
    ] as const) {
      await service.reimburse({ company_id: id, amount, po_number, actor: ANN })
    }
    await service.post(givingBack(orders[19], "20"))
    await service.setTerms({ company_id: id, credit_limit: "501", actor: BEN })
    return { id, account, orders }
  }

  const seqs = (entries: CreditEntryDTO[]) => entries.map(({ seq }) => seq)
  const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

  it("A85: pages newest first, with the count of all", async () => {
    const { id } = await withHistory()
    const first = await service.listHistory(id, { limit: 20 })
    const second = await service.listHistory(id, { limit: 20, offset: 20 })
    expect(seqs(first.entries)).toEqual(upTo(26).reverse().slice(0, 20))
    expect(seqs(second.entries)).toEqual(upTo(6).reverse())
    for (const page of [first, second]) {
      expect(page).toMatchObject({ count: 26, count_is_capped: false })
    }
  })

  it.each<[HistoryOrder, (a: CreditEntryDTO, b: CreditEntryDTO) => number]>([
    ["-seq", (a, b) => b.seq - a.seq],
    ["seq", (a, b) => a.seq - b.seq],
    ["-created_at", (a, b) => b.seq - a.seq],
    ["created_at", (a, b) => a.seq - b.seq],
    ["amount", (a, b) => Number(a.amount) - Number(b.amount) || b.seq - a.seq],
    ["-amount", (a, b) => Number(b.amount) - Number(a.amount) || b.seq - a.seq],
  ])(
    "continues after an entry, or many, ordered by %s",
    async (order, compare) => {
      const { id } = await withHistory()
      const all = await service.listHistory(id, { limit: 99, order })
      expect(all.entries).toEqual([...all.entries].sort(compare))
      const found: CreditEntryDTO[] = []
      for (let after_seq: number | undefined; found.length < 26;) {
        const page = { limit: 7, order, after_seq }
        const { entries } = await service.listHistory(id, page)
        expect(entries).not.toHaveLength(0)
        found.push(...entries)
        after_seq = entries[entries.length - 1].seq
      }
      expect(seqs(found)).toEqual(seqs(all.entries))
      for (const offset of [0, 7, 20, 25, 26, 40]) {
        const page = { limit: 7, order, offset }
        const { entries } = await service.listHistory(id, page)
        expect(entries).toEqual(all.entries.slice(offset, offset + 7))
      }
    }
  )

  it("keeps a page in its place while entries are added", async () => {
    const { id } = await withHistory()
    const first = await service.listHistory(id, { limit: 10 })
    await service.reimburse({ company_id: id, amount: "1", actor: ANN })
    const { entries } = await service.listHistory(id, {
      limit: 10,
      after_seq: first.entries[9].seq,
    })
    expect(entries[0].seq).toBe(first.entries[9].seq - 1)
  })

  it("A86, A87: finds by every filter, alone and together", async () => {
    const { id } = await withHistory()
    for (const [what, filter, expected] of FILTERS) {
      const page = await service.listHistory(id, { limit: 99, filter })
      expect({ what, found: seqs(page.entries), count: page.count }).toEqual({
        what,
        found: expected,
        count: expected.length,
      })
    }
  })

  it("finds what belongs to an order", async () => {
    const { id, orders } = await withHistory()
    await query(
      "update company_credit_purchase set order_id = 'order_1', order_display_id = 7 where id = $1",
      [orders[19].purchase_id]
    )
    const { entries } = await service.listHistory(id, {
      limit: 9,
      filter: { order_id: "order_1" },
    })
    expect(entries.map((e) => [e.operation, e.order_display_id])).toEqual([
      ["refunded", 7],
      ["purchased", 7],
    ])
  })

  it("A89: shows a company its own entries only", async () => {
    await withHistory()
    const other = await company(service, { credit_limit: "1" })
    const page = await service.listHistory(other.id, { limit: 99 })
    expect(page.count).toBe(1)
    expect(page.entries[0].account_id).toBe(other.account.id)
    await expect(
      service.listHistory("nobody", { limit: 1 })
    ).rejects.toMatchObject({ code: "company_not_found" })
  })

  it("streams all of a long history, and counts no further than 10,000", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    await query(
      `select count(*) from company_credit_post((
         select jsonb_agg(jsonb_build_object('ord', i, 'id', 'e' || i,
           'account_id', $1::text, 'kind', 'reimbursement', 'amount', '1.00',
           'currency_code', 'usd', 'idempotency_key', 'k' || i,
           'fingerprint', 'f', 'actor_type', 'system', 'actor_name', $2::text))
         from generate_series(1, 10100) i), true)`,
      [account.id, unique("bulk")]
    )
    const lengths: number[] = []
    const found: number[] = []
    for await (const entries of service.streamHistory(id)) {
      lengths.push(entries.length)
      found.push(...seqs(entries))
    }
    expect(found).toEqual(upTo(10_101).reverse())
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1_000)

    const unfiltered = await service.listHistory(id, { limit: 1 })
    expect(unfiltered).toMatchObject({ count: 10_101, count_is_capped: false })
    const filter: HistoryFilter = { operation: ["reimbursed"] }
    const filtered = await service.listHistory(id, { limit: 1, filter })
    expect(filtered).toMatchObject({ count: 10_000, count_is_capped: true })

    const some: number[] = []
    for await (const entries of service.streamHistory(id, {
      outstanding_balance: { $lte: "3" },
    })) {
      some.push(...seqs(entries))
    }
    expect(some).toEqual([4, 3, 2, 1])
  })

  it("streams nothing of an empty history", async () => {
    const { id } = await company(service)
    for await (const entries of service.streamHistory(id)) {
      throw new Error(`${entries.length} entries of none`)
    }
    const page = await service.listHistory(id, { limit: 20 })
    expect(page).toEqual({ entries: [], count: 0, count_is_capped: false })
  })
})
