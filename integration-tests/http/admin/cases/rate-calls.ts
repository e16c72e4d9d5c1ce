import { Suite, ok } from "../../../helpers"

export const RATES = "/admin/company-credit/exchange-rates"
const HOUR = 3600 * 1000

export const inHours = (hours: number) =>
  new Date(Date.now() + hours * HOUR).toISOString()

/** What an administrator does with exchange rates. */
export function rateCalls(s: Suite) {
  const get = (path = "") => s.alice.client.get(`${RATES}${path}`)
  const post = (body: unknown, request?: object) =>
    s.alice.client.post(RATES, body, request)
  return {
    get,
    post,
    enter: async (from: string, to: string, rate: string, over = {}) =>
      (await ok(post({ from, to, rate, ...over }))).exchange_rate,
    withdraw: (id: string, body: unknown = {}, request?: object) =>
      s.alice.client.post(`${RATES}/${id}/withdraw`, body, request),
    list: async (query = "") => (await ok(get(query))).exchange_rates,
    inForce: async (query: string) =>
      (await ok(get(`/in-force?${query}`))).in_force,
  }
}
