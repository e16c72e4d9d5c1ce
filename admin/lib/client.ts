import Medusa from "@medusajs/js-sdk"

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
 *   body it books nothing more
 */
export function post<Answer>(
  path: string,
  body: object = {},
  key?: string
): Promise<Answer> {
  return sdk.client.fetch<Answer>(`${ROOT}${path}`, {
    method: "POST",
    body,
    headers: key ? { "idempotency-key": key } : {},
  })
}

export function remove<Answer>(path: string): Promise<Answer> {
  return sdk.client.fetch<Answer>(`${ROOT}${path}`, { method: "DELETE" })
}
