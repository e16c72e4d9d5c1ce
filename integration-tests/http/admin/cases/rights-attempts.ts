import type { Right } from "../../../../src/types"
import { Admin, Client, ok, Reply, Suite } from "../../../helpers"

const ROOT = "/admin/company-credit"
const VENDOR = { name: "Bolt", payment_method: "check" }

type Attempt = (client: Client) => Promise<Reply>

/**
 * For each right something that needs it, with what has to be there before.
 *
 * @param root who may do all of it
 * @param approver who is to decide
 */
export function attempts(
  suite: Suite,
  root: Client
): Record<Right, (approver: Admin) => Promise<Attempt>> {
  const give = (path: string, body: object) =>
    ok(root.post(`${ROOT}${path}`, body))
  const post =
    (path: string, body?: object): Attempt =>
    (client) =>
      client.post(`${ROOT}${path}`, body)

  return {
    read: async () => (client) => client.get(`${ROOT}/companies`),
    edit_companies: async () =>
      post("/companies", { name: "Acme", currency_code: "usd" }),
    edit_credit: async () => {
      const { id } = await suite.company()
      return post(`/companies/${id}/credit`, { credit_limit: 100 })
    },
    reimburse: async () => {
      const { id } = await suite.company()
      return post(`/companies/${id}/reimbursements`, { amount: 64 })
    },
    charge_orders: async () => {
      await suite.company({ credit_limit: 500, members: [suite.ann] })
      return post(`/orders/${await draftOf(suite, root)}/charge`)
    },
    run_reimbursements: async () => {
      await suite.company({ outstanding_balance: 64 })
      return post("/reimbursement-runs", { all: true })
    },
    approve_reimbursements: async ({ id: user_id }) => {
      await suite.company({ outstanding_balance: 64 })
      const { legal_entities } = await ok(root.get(`${ROOT}/legal-entities`))
      await give(`/legal-entities/${legal_entities[0].id}`, {
        approval_required: true,
        approvers: [{ user_id }],
      })
      const { run } = await give("/reimbursement-runs", { all: true })
      return post(`/reimbursement-runs/${run.id}/approve`)
    },
    edit_vendors: async () => post("/vendors", VENDOR),
    verify_bank_accounts: async () => {
      const bank_account = { iban: "DE89370400440532013000" }
      const { vendor } = await give("/vendors", { ...VENDOR, bank_account })
      return post(`/vendors/${vendor.id}/verify-bank-account`, {
        version: vendor.version,
      })
    },
    approve_invoices: async () => {
      const ids = [await giveInvoice(suite, root)]
      return post("/vendor-invoices/approve", { ids })
    },
    pay_vendors: async () => {
      const invoice_ids = [await giveInvoice(suite, root)]
      await give("/vendor-invoices/approve", { ids: invoice_ids })
      return post("/vendor-payments", { method: "check", invoice_ids })
    },
    reconcile: async () => post("/reconciliations"),
    edit_settings: async () =>
      post("/legal-entities", { name: "Acme Inc", accounting_currency: "usd" }),
  }
}

async function draftOf({ ann, store }: Suite, root: Client): Promise<string> {
  const { draft_order } = await ok(
    root.post("/admin/draft-orders", {
      email: ann.email,
      customer_id: ann.id,
      region_id: store.regions.usd,
      sales_channel_id: store.sales_channel_id,
      items: [{ variant_id: store.variants.one, quantity: 64 }],
      shipping_methods: [],
    })
  )
  return draft_order.id
}

/** A vendor invoice over a credit of 64, to be paid by check. */
async function giveInvoice(suite: Suite, root: Client): Promise<string> {
  const { vendor } = await ok(root.post(`${ROOT}/vendors`, VENDOR))
  const { id } = await suite.company({ outstanding_balance: 64 })
  await ok(
    root.post(`${ROOT}/companies/${id}/payables`, { vendor_id: vendor.id })
  )
  await ok(root.post(`${ROOT}/reimbursement-runs`, { company_ids: [id] }))
  const { vendor_invoices } = await ok(root.get(`${ROOT}/vendor-invoices`))
  return vendor_invoices[0].id
}
