import { randomUUID } from "node:crypto"

/** An answer of 400 and above, told with its request and its sentence. */
export class RequestFailed extends Error {
  constructor(method, path, status, body) {
    const reason = body?.message ?? JSON.stringify(body)
    super(`${method} ${path} answered ${status}: ${reason}`)
    this.status = status
    this.code = body?.code
  }
}

/**
 * A caller of Medusa's public HTTP API.
 *
 * @param {string} base e.g. http://localhost:9000
 * @param {Record<string, string>} headers sent with every request
 */
export function createClient(base, headers = {}) {
  const send = async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        // Each write is a new one; a program would repeat the key on a retry.
        ...(method === "GET" ? {} : { "idempotency-key": randomUUID() }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    const answer = text.startsWith("{") ? JSON.parse(text) : text
    if (!response.ok) {
      throw new RequestFailed(method, path, response.status, answer)
    }
    return answer
  }
  return {
    get: (path, query = {}) => {
      const search = new URLSearchParams(query).toString()
      return send("GET", search ? `${path}?${search}` : path)
    },
    post: (path, body = {}) => send("POST", path, body),
    with: (more) => createClient(base, { ...headers, ...more }),
  }
}

/** @returns the token of a login that exists */
export async function logIn(client, actor, email, password) {
  const { token } = await client.post(`/auth/${actor}/emailpass`, {
    email,
    password,
  })
  return token
}

export function bearer(token) {
  return { authorization: `Bearer ${token}` }
}
