import { company, creditSuite } from "./helpers"
import { codeOf, insertAccount, withHistory } from "./raw"

/** What a person with psql may try of a history. */
const CHANGES = [
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
]

/** And of an account's figures. */
const FIGURES = [
  ["a balance", "outstanding_balance = 0.00"],
  ["a limit", "credit_limit = 900.00"],
  ["the exceed flag", "exceed_limit = true"],
  ["the count of entries", "last_seq = last_seq + 1"],
  ["the count back", "last_seq = last_seq - 1"],
  ["a currency", "currency_code = 'eur'"],
]

creditSuite(({ service, query }) => {
  const snapshot = async () =>
    JSON.stringify([
      await query("select * from company_credit_entry order by id"),
      await query("select * from company_credit_entry_edit order by id"),
      await query("select * from company_credit_account order by id"),
      await query("select * from company_credit_purchase order by id"),
    ])

  it("refuses every change of a history by SQL", async () => {
    await withHistory(service)
    const before = await snapshot()
    for (const [what, sql] of CHANGES) {
      expect({ what, code: await codeOf(query(sql)) }).toEqual({
        what,
        code: "CC001",
      })
    }
    expect(await snapshot()).toBe(before)
  })

  it("refuses every change of an account that no entry tells of", async () => {
    await withHistory(service)
    const before = await snapshot()
    for (const [what, set] of FIGURES) {
      const change = query(`update company_credit_account set ${set}`)
      expect({ what, code: await codeOf(change) }).toEqual({
        what,
        code: "CC003",
      })
    }
    expect(await snapshot()).toBe(before)
  })

  it("refuses an account born with figures", async () => {
    await query(
      "insert into company_credit_company (id, name) values ('c', 'C')"
    )
    for (const figures of [
      { credit_limit: "500.00" },
      { outstanding_balance: "5.00" },
      { last_seq: 3 },
      { exceed_limit: true },
    ]) {
      expect(await codeOf(insertAccount(query, figures))).toBe("CC003")
    }
    expect(await codeOf(insertAccount(query, {}))).toBe("done")
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
