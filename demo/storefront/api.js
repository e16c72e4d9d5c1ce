const TOKEN = "storefront-token"
let publishableKey

/** A refusal of the server's: its sentence, and its code for programs. */
export class Refused extends Error {
  constructor(body, status) {
    super(body?.message ?? `The server answered ${status}.`)
    this.code = body?.code
    this.status = status
  }
}

export async function prepare() {
  const response = await fetch("/storefront/config.json")
  publishableKey = (await response.json()).publishable_key
}

export function isLoggedIn() {
  return sessionStorage.getItem(TOKEN) !== null
}

export async function logIn(email, password) {
  sessionStorage.removeItem(TOKEN)
  const body = { email, password }
  const { token } = await post("/auth/customer/emailpass", body)
  sessionStorage.setItem(TOKEN, token)
}

export function logOut() {
  sessionStorage.clear()
}

export function get(path, query = {}) {
  const search = new URLSearchParams(query).toString()
  return send("GET", search ? `${path}?${search}` : path)
}

export function post(path, body = {}) {
  return send("POST", path, body)
}

export function remove(path) {
  return send("DELETE", path)
}

async function send(method, path, body) {
  const token = sessionStorage.getItem(TOKEN)
  const response = await fetch(path, {
    method,
    headers: {
      "x-publishable-api-key": publishableKey,
      ...(body ? { "content-type": "application/json" } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  })
  const answer = await response.json().catch(() => null)
  if (!response.ok) {
    throw new Refused(answer, response.status)
  }
  return answer
}
