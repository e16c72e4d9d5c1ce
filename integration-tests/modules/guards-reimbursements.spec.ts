import { ANN, creditSuite, entriesOf } from "./helpers"
import { reimbursed } from "./payables-helpers"
import { legalEntity } from "./payables-set-up"
import { codeOf, insert } from "./raw"

const CHECK = "23514"

creditSuite((suite) => {
  const { service, query } = suite

  it("make no reimbursement that its entry and its invoice do not agree with", async () => {
    await legalEntity(suite)
    const of = await reimbursed(suite)
    const [row] = await query(
      "select * from company_credit_reimbursement where id = $1",
      [of.id]
    )
    const [invoice] = await query("select * from company_credit_vendor_invoice")
    const other = await reimbursed(suite)
    const [other_entry] = await query(
      `select id from company_credit_entry
       where account_id = $1 and operation = 'reimbursed' and amount > 0`,
      [of.account_id]
    )
    // Another invoice and entry, which one more reimbursement could name.
    const { entry } = await service.reimburse({
      company_id: of.company_id,
      amount: `-${row.amount}`,
      actor: { type: "user", id: "user_1", name: "Ann" },
    })
    await insert(query, "company_credit_vendor_invoice", {
      ...invoice,
      id: "i2",
      number: "i2",
      reimbursement_id: "r2",
    })
    const agreeing = {
      ...row,
      id: "r2",
      number: "r2",
      run_ord: 2,
      entry_id: entry!.id,
      vendor_invoice_id: "i2",
    }
    const make = (over: object) =>
      codeOf(
        insert(query, "company_credit_reimbursement", { ...agreeing, ...over })
      )
    for (const over of [
      { amount: "1.00" },
      { currency_code: "usd" },
      { company_id: other.company_id },
      { account_id: other.account_id },
      { vendor_id: other.vendor_id },
      { legal_entity_id: "x" },
      { entry_id: other_entry.id },
      { entry_id: "x" },
      { id: "r3" },
    ]) {
      expect([over, await make(over)]).toEqual([over, CHECK])
    }
    expect(await make({ entry_id: row.entry_id })).toBe("23505")
    expect(await make({ vendor_invoice_id: row.vendor_invoice_id })).toBe(
      "23505"
    )
    expect(await make({})).toBe("done")
  })

  it("undo none by money that came for another reason", async () => {
    await legalEntity(suite)
    const of = await reimbursed(suite)
    const again = await service.reimburse({
      ...{ company_id: of.company_id, amount: "120.00", actor: ANN },
    })
    const [first] = await entriesOf(query, of.account_id)
    for (const entry_id of [first.id, again.entry!.id]) {
      const undone = query(
        `update company_credit_reimbursement set reversal_entry_id = $1,
           reversed_at = now(), reversed_by_type = 'user',
           reversed_by_name = 'Mallory' where id = $2`,
        [entry_id, of.id]
      )
      expect(await codeOf(undone)).toBe(CHECK)
    }
    await service.reverseReimbursement({ id: of.id, actor: ANN })
  })
})
