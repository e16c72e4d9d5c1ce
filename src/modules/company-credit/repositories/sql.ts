import type { Context } from "@medusajs/framework/types"

/** Runs one statement with `?` bindings and answers its rows. */
export type Sql = <Row = Record<string, unknown>>(
  query: string,
  bindings?: unknown[]
) => Promise<Row[]>

type Knex = {
  raw(query: string, bindings?: unknown[]): Promise<{ rows: unknown[] }>
}

/** The parts of Medusa's entity manager that lead to plain SQL. */
export type SqlManager = {
  getKnex(): Knex
  getTransactionContext?(): Knex | undefined
}

export function sqlOn(knex: Knex): Sql {
  return async <Row>(query: string, bindings: unknown[] = []) => {
    const { rows } = await knex.raw(query, bindings)
    return rows as Row[]
  }
}

/** Inside the caller's transaction where there is one, else on the pool. */
export function sqlOf(context: Context, pool: Sql): Sql {
  const manager = context.transactionManager as SqlManager | undefined
  const transaction = manager?.getTransactionContext?.()
  return transaction ? sqlOn(transaction) : pool
}

/** Runs work in a transaction of its own. */
export type Transact = <T>(work: (context: Context) => Promise<T>) => Promise<T>
