import { DALUtils } from "@medusajs/framework/utils"
import { Client } from "pg"
import { MIGRATIONS, Query, Row } from "./helpers"

/** The last migration of the first release. */
export const RELEASED = "CompanyCredit20261121090400"

/** It and those before it would lose what is nowhere else; later ones do not. */
export const GUARDED = "CompanyCredit20261122190000"

/** What the first release keeps, by table. */
const KEPT = [
  "company",
  "member",
  "account",
  "purchase",
  "entry",
  "entry_edit",
  "held_refund",
  "request",
].map((each) => `company_credit_${each}`)

const ACCOUNTS = [
  ["a", "usd", 2],
  ["b", "jpy", 0],
  ["c", "bhd", 3],
  ["unused", "eur", 2],
] as const

const name = `company-credit-upgrade-${process.pid}`
const server = {
  host: process.env.DB_HOST ?? "localhost",
  port: Number(process.env.DB_PORT ?? 5432),
  user: process.env.DB_USERNAME || "postgres",
  password: process.env.DB_PASSWORD || undefined,
}
const login = [server.user, server.password].filter(Boolean).join(":")
const clientUrl = `postgres://${login}@${server.host}:${server.port}/${name}`

/** A database on the migrations of the first release, with what it wrote. */
export async function releasedStore() {
  await dropStore()
  await administer(`create database "${name}"`)
  const client = new Client({ ...server, database: name })
  await client.connect()
  const query: Query = async (sql, values) =>
    (await client.query(sql, values)).rows
  let keys = 0

  const migrate = async (direction: "up" | "down", options?: object) => {
    const orm = await DALUtils.mikroOrmCreateConnection(
      { clientUrl, snapshot: false } as any,
      [],
      MIGRATIONS
    )
    try {
      await orm.getMigrator()[direction](options as any)
    } finally {
      await orm.close(true)
    }
  }

  /** What became of each line; keys are k1, k2 … unless they are named. */
  const post = async (...lines: Row[]): Promise<string[]> => {
    const full = lines.map((line, ord) => {
      const key = `k${++keys}`
      return {
        ord,
        id: `ccent_${key}`,
        idempotency_key: key,
        fingerprint: key,
        actor_type: "user",
        actor_id: "user_1",
        actor_name: "Ann",
        ...line,
      }
    })
    const answers = await query(
      "select * from company_credit_post($1::jsonb, true) order by ord",
      [JSON.stringify(full)]
    )
    return answers.map(({ outcome, refusal }) => refusal ?? outcome)
  }

  const columns = async () => {
    const all: Record<string, string[]> = {}
    for (const table of KEPT) {
      const rows = await query(
        `select column_name from information_schema.columns
         where table_name = $1 order by ordinal_position`,
        [table]
      )
      all[table] = rows.map((row) => row.column_name)
    }
    return all
  }

  const store = {
    query,
    post,
    up: () => migrate("up"),
    downByOne: () => migrate("down", { step: 1 }),
    downTo: (name: string) => migrate("down", { to: name }),
    columns,
    /** Every row, with these columns alone. */
    async content(of: Record<string, string[]>) {
      const all: Record<string, Row[]> = {}
      for (const table of KEPT) {
        all[table] = await query(
          `select ${of[table]} from ${table} order by 1, 2`
        )
      }
      return all
    },
    async end() {
      await client.end()
      await dropStore()
    },
  }
  await migrate("up", { to: RELEASED })
  await live(store)
  return store
}

