import {
  GivenCompany,
  Reply,
  Suite,
  creditModule,
  ok,
  runCalls,
} from "../../../helpers"
import { payablesCalls } from "../payables/calls"

type Request = { headers?: Record<string, string> }

/** What a finance clerk does with what runs have made. */
export function payoutCalls(suite: Suite) {
  const payables = payablesCalls(suite)
  const { reimburse } = runCalls(suite)
  const { get, post } = payables
  const actor = () => ({ type: "user" as const, id: suite.alice.id })

  const move = (
    verb: string,
    ids: string[],
    more: object = {},
    request?: Request
  ): Promise<Reply> =>
    post(`/vendor-invoices/${verb}`, { ids, ...more }, request)

  return {
    ...payables,
    actor,
    move,

    /** A company whose credit a run has just paid back, by check. */
    reimbursed: async (
      amount: string | number = "120.00",
      {
        vendor: over,
        posting_date,
        ...given
      }: GivenCompany & { vendor?: object; posting_date?: string } = {}
    ) => {
      const vendor = await payables.vendor({
        name: "V1",
        payment_method: "check",
        ...over,
      })
      const company = await suite.company({
        currency_code: "eur",
        outstanding_balance: amount,
        ...given,
      })
      await ok(payables.payables(company.id, { vendor_id: vendor.id }))
      const run = await reimburse({ company_ids: [company.id], posting_date })
      const {
        reimbursements: [reimbursement],
      } = await ok(get(`/reimbursements?run_id=${run.id}`))
      return { company, vendor, reimbursement, run }
    },

    undo: (id: string, body: object = {}, request?: Request) =>
      post(`/reimbursements/${id}/reverse`, body, request),

    invoice: async (id: string): Promise<any> =>
      (await ok(get(`/vendor-invoices/${id}`))).vendor_invoice,

    /** In a vendor payment, as far as it has come. */
    paid: async (
      invoice_id: string,
      until: "created" | "exported" | "paid"
    ): Promise<{ id: string; number: string }> => {
      const credit = creditModule(suite.container)
      await ok(move("approve", [invoice_id]))
      const { vendor_payment } = await credit.createVendorPayment({
        method: "check",
        invoice_ids: [invoice_id],
        actor: actor(),
      })
      const { id } = vendor_payment
      if (until !== "created") {
        await credit.exportVendorPayment({ id, format: "csv", actor: actor() })
      }
      if (until === "paid") {
        const paid_on = new Date().toISOString().slice(0, 10)
        await credit.recordVendorPayment({ id, paid_on, actor: actor() })
      }
      return vendor_payment
    },

    balanceOf: async (company_id: string): Promise<string> =>
      (await ok(get(`/companies/${company_id}/credit`))).credit
        .outstanding_balance,

    history: async (company_id: string): Promise<any[]> =>
      (await ok(get(`/companies/${company_id}/history?order=seq`))).entries,
  }
}
