import { Sql } from "./sql"

export type RequestRow = { fingerprint: string; response: unknown }

/**
 * Claims an idempotency key inside the transaction of the write it belongs to.
 * A concurrent request with the same key waits here until that transaction
 * ends, and then finds its answer.
 *
 * @returns the earlier request, or undefined when the key is now ours
 */
export async function claimKey(
  sql: Sql,
  key: string,
  fingerprint: string
): Promise<RequestRow | undefined> {
  const claimed = await sql(
    `insert into company_credit_request (idempotency_key, fingerprint)
     values (?, ?) on conflict do nothing returning idempotency_key`,
    [key, fingerprint]
  )
  if (claimed.length) {
    const [entry] = await sql<RequestRow>(
      `select fingerprint, null::jsonb as response from company_credit_entry
       where idempotency_key = ?`,
      [key]
    )
    return entry
  }
  const [row] = await sql<RequestRow>(
    `select fingerprint, response from company_credit_request
     where idempotency_key = ?`,
    [key]
  )
  return row
}

export async function storeAnswer(
  sql: Sql,
  key: string,
  response: unknown
): Promise<void> {
  await sql(
    `update company_credit_request set response = ?::jsonb
     where idempotency_key = ?`,
    [JSON.stringify(response ?? null), key]
  )
}
