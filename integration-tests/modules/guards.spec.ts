import { company, creditSuite } from "./helpers"
import { insertAccount, withHistory } from "./raw"

creditSuite(({ service, query }) => {
  const snapshot = async () =>
    JSON.stringify([
      await query("select * from company_credit_entry order by id"),
      await query("select * from company_credit_entry_edit order by id"),
      await query("select * from company_credit_account order by id"),
      await query("select * from company_credit_purchase order by id"),
    ])

  it.each([
    ["an amount", "update company_credit_entry set amount = amount + 1"],
    [
      "a comment of a purchase",
      "update company_credit_entry set comment = 'x' where operation = 'purchased'",
    ],
    [
      "a PO number, no edit row",
      "update company_credit_entry set po_number = 'x' where operation = 'reimbursed'",
    ],
    [
      "the same, counted as an edit",
      "update company_credit_entry set po_number = 'x', edit_count = edit_count + 1 where operation = 'reimbursed'",
    ],
    ["a time", "update company_credit_entry set created_at = now()"],
    ["a soft delete", "update company_credit_entry set deleted_at = now()"],
    ["nothing at all", "update company_credit_entry set amount = amount"],
    ["an entry away", "delete from company_credit_entry where seq = 4"],
    ["entries away", "delete from company_credit_entry"],
    ["all entries", "truncate company_credit_entry cascade"],
    ["all accounts", "truncate company_credit_account cascade"],
    ["all companies", "truncate company_credit_company cascade"],
    ["an edit", "update company_credit_entry_edit set actor_name = 'Nobody'"],
    ["an edit away", "delete from company_credit_entry_edit"],
    ["all edits", "truncate company_credit_entry_edit"],
    ["an account", "delete from company_credit_account"],
    ["a purchase away", "delete from company_credit_purchase"],
    ["all purchases", "truncate company_credit_purchase cascade"],
    ["what was charged", "update company_credit_purchase set amount = 1000"],
    ["what was refunded", "update company_credit_purchase set refunded = 0"],
    [
      "whom it was charged to",
      "update company_credit_purchase set account_id = 'x'",
    ],
  ])("refuses to change %s by SQL", async (_, sql) => {
    await withHistory(service)
    const before = await snapshot()
    await expect(query(sql)).rejects.toMatchObject({
      code: "CC001",
      message: "history_is_append_only",
    })
    expect(await snapshot()).toBe(before)
  })

  it.each([
    ["a balance", "outstanding_balance = 0.00"],
    ["a limit", "credit_limit = 900.00"],
    ["the exceed flag", "exceed_limit = true"],
    ["the count of entries", "last_seq = last_seq + 1"],
    ["the count back", "last_seq = last_seq - 1"],
    ["a currency", "currency_code = 'eur'"],
  ])("refuses to change %s of an account without an entry", async (_, set) => {
    await withHistory(service)
    await expect(
      query(`update company_credit_account set ${set}`)
    ).rejects.toMatchObject({ code: "CC003" })
  })

  it.each([
    ["a limit", { credit_limit: "500.00" }],
    ["a balance", { outstanding_balance: "5.00" }],
    ["a history", { last_seq: 3 }],
    ["the exceed flag", { exceed_limit: true }],
  ])("refuses an account born with %s", async (_, figures) => {
    await query(
      "insert into company_credit_company (id, name) values ('c', 'C')"
    )
    await expect(insertAccount(query, figures)).rejects.toMatchObject({
      code: "CC003",
    })
    await insertAccount(query, {})
  })

  it("deletes neither an account nor a company with a history", async () => {
    const { account } = await withHistory(service)
    await expect(
      query("delete from company_credit_company")
    ).rejects.toMatchObject({ code: "23503" })
    const { id } = await company(service)
    await query("delete from company_credit_account where id <> $1", [
      account.id,
    ])
    await query("delete from company_credit_company where id = $1", [id])
  })
})
