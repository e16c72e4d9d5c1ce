import type { DifferenceKind } from "../../../../src/domain"
import { Suite, ok } from "../../../helpers"
import { reconciliationTools } from "./reconciliation-tools"

const ROOT = "/admin/company-credit"

const PAID = `company_id = (select id from company_credit_company
  where name = 'Paid')`
const UNDONE = `company_id = (select id from company_credit_company
  where name = 'Undone')`

/** What nobody but a superuser can do, and which differences tell of it. */
const TAMPERED: [DifferenceKind, string, RegExp][] = [
  [
    "run_out_of_balance",
    `update company_credit_vendor_invoice set amount = 90 where ${PAID}`,
    /^RUN-1 took USD 150\.00 from customers' credit, but its vendor invoices come to USD 140\.00\.$/,
  ],
  [
    "run_tells_other_totals",
    `update company_credit_reimbursement_run_chunk set totals =
       jsonb_set(totals, '{usd,amount}', '"151.00"')`,
    /^RUN-1 tells that it paid back USD 151\.00, but its reimbursements come to USD 150\.00/,
  ],
  [
    "run_lines_missing",
    `update company_credit_reimbursement_run_line
     set outcome = 'skipped', code = 'nothing_to_reimburse' where ${PAID}`,
    /^RUN-1 is done and has 3 companies, but of 2 it tells/,
  ],
  [
    "reimbursement_differs_from_line",
    `update company_credit_reimbursement_run_line set amount = 90 where ${PAID}`,
    /of USD 100\.00 is not what its run proposed, which is USD 90\.00 at most/,
  ],
  [
    "reimbursement_differs_from_entry",
    `delete from company_credit_entry where id in
       (select entry_id from company_credit_reimbursement where ${PAID})`,
    /is of USD 100\.00, but the history took USD 0\.00 for it/,
  ],
  [
    "entry_without_reimbursement",
    `delete from company_credit_reimbursement where ${PAID}`,
    /an entry of USD -100\.00 for a reimbursement that is not there/,
  ],
  [
    "reimbursement_differs_from_invoice",
    `update company_credit_vendor_invoice set currency_code = 'eur'
     where ${PAID}`,
    /is of USD 100\.00, but its vendor invoice is of USD 100\.00, or in another currency/,
  ],
  [
    "invoice_without_reimbursement",
    `delete from company_credit_reimbursement where ${PAID}`,
    /^Vendor invoice VI-\d+ of USD 100\.00 belongs to no reimbursement/,
  ],
  [
    "reimbursement_undone_by_half",
    `update company_credit_vendor_invoice set status = 'open' where ${UNDONE}`,
    /was undone, but the invoice is "open" and not cancelled/,
  ],
  [
    "reimbursement_undone_by_half",
    `update company_credit_vendor_invoice
     set status = 'cancelled', paid_on = null, payment_reference = null
     where ${PAID}`,
    /is cancelled, but its reimbursement stands/,
  ],
  [
    "reversal_differs_from_entry",
    `delete from company_credit_entry where id in (
       select reversal_entry_id from company_credit_reimbursement)`,
    /of USD 50\.00 was undone, but the history gave USD 0\.00 back for it/,
  ],
  [
    "invoice_paid_without_payment",
    `update company_credit_vendor_payment_line set removed_at = now()`,
    /of USD 100\.00 is paid, but it is in no vendor payment/,
  ],
  [
    "invoice_differs_from_payment",
    `update company_credit_vendor_invoice set status = 'approved',
       paid_on = null, payment_reference = null where ${PAID}`,
    /is "approved", while its vendor payment is "paid"/,
  ],
  [
    "transfer_differs_from_invoices",
    `update company_credit_vendor_payment_transfer set amount = 99`,
    /of vendor payment VP-1 is of USD 99\.00, but its vendor invoices come to USD 100\.00/,
  ],
  [
    "vendor_of_company_missing",
    `delete from company_credit_vendor where made_for_company_id is null`,
    /names a vendor that is gone/,
  ],
  [
    "run_stands_still",
    `update company_credit_reimbursement_run set status = 'running',
       finished_at = null, started_at = now() - interval '1 hour';
     update company_credit_reimbursement_run_chunk
     set done_at = now() - interval '16 minutes'`,
    /^RUN-1 is running, but for a quarter of an hour nothing was posted/,
  ],
  [
    "guard_off",
    `drop index company_credit_vendor_payment_line_invoice_unique`,
    /company_credit_vendor_payment_line_invoice_unique, which is missing/,
  ],
]

