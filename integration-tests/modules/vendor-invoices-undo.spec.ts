import { ANN, creditSuite, entriesOf, outcome, outcomes } from "./helpers"
import { breaches } from "./invariants"
import { Reimbursed, payment, reimbursed } from "./payables-helpers"
import { VICTOR } from "./payables-set-up"

creditSuite((suite) => {
  const { service, query } = suite
  const undo = ({ id }: Reimbursed, more: object = {}) =>
    service.reverseReimbursement({ id, actor: ANN, ...more })
  const approve = (of: Reimbursed) =>
    service.moveVendorInvoices({
      ids: [of.invoice_id],
      move: "approve",
      actor: ANN,
    })
  const balance = async ({ company_id }: Reimbursed) =>
    (await service.retrieveAccountOf(company_id)).outstanding_balance
  const statusOf = async ({ invoice_id }: Reimbursed) =>
    (await service.retrieveVendorInvoice(invoice_id)).status
  const rows = (table: string) =>
    query(`select * from company_credit_${table} order by 1, 2`)
  const export_ = (id: string) =>
    query(
      `update company_credit_vendor_payment set status = 'exported',
         version = version + 1, exported_at = now(), exported_by_type = 'user',
         exported_by_name = 'Ann' where id = $1 and status = 'created'`,
      [id]
    )

  afterEach(async () => expect(await breaches(query)).toEqual([]))

  it("A119: cancels the invoice, gives the credit back and keeps both entries", async () => {
    const of = await reimbursed(suite)
    const done = await undo(of, { reason: " Wrong vendor ", actor: VICTOR })
    expect(await balance(of)).toBe("120.00")
    expect(await statusOf(of)).toBe("cancelled")
    const [, first, second] = await entriesOf(query, of.account_id)
    expect([first, second]).toMatchObject([
      { id: of.entry.id, amount: "-120.00", operation: "reimbursed" },
      {
        id: done.entry_id,
        amount: "120.00",
        operation: "reimbursed",
        comment: `Undoes reimbursement ${of.number}: vendor invoice ${of.invoice_number} is cancelled. Wrong vendor`,
        comment_is_public: false,
        actor_name: "Victor",
        idempotency_key: `reimbursement-undone:${of.id}`,
      },
    ])
    expect(await service.retrieveReimbursement(of.id)).toMatchObject({
      reversal: { entry_id: done.entry_id, reason: "Wrong vendor", by: VICTOR },
      vendor_invoice: { status: "cancelled", payment: null },
    })
  })

  it("works of a held invoice, and for companies that are blocked or gone", async () => {
    const of = await reimbursed(suite)
    await service.moveVendorInvoices({
      ids: [of.invoice_id],
      move: "hold",
      reason: "Dispute",
      actor: ANN,
    })
    const { company_id: id } = of
    await service.updateCompany({ id, status: "blocked", actor: ANN })
    await undo(of)
    expect(await balance(of)).toBe("120.00")
    const gone = await reimbursed(suite)
    await approve(gone)
    await service.deleteCompany({ id: gone.company_id, actor: ANN })
    await undo(gone)
    expect(await statusOf(gone)).toBe("cancelled")
  })

  it("A120: is refused once it is paid or in a file, and writes nothing", async () => {
    const [paid, sent, twice] = [
      await reimbursed(suite),
      await reimbursed(suite),
      await reimbursed(suite),
    ]
    for (const each of [paid, sent]) {
      await approve(each)
    }
    await payment(suite, [paid], "paid")
    await payment(suite, [sent], "exported")
    await undo(twice)
    const before = await rows("entry")
    expect(
      await outcomes([
        undo(paid),
        undo(sent),
        undo(twice),
        undo({ ...paid, id: "no" }),
      ])
    ).toEqual([
      "reimbursement_paid",
      "reimbursement_exported",
      "reimbursement_reversed",
      "reimbursement_not_found",
    ])
    await expect(undo(sent)).rejects.toThrow(
      /exported vendor payment VP-2: void/
    )
    expect(await rows("entry")).toEqual(before)
  })

  it("takes the invoice out of a payment that has no file yet", async () => {
    const { vendor_id, ...a } = await reimbursed(suite)
    const b = await reimbursed(suite, { vendor_id, amount: "30.00" })
    await approve({ ...a, vendor_id })
    await approve(b)
    const payment_id = await payment(suite, [{ ...a, vendor_id }, b])
    await undo(b, { actor: VICTOR })
    expect(await rows("vendor_payment_transfer")).toMatchObject([
      { payment_id, amount: "120.00" },
    ])
    expect(await rows("vendor_payment_line")).toMatchObject([
      { invoice_id: a.invoice_id, removed_at: null },
      { invoice_id: b.invoice_id, removed_at: expect.any(Date) },
    ])
    const [{ version, updated_by_name }] = await rows("vendor_payment")
    expect([version, updated_by_name]).toEqual([2, "Victor"])
    expect(
      (await service.retrieveVendorInvoice(b.invoice_id)).payment
    ).toBeNull()
    await export_(payment_id)
    expect(await outcome(undo({ ...a, vendor_id }))).toBe(
      "reimbursement_exported"
    )
  })

  it("is done once by one idempotency key, and by twenty at once", async () => {
    const of = await reimbursed(suite)
    const idempotency_key = "undo"
    const first = await undo(of, { idempotency_key })
    expect(await undo(of, { idempotency_key })).toEqual(first)
    expect(await outcome(undo(of, { idempotency_key, reason: "x" }))).toBe(
      "idempotency_key_reused"
    )
    const other = await reimbursed(suite)
    const all = await outcomes(Array.from({ length: 20 }, () => undo(other)))
    expect(all.filter((each) => each === "booked")).toHaveLength(1)
    expect(new Set(all)).toEqual(new Set(["booked", "reimbursement_reversed"]))
    expect(await balance(other)).toBe("120.00")
  })

  it("is done or comes too late, when the file is made at the same moment", async () => {
    for (let i = 0; i < 12; i++) {
      const [of, stays] = [await reimbursed(suite), await reimbursed(suite)]
      await approve(of)
      await approve(stays)
      const id = await payment(suite, [of, stays])
      const [found] = await Promise.all([outcome(undo(of)), export_(id)])
      const [line] = await query(
        `select removed_at from company_credit_vendor_payment_line
         where invoice_id = $1`,
        [of.invoice_id]
      )
      expect([found, line.removed_at === null, await statusOf(of)]).toEqual(
        found === "booked"
          ? ["booked", false, "cancelled"]
          : ["reimbursement_exported", true, "approved"]
      )
    }
  })

  it("waits for a payment that takes the invoice, and takes it out again", async () => {
    const of = await reimbursed(suite)
    await approve(of)
    const client = await suite.connect()
    await client.query("begin")
    await client.query(
      `select from company_credit_vendor_invoice where id = $1
       for no key update`,
      [of.invoice_id]
    )
    const undone = outcome(undo(of))
    await new Promise((resolve) => setTimeout(resolve, 300))
    await payment({ ...suite, query: readsOf(client) }, [of])
    await client.query("commit")
    expect(await undone).toBe("booked")
    expect(await rows("vendor_payment_line")).toMatchObject([
      { removed_at: expect.any(Date) },
    ])
    expect(await rows("vendor_payment_transfer")).toMatchObject([
      { amount: "0" },
    ])
  })

  it("gives back what the credit is worth after the account changed its currency", async () => {
    const of = await reimbursed(suite, { amount: "100.01" })
    const change = (currency_code: string, rate: string) =>
      service.changeCurrency({
        company_id: of.company_id,
        currency_code,
        rate,
        actor: ANN,
      })
    await change("usd", "1.125")
    await change("jpy", "150.5")
    const { entry_id } = await undo(of)
    // EUR 100.01 were USD 112.51 (112.51125), and those JPY 16,933 (16932.755).
    expect(await balance(of)).toBe("16933")
    const entry = (await entriesOf(query, of.account_id)).at(-1)
    expect(entry).toMatchObject({ id: entry_id, amount: "16933" })
  })

  it("is refused where nothing is left of it in another currency", async () => {
    const of = await reimbursed(suite, { amount: "1", currency_code: "jpy" })
    await service.changeCurrency({
      company_id: of.company_id,
      currency_code: "usd",
      rate: "0.004",
      actor: ANN,
    })
    expect(await outcome(undo(of))).toBe("reimbursement_below_coin")
    expect(await statusOf(of)).toBe("open")
  })
})

type Client = Awaited<
  ReturnType<Parameters<Parameters<typeof creditSuite>[0]>[0]["connect"]>
>

const readsOf = (client: Client) => async (sql: string, values?: unknown[]) =>
  (await client.query(sql, values)).rows
