import { claimKey, storeAnswer } from "../repositories/request-repository"
import { Sql } from "../repositories/sql"
import { callerKey, fingerprint } from "../utils/idempotency"
import { fromDatabase, refuse } from "../utils/refuse"

/**
 * Runs a write at most once per idempotency key. Key, write and answer are one
 * transaction: the same key again gets the first answer, the same key with
 * another body is refused, and a refused write leaves no key behind.
 */
export async function once<T>(
  sql: Sql,
  request: { operation: string; key: string | undefined; body: unknown },
  write: () => Promise<T>
): Promise<T> {
  try {
    return request.key === undefined
      ? await write()
      : await writeOnce(sql, { ...request, key: request.key }, write)
  } catch (error) {
    throw fromDatabase(error)
  }
}

async function writeOnce<T>(
  sql: Sql,
  request: { operation: string; key: string; body: unknown },
  write: () => Promise<T>
): Promise<T> {
  const key = callerKey(request.key)
  const print = fingerprint(request.operation, request.body)
  const earlier = await claimKey(sql, key, print)
  if (earlier && earlier.fingerprint !== print) {
    throw refuse("idempotency_key_reused")
  }
  if (earlier) {
    return earlier.response as T
  }
  const answer = await write()
  await storeAnswer(sql, key, answer)
  return answer
}
