import { Reply, Suite, ok } from "../../../helpers"
import { IBAN, ROOT } from "../payables/calls"
import { payoutCalls } from "./calls"

export const DUE = "2099-12-31"
export const SEPA = "sepa_credit_transfer"
export const PAYER = {
  name: "Corner Shop GmbH",
  iban: "NL91ABNA0417164300",
  bic: "ABNANL2A",
}

const MONTH = 30 * 24 * 3600 * 1000

export const today = () => new Date().toISOString().slice(0, 10)
export const inAMonth = () =>
  new Date(Date.now() + MONTH).toISOString().slice(0, 10)

type Request = { headers?: Record<string, string> }

/** What a finance clerk does to pay vendors. */
export function paymentCalls(suite: Suite) {
  const calls = payoutCalls(suite)
  const { get, post, home, move } = calls
  const payments = (path = "", body?: object, request?: Request) =>
    post(`/vendor-payments${path}`, body, request)

  return {
    ...calls,
    payments,

    /** The account to pay from. */
    payer: async () => {
      const { id } = await home()
      await ok(post(`/legal-entities/${id}`, { payer: PAYER }))
    },

    /** Credit paid back by a run: an approved invoice, the account verified. */
    payable: async (
      amount = "120.00",
      {
        vendor: over = {},
        verified = true,
        ...given
      }: { vendor?: object; verified?: boolean; currency_code?: string } = {}
    ) => {
      const bank_account = { iban: IBAN, bic: "COBADEFF" }
      const vendor = { payment_method: SEPA, bank_account, ...over }
      const made = await calls.reimbursed(amount, { ...given, vendor })
      if (verified && vendor.bank_account) {
        const path = `${ROOT}/vendors/${made.vendor.id}/verify-bank-account`
        const { version } = (await ok(get(`/vendors/${made.vendor.id}`))).vendor
        await ok(suite.bob.client.post(path, { version }))
      }
      const invoice_id: string = made.reimbursement.vendor_invoice.id
      await ok(move("approve", [invoice_id]))
      return { ...made, invoice_id }
    },

    create: (body: object = {}, request?: Request): Promise<Reply> =>
      payments(
        "",
        { method: SEPA, all_due: true, due_until: DUE, ...body },
        request
      ),

    file: (id: string, format: string, more: object = {}): Promise<Reply> =>
      suite.alice.client.post(
        `${ROOT}/vendor-payments/${id}/export`,
        { format, ...more },
        { responseType: "text" }
      ),

    payment: async (id: string): Promise<any> =>
      (await ok(get(`/vendor-payments/${id}`))).vendor_payment,
  }
}
