import { ok } from "../../helpers"
import { IBAN } from "../../http/admin/payables/calls"
import { payoutCalls } from "../../http/admin/payouts/calls"
import type { BrowserSuite } from "../harness"
import type { Area } from "./area"

const ROOT = "/reimburse-customers"

export const payables: Area = {
  name: "payables",
  screens: async (s) => {
    const { invoice, vendor, undone } = await owed(s)
    return [
      {
        name: "reimbursement-list",
        path: `${ROOT}/reimbursements`,
        shows: "Undone",
      },
      {
        name: "reimbursement-undo",
        path: `${ROOT}/invoices/${invoice}/undo`,
        shows: "Undo Reimbursement",
      },
      { name: "vendor-list", path: `${ROOT}/vendors`, shows: "Not verified" },
      {
        name: "vendor-create",
        path: `${ROOT}/vendors/create`,
        shows: "Create Vendor",
      },
      {
        name: "vendor",
        path: `${ROOT}/vendors/${vendor}`,
        shows: "Delivery in dispute",
      },
      {
        name: "vendor-edit",
        path: `${ROOT}/vendors/${vendor}/edit`,
        shows: "Edit Vendor",
      },
      {
        name: "vendor-bank-account",
        path: `${ROOT}/vendors/${vendor}/bank-account`,
        shows: "Edit Bank Account",
      },
      {
        name: "vendor-not-found",
        path: `${ROOT}/vendors/ccven_nowhere`,
        shows: "Not found",
        refusal: 404,
      },
      {
        name: "vendor-invoice-list",
        path: `${ROOT}/invoices`,
        shows: "Overdue",
      },
      {
        name: "vendor-invoice",
        path: `${ROOT}/invoices/${invoice}`,
        shows: "Undo reimbursement",
      },
      {
        name: "vendor-invoice-hold",
        path: `${ROOT}/invoices/${invoice}`,
        shows: "Invoice date",
        after: async (screen) => {
          await screen.menu(/^Actions of VI-/, "Put on hold")
          await screen.sees("Put Vendor Invoice on Hold")
        },
      },
      {
        name: "vendor-invoice-cancelled",
        path: `${ROOT}/invoices/${undone}`,
        shows: "Paid by mistake",
      },
    ]
  },
}

/** Invoices in every state, one of them overdue. */
async function owed(s: BrowserSuite) {
  const calls = payoutCalls(s)
  const made = async (name: string, vendor: object = {}) =>
    await calls.reimbursed("120.00", {
      name,
      currency_code: "usd",
      vendor: { name: `${name} AP`, ...vendor },
    })
  const open = await made("Falk", {
    bank_account: { iban: IBAN },
    on_hold: true,
    hold_reason: "Delivery in dispute",
  })
  const paid = await made("Gerber")
  await calls.paid(paid.reimbursement.vendor_invoice.id, "paid")
  const undone = await made("Hammer")
  await ok(calls.undo(undone.reimbursement.id, { reason: "Paid by mistake" }))
  const late = await s.company({
    name: "Imker",
    outstanding_balance: 50,
  })
  await ok(
    calls.post("/reimbursement-runs", {
      company_ids: [late.id],
      posting_date: "2026-01-02",
    })
  )
  return {
    invoice: open.reimbursement.vendor_invoice.id,
    vendor: open.vendor.id,
    undone: undone.reimbursement.vendor_invoice.id,
  }
}
