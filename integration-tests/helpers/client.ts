import { randomUUID } from "node:crypto"

export type Reply = {
  status: number
  // Whatever the server answers: a test says what it expects of it.
  data: any
  headers: Record<string, string>
}

type Request = { headers?: Record<string, string>; responseType?: "text" }

/** One caller of the server. Answers of every status come back as a reply. */
export type Client = {
  headers: Record<string, string>
  get(path: string, request?: Request): Promise<Reply>
  post(path: string, body?: unknown, request?: Request): Promise<Reply>
  delete(path: string, request?: Request): Promise<Reply>
  /** The same caller with further headers. */
  with(headers: Record<string, string>): Client
}

/** The parts of axios that are used here. */
export type Http = {
  request(config: Record<string, unknown>): Promise<Reply>
}

export function clientOf(
  http: Http,
  headers: Record<string, string> = {}
): Client {
  const send = (
    method: string,
    url: string,
    data: unknown,
    request: Request = {}
  ) =>
    http.request({
      method,
      url,
      data,
      ...request,
      headers: { ...headers, ...request.headers },
      validateStatus: () => true,
    })
  return {
    headers,
    get: (path, request) => send("get", path, undefined, request),
    post: (path, body, request) => send("post", path, body ?? {}, request),
    delete: (path, request) => send("delete", path, undefined, request),
    with: (more) => clientOf(http, { ...headers, ...more }),
  }
}

/** The body of an answer that has to be a success; for steps that set up. */
export async function ok(reply: Promise<Reply>): Promise<any> {
  const { status, data } = await reply
  if (status >= 400) {
    throw new Error(`answered ${status}: ${JSON.stringify(data)}`)
  }
  return data
}

/** A header with an idempotency key, a new one unless named. */
export function idempotent(key: string = randomUUID()) {
  return { headers: { "idempotency-key": key } }
}