/** Lines as servers of the first release write them: nothing newer in them. */
export const terms = (of: string, credit_limit: string) => ({
  account_id: `ccacc_${of}`,
  kind: "terms",
  credit_limit,
})
export const buying = (
  of: string,
  currency_code: string,
  id: string,
  amount: string
) => ({
  account_id: `ccacc_${of}`,
  currency_code,
  kind: "purchase",
  amount: `-${amount}`,
  purchase_id: `ccpur_${id}`,
  purchase: {
    payment_session_id: `payses_${id}`,
    payment_collection_id: null,
    cart_id: `cart_${id}`,
    order_id: `order_${id}`,
    order_display_id: 7,
    customer_id: "cus_1",
    order_currency_code: currency_code,
    order_amount: amount,
    exchange_rate: null,
  },
  idempotency_key: `purchase:payses_${id}:1`,
  fingerprint: `purchase ${id}`,
})
/** `amount` null = all that is left, as a reversal. */
export const giving = (
  of: string,
  currency_code: string,
  id: string,
  amount: string | null
) => ({
  account_id: `ccacc_${of}`,
  currency_code,
  kind: amount === null ? "reversal" : "refund",
  amount,
  order_amount: amount,
  purchase_id: `ccpur_${id}`,
})
export const paying = (of: string, currency_code: string, amount: string) => ({
  account_id: `ccacc_${of}`,
  currency_code,
  kind: "reimbursement",
  amount,
})

/** An entry of each kind, an edit, a refund that waits, a key without entry. */
async function live({
  query,
  post,
}: {
  query: Query
  post: (...lines: Row[]) => Promise<string[]>
}): Promise<void> {
  for (const [of, currency, digits] of ACCOUNTS) {
    await query(
      `insert into company_credit_company (id, name, external_id)
       values ($1, $2, $1)`,
      [`cccom_${of}`, `Company ${of}`]
    )
    await query(
      `insert into company_credit_account (id, company_id, currency_code,
         currency_digits, credit_limit, outstanding_balance)
       values ($1, $2, $3, $4, $5, $5)`,
      [`ccacc_${of}`, `cccom_${of}`, currency, digits, (0).toFixed(digits)]
    )
  }
  await query(
    `insert into company_credit_member (id, company_id, customer_id)
     values ('ccmem_1', 'cccom_a', 'cus_1')`
  )
  const posted = [
    ...(await post(terms("a", "500"), terms("b", "90000"), terms("c", "10.5"))),
    ...(await post(terms("a", "500"))),
    ...(await post(buying("a", "usd", "a1", "192.01"))),
    ...(await post(giving("a", "usd", "a1", "33.33"))),
    ...(await post(buying("a", "usd", "a2", "20"))),
    ...(await post(giving("a", "usd", "a2", null))),
    ...(await post(buying("a", "usd", "a3", "10.01"))),
    ...(await post(buying("b", "jpy", "b1", "777"))),
    ...(await post(paying("a", "usd", "64"), paying("b", "jpy", "-300"))),
    ...(await post(buying("c", "bhd", "c1", "10.499"))),
  ]
  expect(posted.filter((each) => each !== "booked")).toEqual(["unchanged"])
  await query(
    `insert into company_credit_entry_edit (id, entry_id, number,
       po_number_after, actor_type, actor_name)
     select 'ccedit_1', id, 1, 'A12345', 'user', 'Ann'
     from company_credit_entry
     where account_id = 'ccacc_a' and operation = 'reimbursed'`
  )
  await query(
    `update company_credit_entry e
     set po_number = 'A12345', edit_count = 1, updated_at = now()
     from company_credit_entry_edit x where x.entry_id = e.id`
  )
  await query(
    `insert into company_credit_held_refund (refund_id, purchase_id,
       payment_id, amount, order_amount, actor_type, actor_name)
     values ('ref_1', 'ccpur_a3', 'pay_1', 3.33, 3.33, 'user', 'Ann')`
  )
  await query(
    `update company_credit_purchase set held = 3.33, order_held = 3.33
     where id = 'ccpur_a3'`
  )
}

const dropStore = () =>
  administer(`drop database if exists "${name}" with (force)`)

async function administer(sql: string): Promise<void> {
  const admin = new Client({ ...server, database: "postgres" })
  await admin.connect()
  await admin.query(sql)
  await admin.end()
}
