import {
  PAYMENT_MOVES,
  PAYMENT_STATUSES,
  PaymentStatus,
} from "../../src/domain"
import { Row, creditSuite } from "./helpers"
import { IBAN, legalEntity } from "./payables-set-up"
import { codeOf, insert } from "./raw"
import { inDays, paymentCalls } from "./vendor-payment-set-up"

const CHECK = "23514"

/** What a payment says otherwise than its invoice. */
type Over = {
  line?: { amount: number }
  transfer?: { vendor_id?: string; currency_code?: string }
  payment?: object
  invoice?: string
}
const APPEND_ONLY = "CC001"

creditSuite((suite) => {
  const { query } = suite
  const calls = paymentCalls(suite)
  const { home, payee, approved, made, exported, record, voided } = calls
  const all = (table: string) =>
    query(`select * from company_credit_${table} order by 1, 2`)
  const tables = async () => ({
    payments: await all("vendor_payment"),
    transfers: await all("vendor_payment_transfer"),
    lines: await all("vendor_payment_line"),
  })

  /** One that has come so far, by the module. */
  const inState = async (status: PaymentStatus): Promise<string> => {
    await approved()
    const { id } = await made()
    if (status === "exported") {
      await exported(id)
    } else if (status === "paid") {
      await record(id)
    } else if (status === "voided") {
      await voided(id)
    }
    return id
  }

  /** What belongs to each state, so that only the move itself is at stake. */
  const SET: Record<PaymentStatus, string> = {
    created: "status = 'created', voided_at = null, void_reason = null",
    exported: `status = 'exported', voided_at = null, void_reason = null,
      exported_at = coalesce(exported_at, now()), exported_by_type = 'user',
      exported_by_name = coalesce(exported_by_name, 'Mallory')`,
    paid: `status = 'paid', voided_at = null, void_reason = null,
      paid_on = coalesce(paid_on, '${inDays(0)}')`,
    voided: `status = 'voided', voided_at = coalesce(voided_at, now()),
      void_reason = coalesce(void_reason, 'x')`,
  }

  it("know the moves that the domain knows, and no other", async () => {
    await home()
    const pairs = PAYMENT_STATUSES.flatMap((from) =>
      PAYMENT_STATUSES.map((to) => [from, to] as const)
    )
    const moved: string[] = []
    for (const [from, to] of pairs.filter(([a, b]) => a !== b)) {
      const id = await inState(from)
      await query("begin")
      const done = await codeOf(
        query(`update company_credit_vendor_payment set ${SET[to]}
          where id = '${id}'`)
      )
      await query("rollback")
      expect([from, to, done]).toEqual([
        ...[from, to],
        PAYMENT_MOVES[from].includes(to) ? "done" : CHECK,
      ])
      moved.push(...(done === "done" ? [`${from} > ${to}`] : []))
    }
    expect(moved).toHaveLength(6)
  })

  it("keep what a payment is, and the payment", async () => {
    await home()
    const id = await inState("exported")
    const before = await tables()
    for (const set of [
      "id = 'x'",
      "display_id = 99",
      "method = 'check'",
      "execution_date = execution_date + 1",
      "payer_iban = 'DE89370400440532013000'",
      "payer_name = 'Mallory'",
      "payer_bic = 'COBADEFF'",
      "comment = 'x'",
      "actor_name = 'Mallory'",
      "created_at = now()",
      "exported_at = now()",
      "exported_by_name = 'Mallory'",
      "paid_on = '2026-11-22'",
      "payment_reference = 'x'",
      "voided_at = now(), void_reason = 'x'",
    ]) {
      const by = set.startsWith("display_id") ? "428C9" : CHECK
      const done = query(
        `update company_credit_vendor_payment set ${set} where id = $1`,
        [id]
      )
      expect([set, await codeOf(done)]).toEqual([set, by])
    }
    for (const table of ["payment", "payment_transfer", "payment_line"]) {
      const name = `company_credit_vendor_${table}`
      const removed = await codeOf(query(`delete from ${name}`))
      const emptied = await codeOf(query(`truncate ${name} cascade`))
      expect([name, removed, emptied]).toEqual([name, APPEND_ONLY, APPEND_ONLY])
    }
    expect(await tables()).toEqual(before)
  })

  it("change nothing of what went out", async () => {
    await home()
    const { id: vendor_id } = await payee()
    await approved("10.00", { vendor_id })
    await approved("20.00", { vendor_id })
    const { id } = await made()
    await exported(id)
    const late = await approved("5.00", { vendor_id })
    const before = await tables()
    const [transfer] = before.transfers
    const add = (table: string, row: Row) =>
      insert(query, `company_credit_vendor_payment_${table}`, row)
    for (const work of [
      "transfer set amount = 1",
      "transfer set iban = 'FR1420041010050500013M02606'",
      "transfer set creditor_name = 'Mallory'",
      "line set removed_at = now()",
      "line set amount = 1",
    ]) {
      const done = query(`update company_credit_vendor_payment_${work}`)
      expect([work, await codeOf(done)]).toEqual([work, CHECK])
    }
    const line = {
      ...{ payment_id: id, transfer_id: transfer.id, amount: "5.00" },
      invoice_id: late.invoice_id,
    }
    expect(await codeOf(add("line", line))).toBe(CHECK)
    const other = { ...transfer, id: "x", currency_code: "usd" }
    expect(await codeOf(add("transfer", other))).toBe(CHECK)
    expect(await tables()).toEqual(before)
  })

  it("let nothing out whose sums are wrong, or that is empty", async () => {
    await home()
    const { invoice_id } = await approved("10.00")
    const { id } = await made()
    const out = () =>
      query(`update company_credit_vendor_payment set ${SET.exported}
        where id = '${id}'`)
    await query("update company_credit_vendor_payment_transfer set amount = 11")
    expect(await codeOf(out())).toBe(CHECK)
    await query(
      "update company_credit_vendor_payment_line set removed_at = now()"
    )
    await query("update company_credit_vendor_payment_transfer set amount = 0")
    expect(await codeOf(out())).toBe(CHECK)
    const back = query(
      "update company_credit_vendor_payment_line set removed_at = null"
    )
    expect(await codeOf(back)).toBe(CHECK)
    const [line] = await all("vendor_payment_line")
    expect(line.invoice_id).toBe(invoice_id)
  })

  it.each([
    ["another amount", { line: { amount: 5000 } }],
    ["another vendor", { transfer: { vendor_id: "other" } }],
    ["another currency", { transfer: { currency_code: "usd" } }],
    ["another legal entity", { payment: { legal_entity_id: "other" } }],
    ["an open one", { invoice: "open" }],
  ])("let out no invoice as %s", async (_, { line, transfer, ...of }: Over) => {
    const { id: legal_entity_id } = await home()
    const { invoice_id, vendor_id } = await approved("100.00")
    const ids = { vendor: (await payee()).id, entity: "" }
    ids.entity = (await legalEntity(suite, { name: "Acme Inc" })).id
    await insert(query, "company_credit_vendor_payment", {
      ...{ id: "p", method: "sepa_credit_transfer", payer_name: "Acme" },
      ...{ payer_iban: IBAN, execution_date: "2026-11-22" },
      legal_entity_id: of.payment ? ids.entity : legal_entity_id,
      ...{ actor_type: "user", actor_name: "Ann" },
      ...{ updated_by_type: "user", updated_by_name: "Ann" },
    })
    const amount = line?.amount ?? 100
    await insert(query, "company_credit_vendor_payment_transfer", {
      ...{ id: "t", payment_id: "p", creditor_name: "Vendor", iban: IBAN },
      ...{ amount, currency_code: transfer?.currency_code ?? "eur" },
      vendor_id: transfer?.vendor_id ? ids.vendor : vendor_id,
    })
    const link = { payment_id: "p", transfer_id: "t", invoice_id, amount }
    const open = `update company_credit_vendor_invoice set status = 'open'
      where id = $1`
    if (of.invoice) {
      await query(open, [invoice_id])
    }
    await insert(query, "company_credit_vendor_payment_line", link)
    for (const to of ["exported", "paid"] as const) {
      const out = query(
        `update company_credit_vendor_payment set ${SET[to]} where id = 'p'`
      )
      expect([to, await codeOf(out)]).toEqual([to, CHECK])
    }
  })

  it("pay and void a payment together with its invoices", async () => {
    await home()
    const id = await inState("created")
    for (const to of ["paid", "voided"] as const) {
      const alone = query(
        `update company_credit_vendor_payment set ${SET[to]} where id = $1`,
        [id]
      )
      expect([to, await codeOf(alone)]).toEqual([to, CHECK])
    }
    expect(await all("vendor_payment")).toMatchObject([{ status: "created" }])
  })

  it("begin with a payment that has not gone out", async () => {
    await home()
    await inState("paid")
    const [{ display_id: _, ...row }] = await all("vendor_payment")
    const added = (over: Row) =>
      insert(query, "company_credit_vendor_payment", { ...row, ...over })
    for (const over of [
      { id: "x" },
      { id: "y", status: "created" },
      { id: "z", status: "created", paid_on: null, payer_iban: null },
    ]) {
      expect([over.id, await codeOf(added(over))]).toEqual([over.id, CHECK])
    }
    const fine = added({
      id: "w",
      status: "created",
      paid_on: null,
      payment_reference: null,
    })
    expect(await codeOf(fine)).toBe("done")
  })
})
