import { ok, placeOrder } from "../../helpers"
import type { BrowserSuite } from "../harness"
import type { Area } from "./area"

export const credit: Area = {
  name: "credit",
  screens: async (s) => {
    const { company, order_id, seq } = await booked(s)
    const page = `/company-credit/companies/${company}`
    return [
      {
        name: "company-list",
        path: "/company-credit/companies",
        shows: "Ypsilon Ltd",
      },
      {
        name: "company-create",
        path: "/company-credit/companies/create",
        shows: "Create Company",
      },
      { name: "company", path: page, shows: "PO-778" },
      {
        name: "company-edit",
        path: `${page}/edit`,
        shows: "Edit Company",
      },
      {
        name: "company-credit-edit",
        path: `${page}/credit`,
        shows: "Reason for change",
      },
      {
        name: "company-reimburse-balance",
        path: `${page}/reimburse-balance`,
        shows: /Record a payment/,
        after: async (screen) => {
          await screen.fill("Amount", "1,500.00")
          await screen.sees(/pays us/)
        },
      },
      {
        name: "company-member-add",
        path: `${page}/add-member`,
        shows: "Add Member",
      },
      {
        name: "company-entry-edit",
        path: `${page}/history/${seq}`,
        shows: "Edit Reimbursement",
      },
      {
        name: "company-without-history",
        path: `/company-credit/companies/${(await s.company({ name: "New Ltd" })).id}`,
        shows: "No entries yet",
      },
      {
        name: "company-not-found",
        path: "/company-credit/companies/comp_nowhere",
        shows: "Not found",
        refusal: 404,
      },
      {
        name: "customer-widget",
        path: `/customers/${s.ann.id}`,
        shows: "Latest entries",
        widget: "Company Credit",
      },
      {
        name: "order-widget",
        path: `/orders/${order_id}`,
        shows: "Still on account",
        widget: "Payment on Account",
      },
    ]
  },
}

/** A company with a history of every kind. */
async function booked(s: BrowserSuite) {
  await s.company({ name: "Xylo GmbH", currency_code: "eur" })
  await s.company({ name: "Ypsilon Ltd", credit_limit: 100, status: "blocked" })
  const { id } = await s.company({
    name: "Acme Industrial",
    credit_limit: 500,
    email: "office@acme.test",
    members: [s.ann],
  })
  const { id: order_id } = await placeOrder(s.ann, s.store, {
    amount: 192,
    data: { po_number: "PO-778" },
  })
  await placeOrder(s.ann, s.store, { amount: 64 })
  const { entry } = await ok(
    s.alice.client.post(
      `/admin/company-credit/companies/${id}/reimbursements`,
      { amount: "192", po_number: "A1", comment: "Bank transfer" },
      { headers: { "idempotency-key": "transfer" } }
    )
  )
  return { company: id, order_id, seq: entry.seq as number }
}
