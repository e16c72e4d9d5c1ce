import { bearer, logIn } from "../http.mjs"

const CREDIT = "/admin/company-credit"

/** What an administrator of the store does, over the admin API. */
export async function signInAdministrator(visitor, { email, password }) {
  const token = await logIn(visitor, "user", email, password)
  const api = visitor.with(bearer(token))
  const company = (id, path = "") => `${CREDIT}/companies/${id}${path}`
  return {
    publishableKey: () => findPublishableKey(api),

    createCompany: async (fields) =>
      (await api.post(`${CREDIT}/companies`, fields)).company,

    addMember: async (id, fields) =>
      (await api.post(company(id, "/members"), fields)).member,

    setTerms: (id, terms) => api.post(company(id, "/credit"), terms),

    reimburse: async (id, payment) =>
      (await api.post(company(id, "/reimbursements"), payment)).entry,

    editReimbursement: async (id, entry_id, edit) =>
      (await api.post(company(id, `/history/${entry_id}`), edit)).entry,

    edits: async (id, entry_id) =>
      (await api.get(company(id, `/history/${entry_id}/edits`))).edits,

    credit: async (id) => (await api.get(company(id, "/credit"))).credit,

    /** Oldest first. */
    history: async (id) =>
      (await api.get(company(id, "/history"), { order: "seq", limit: 100 }))
        .entries,

    orderCredit: async (order_id) =>
      (await api.get(`${CREDIT}/orders/${order_id}`)).order_credit,

    cancelOrder: async (order_id) =>
      (await api.post(`/admin/orders/${order_id}/cancel`)).order,

    /** @param amount a number, as Medusa's own route wants it */
    refund: (order_id, amount, note) => refund(api, order_id, amount, note),
  }
}

async function findPublishableKey(api) {
  const { api_keys } = await api.get("/admin/api-keys", { type: "publishable" })
  return api_keys.find(({ title }) => title === "Storefront").token
}

async function refund(api, order_id, amount, note) {
  const { order } = await api.get(`/admin/orders/${order_id}`, {
    fields: "id,*payment_collections.payments",
  })
  const [payment] = order.payment_collections[0].payments
  await api.post(`/admin/payments/${payment.id}/refund`, { amount, note })
}