export function reconciliationReimbursements(suite: Suite) {
  const t = reconciliationTools(suite)
  const post = (path: string, body: object) =>
    ok(suite.alice.client.post(`${ROOT}${path}`, body))

  /** A run over three: one is paid, one undone, one has no credit. */
  const paidBack = async () => {
    const paid = await suite.company({ name: "Paid", outstanding_balance: 100 })
    const undone = await suite.company({
      name: "Undone",
      outstanding_balance: 50,
    })
    const none = await suite.company({ name: "None" })
    const { vendor } = await post("/vendors", {
      name: "Bolt",
      payment_method: "manual",
    })
    await post(`/companies/${paid.id}/payables`, { vendor_id: vendor.id })
    const { run } = await post("/reimbursement-runs", {
      company_ids: [paid.id, undone.id, none.id],
    })
    expect(run.status).toBe("done")
    const { vendor_invoices } = await ok(
      suite.alice.client.get(`${ROOT}/vendor-invoices?company_id=${paid.id}`)
    )
    const ids = vendor_invoices.map(({ id }: { id: string }) => id)
    await post("/vendor-invoices/approve", { ids })
    const { vendor_payment } = await post("/vendor-payments", {
      method: "manual",
      invoice_ids: ids,
    })
    await post(`/vendor-payments/${vendor_payment.id}/record`, {
      paid_on: new Date().toISOString().slice(0, 10),
    })
    const { reimbursements } = await ok(
      suite.alice.client.get(`${ROOT}/reimbursements?company_id=${undone.id}`)
    )
    await post(`/reimbursements/${reimbursements[0].id}/reverse`, {})
    return { paid, undone }
  }

  describe("reconciliation of reimbursements", () => {
    it("A122: finds nothing where runs, invoices and payments are sound", async () => {
      const { undone } = await paidBack()
      await t.credit().changeCurrency({
        company_id: undone.id,
        currency_code: "jpy",
        rate: "149.256",
        actor: { type: "user", id: suite.alice.id },
      })
      await post("/reimbursement-runs", { company_ids: [undone.id] })
      await t.credit().changeCurrency({
        company_id: undone.id,
        currency_code: "usd",
        rate: "0.0067",
        actor: { type: "user", id: suite.alice.id },
      })
      const { reimbursements } = await ok(
        suite.alice.client.get(
          `${ROOT}/reimbursements?company_id=${undone.id}&is_reversed=false`
        )
      )
      expect(reimbursements[0].amount).toBe("7463")
      await post(`/reimbursements/${reimbursements[0].id}/reverse`, {})
      expect(await t.find()).toEqual([])
    })

    it.each(TAMPERED)("A122: %s is found", async (kind, query, cause) => {
      const { paid, undone } = await paidBack()
      expect(await t.find()).toEqual([])
      await t.unguarded(query)
      const all = await t.find()
      const found = all.find(
        (one) => one.kind === kind && cause.test(one.cause)
      )
      expect([kind, found?.severity]).toEqual([kind, "error"])
      if (found!.company_id !== null) {
        expect([paid.id, undone.id]).toContain(found!.company_id)
        const run = await t.reconcile({ company_ids: [found!.company_id] })
        expect(run.differences).toBeGreaterThan(0)
      }
      const { status, data } = await t.repair(found!.id)
      expect([status, data.code]).toEqual([400, "difference_not_repairable"])
    })
  })
}
