import Medusa from "@medusajs/js-sdk"
import { isRefused } from "./refusal"
import { sendOnce } from "./unanswered"

export const backendUrl = __BACKEND_URL__ ?? "/"

/** Medusa's own client, logged in as the dashboard is. */
export const sdk = new Medusa({
  baseUrl: backendUrl,
  auth: {
    type: __AUTH_TYPE__ ?? "session",
    jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined,
  },
})

const ROOT = "/admin/company-credit"

export function get<Answer>(path: string, query?: object): Promise<Answer> {
  return sdk.client.fetch<Answer>(`${ROOT}${path}`, {
    query: query as Record<string, unknown> | undefined,
  })
}

/**
 * @param key the caller's own key of this request: sent again with the same
 *   body it books nothing more, also from another form if it got no answer
 */
export function post<Answer>(
  path: string,
  body: object = {},
  key?: string
): Promise<Answer> {
  const send = (headers: Record<string, string>) =>
    sdk.client.fetch<Answer>(`${ROOT}${path}`, {
      method: "POST",
      body,
      headers,
    })
  return key === undefined
    ? send({})
    : sendOnce(
        `${path} ${JSON.stringify(body)}`,
        key,
        (sent) => send({ "idempotency-key": sent }),
        isRefused
      )
}

export function remove<Answer>(path: string): Promise<Answer> {
  return sdk.client.fetch<Answer>(`${ROOT}${path}`, { method: "DELETE" })
}
