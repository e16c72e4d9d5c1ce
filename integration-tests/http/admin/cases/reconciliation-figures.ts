import type { DifferenceKind } from "../../../../src/domain"
import type { Suite } from "../../../helpers"
import { reconciliationTools } from "./reconciliation-tools"

const LAST = `seq = (select max(seq) from company_credit_entry)`

/** What nobody but a superuser can do, and which differences tell of it. */
const TAMPERED: [DifferenceKind, string[], RegExp][] = [
  [
    "account_differs_from_entry",
    ["update company_credit_account set outstanding_balance = -1.00"],
    /The account says USD -1\.00, its latest entry USD -40\.00/,
  ],
  [
    "sum_differs_from_balance",
    [`update company_credit_entry set amount = -65.00 where seq = 2`],
    /sum to USD -41\.00, but the outstanding balance is USD -40\.00/,
  ],
  [
    "entries_missing",
    ["delete from company_credit_entry where seq = 2"],
    /numbered 3 entries, but 2 are there/,
  ],
  [
    "chain_broken",
    [
      `update company_credit_entry set outstanding_balance = -30.00,
       available_credit = 470.00 where ${LAST}`,
    ],
    /the balance after it is USD -30\.00; by the entry before it, it is USD -40\.00/,
  ],
  [
    "purchase_differs_from_entries",
    ["update company_credit_purchase set refunded = 30.00"],
    /USD 34\.00 is still on account, by its entries USD 40\.00/,
  ],
  [
    "more_given_back_than_charged",
    [
      `alter table company_credit_purchase
       drop constraint company_credit_purchase_given_back`,
      "update company_credit_purchase set reverted = 64.00",
    ],
    /USD 88\.00 was given back of a purchase of USD 64\.00/,
  ],
  [
    "purchase_over_limit",
    [
      `alter table company_credit_entry
       drop constraint company_credit_entry_limit`,
      `update company_credit_entry set credit_limit = 60.00,
       available_credit = -4.00 where seq = 2`,
    ],
    /took the available credit to USD -4\.00/,
  ],
  [
    "booked_twice",
    [
      "drop index company_credit_entry_key_unique",
      "update company_credit_entry set idempotency_key = 'same'",
    ],
    /3 bookings of the same request/,
  ],
  [
    "guard_off",
    [
      `alter table company_credit_entry
       disable trigger company_credit_entry_append_only`,
    ],
    /company_credit_entry_append_only, which is switched off/,
  ],
  [
    "guard_off",
    ["drop index company_credit_entry_seq_unique"],
    /company_credit_entry_seq_unique, which is missing/,
  ],
]

export function reconciliationFigures(suite: Suite) {
  const t = reconciliationTools(suite)

  describe("reconciliation of totals with entries", () => {
    it.each(TAMPERED)("%s is found, and never repaired", async (...given) => {
      const [kind, queries, cause] = given
      await t.acme()
      const order = await t.buy(64)
      await t.refund(order, { amount: 24, note: "damaged" })
      await t.age()
      expect(await t.find()).toEqual([])
      await t.unguarded(...queries)
      const found = (await t.find()).find((one) => one.kind === kind)
      expect(found?.cause).toMatch(cause)
      const { status, data } = await t.repair(found!.id)
      expect([status, data.code]).toEqual([400, "difference_not_repairable"])
    })
  })
}
