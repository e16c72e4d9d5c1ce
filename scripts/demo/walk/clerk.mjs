import { bearer, logIn } from "../http.mjs"

const ROOT = "/admin/company-credit"

/** What a finance clerk does: pays credit back, over the admin API. */
export async function signInClerk(visitor, { email, password }) {
  const api = visitor.with(
    bearer(await logIn(visitor, "user", email, password))
  )
  const get = (path, query) => api.get(`${ROOT}${path}`, query)
  const post = (path, body) => api.post(`${ROOT}${path}`, body)
  return {
    /** The account to pay from, of the books that companies are in by default. */
    setPayer: async (payer) => {
      const { legal_entities } = await get("/legal-entities")
      const home = legal_entities.find(({ is_default }) => is_default)
      await post(`/legal-entities/${home.id}`, { payer })
    },

    /** A vendor for a company, whose bank account somebody has looked at. */
    nameVendor: async (company_id, fields) => {
      const { vendor } = await post("/vendors", fields)
      await post(`/vendors/${vendor.id}/verify-bank-account`, {
        version: vendor.version,
      })
      await post(`/companies/${company_id}/payables`, { vendor_id: vendor.id })
      return vendor
    },

    vendor: async (id) => (await get(`/vendors/${id}`)).vendor,

    preview: async (selection) =>
      (await post("/reimbursement-runs/preview", selection)).preview,

    startRun: async (selection) =>
      (await post("/reimbursement-runs", selection)).run,

    run: async (id) => (await get(`/reimbursement-runs/${id}`)).run,

    lines: async (id) => (await get(`/reimbursement-runs/${id}/lines`)).lines,

    reimbursement: async (id) =>
      (await get(`/reimbursements/${id}`)).reimbursement,

    undo: async (id, reason) =>
      (await post(`/reimbursements/${id}/reverse`, { reason })).reimbursement,

    approve: (ids) => post("/vendor-invoices/approve", { ids }),

    pay: (method, invoice_ids) =>
      post("/vendor-payments", { method, invoice_ids }),

    transfers: async (id) =>
      (await get(`/vendor-payments/${id}/transfers`)).transfers,

    /** The file for the bank, as text. */
    export: (id, format) => post(`/vendor-payments/${id}/export`, { format }),

    record: async (id, fields) =>
      (await post(`/vendor-payments/${id}/record`, fields)).vendor_payment,
  }
}
