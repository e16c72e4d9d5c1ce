import { ANN, creditSuite } from "./helpers"
import { Reimbursed, payment, reimbursed } from "./payables-helpers"
import { codeOf, insert } from "./raw"

const CHECK = "23514"
const APPEND_ONLY = "CC001"

creditSuite((suite) => {
  const { service, query } = suite
  const all = (table: string) =>
    query(`select * from company_credit_${table} order by 1, 2`)
  const set = (text: string, { invoice_id }: Reimbursed) =>
    query(`update company_credit_vendor_invoice set ${text} where id = $1`, [
      invoice_id,
    ])
  const approve = (of: Reimbursed) =>
    service.moveVendorInvoices({
      ids: [of.invoice_id],
      move: "approve",
      actor: ANN,
    })

  const unlink = ({ company_id }: Reimbursed) =>
    service.setCompanyPayables({ company_id, vendor_id: null, actor: ANN })

  it("keep what a vendor invoice says, and the invoice", async () => {
    await reimbursed(suite)
    const before = await all("vendor_invoice")
    for (const text of [
      "amount = 1",
      "number = 'x'",
      "currency_code = 'usd'",
      "vendor_id = 'x'",
      "company_id = 'x'",
      "legal_entity_id = 'x'",
      "reimbursement_id = 'x'",
      "invoice_date = invoice_date - 1",
      "due_date = due_date + 1",
      "created_at = now()",
      "id = 'x'",
      "status = 'on_hold'",
      "status = 'on_hold', held_from = 'approved', hold_reason = 'x'",
      "status = 'paid', paid_on = now()",
      "status = 'cancelled'",
      "paid_on = now()",
      "hold_reason = 'x'",
      "payment_reference = 'x'",
    ]) {
      const done = query(`update company_credit_vendor_invoice set ${text}`)
      expect([text, await codeOf(done)]).toEqual([text, CHECK])
    }
    const removed = query("delete from company_credit_vendor_invoice")
    expect(await codeOf(removed)).toBe(APPEND_ONLY)
    const emptied = query("truncate company_credit_vendor_invoice cascade")
    expect(await codeOf(emptied)).toBe(APPEND_ONLY)
    const approved = insert(query, "company_credit_vendor_invoice", {
      ...before[0],
      id: "x",
      number: "x",
      reimbursement_id: "x",
      status: "approved",
    })
    expect(await codeOf(approved)).toBe(CHECK)
    expect(await all("vendor_invoice")).toEqual(before)
  })

  it("approve no invoice that no reimbursement has made", async () => {
    await reimbursed(suite)
    const [row] = await all("vendor_invoice")
    const id = "invented"
    await insert(query, "company_credit_vendor_invoice", {
      ...{ ...row, id, number: id, reimbursement_id: id },
    })
    const approved = (id: string) =>
      codeOf(
        query(
          `update company_credit_vendor_invoice set status = 'approved'
           where id = $1`,
          [id]
        )
      )
    expect(await approved(id)).toBe(CHECK)
    expect(await approved(row.id)).toBe("done")
  })

  it("let an invoice be paid by a payment that is paid, and else not", async () => {
    const of = await reimbursed(suite)
    await approve(of)
    const paid = () => set("status = 'paid', paid_on = '2026-12-20'", of)
    expect(await codeOf(paid())).toBe(CHECK)
    const id = await payment(suite, [of], "exported")
    expect(await codeOf(paid())).toBe(CHECK)
    expect(await codeOf(set("status = 'open'", of))).toBe(CHECK)
    expect(
      await codeOf(
        set("status = 'on_hold', held_from = 'approved', hold_reason = 'x'", of)
      )
    ).toBe(CHECK)
    const settled = (paid_on: string) =>
      query(
        `update company_credit_vendor_payment set status = 'paid',
           paid_on = $2 where id = $1`,
        [id, paid_on]
      )
    await query("begin")
    await settled("2026-11-19")
    expect(
      await codeOf(set("status = 'paid', paid_on = '2026-11-19'", of))
    ).toBe(CHECK)
    await query("rollback")
    await query("begin")
    await settled("2026-12-20")
    await query("savepoint before_it")
    expect(
      await codeOf(set("status = 'paid', paid_on = '2026-12-21'", of))
    ).toBe(CHECK)
    await query("rollback to before_it")
    expect(await codeOf(paid())).toBe("done")
    expect(await codeOf(query("commit"))).toBe("done")
    expect(
      await codeOf(
        query(
          "update company_credit_vendor_payment_line set removed_at = now()"
        )
      )
    ).toBe(CHECK)
    expect(await codeOf(set("status = 'approved', paid_on = null", of))).toBe(
      CHECK
    )
  })

  it("undo a reimbursement with its invoice alone, and once", async () => {
    const of = await reimbursed(suite)
    const other = await reimbursed(suite)
    const before = await all("reimbursement")
    const reversed = (entry_id: string) =>
      query(
        `update company_credit_reimbursement set reversal_entry_id = $2,
           reversed_at = now(), reversed_by_type = 'user',
           reversed_by_name = 'Mallory' where id = $1`,
        [of.id, entry_id]
      )
    const { entry: less } = await service.reimburse({
      company_id: of.company_id,
      amount: "119.99",
      actor: ANN,
    })
    const { entry: elsewhere } = await service.reimburse({
      company_id: other.company_id,
      amount: "120",
      actor: ANN,
    })
    const { entry: right } = await service.reimburse({
      company_id: of.company_id,
      amount: "120",
      actor: ANN,
    })
    for (const id of ["nothing", of.entry.id, less!.id, elsewhere!.id]) {
      expect([id, await codeOf(reversed(id))]).toEqual([id, CHECK])
    }
    // The entry is right, but the invoice stays open.
    expect(await codeOf(reversed(right!.id))).toBe(CHECK)
    for (const text of [
      "amount = 1",
      "entry_id = 'x'",
      "number = 'x'",
      "company_id = 'x'",
      "vendor_invoice_id = 'x'",
      "created_at = now()",
      "reversal_reason = 'x'",
      "reversed_by_id = 'x'",
    ]) {
      const done = query(`update company_credit_reimbursement set ${text}`)
      expect([text, await codeOf(done)]).toEqual([text, CHECK])
    }
    expect(await all("reimbursement")).toEqual(before)
    const removed = query("delete from company_credit_reimbursement")
    expect(await codeOf(removed)).toBe(APPEND_ONLY)
    const emptied = query("truncate company_credit_reimbursement")
    expect(await codeOf(emptied)).toBe(APPEND_ONLY)

    await service.reverseReimbursement({ id: of.id, actor: ANN })
    for (const text of [
      "reversal_reason = 'x'",
      "reversed_at = null, reversal_entry_id = null, reversed_by_type = null, reversed_by_name = null, reversed_by_id = null",
    ]) {
      const done = query(
        `update company_credit_reimbursement set ${text} where id = $1`,
        [of.id]
      )
      expect([text, await codeOf(done)]).toEqual([text, CHECK])
    }
  })

  it("make no invoice for a vendor that is removed, and remove none that is owed", async () => {
    const of = await reimbursed(suite)
    await unlink(of)
    const remove = (id: string) =>
      query(
        "update company_credit_vendor set deleted_at = now() where id = $1",
        [id]
      )
    expect(await codeOf(remove(of.vendor_id))).toBe(CHECK)
    await service.reverseReimbursement({ id: of.id, actor: ANN })
    expect(await codeOf(remove(of.vendor_id))).toBe("done")
    const [row] = await all("vendor_invoice")
    const made = insert(query, "company_credit_vendor_invoice", {
      ...row,
      id: "x",
      number: "x",
      reimbursement_id: "x",
      status: "open",
    })
    expect(await codeOf(made)).toBe(CHECK)
  })

  it("make a removal wait for an invoice that is being made", async () => {
    const of = await reimbursed(suite)
    await unlink(of)
    await service.reverseReimbursement({ id: of.id, actor: ANN })
    const [row] = await all("vendor_invoice")
    const client = await suite.connect()
    await client.query("begin")
    await insert(
      async (text, values) => (await client.query(text, values)).rows,
      "company_credit_vendor_invoice",
      {
        ...row,
        id: "x",
        number: "x",
        reimbursement_id: "x",
        status: "open",
      }
    )
    const removal = codeOf(
      query("update company_credit_vendor set deleted_at = now()")
    )
    const first = await Promise.race([
      removal,
      new Promise((resolve) => setTimeout(resolve, 300, "waits")),
    ])
    expect(first).toBe("waits")
    await client.query("commit")
    expect(await removal).toBe(CHECK)
  })
})
