import type { DifferenceDTO, ReconciliationDTO } from "../../../../src/types"
import { Admin, Suite, creditModule, ok, placeOrder } from "../../../helpers"

const MANUAL = "pp_payment-on-account_manual"

/** Older than the background job looks back: it leaves these alone. */
const AGED = [
  "payment",
  "refund",
  "capture",
  "order_transaction",
  "order_summary",
  '"order"',
  "company_credit_purchase",
  "company_credit_entry",
  "company_credit_held_refund",
]

export function reconciliationTools(suite: Suite) {
  const knex = () => suite.container.resolve("__pg_connection__")
  const sql = async (query: string, bindings: unknown[] = []) =>
    (await knex().raw(query, bindings as never)).rows as Record<string, any>[]

  /** Past every trigger of the database, as a superuser may. */
  const unguarded = async (...queries: string[]) => {
    await knex().transaction(async (trx) => {
      await trx.raw("set local session_replication_role = replica")
      for (const query of queries) {
        await trx.raw(query)
      }
    })
  }

  /** As if all of it had happened eight days before. */
  const age = async () => {
    const back = AGED.flatMap((table) =>
      ["created_at", "updated_at"]
        .filter((column) => !(/held_refund/.test(table) && /upd/.test(column)))
        .map(
          (column) =>
            `update ${table} set ${column} = ${column} - interval '8 days'`
        )
    )
    await unguarded(...back)
  }

  const admin = () => suite.alice.client

  const reconcile = async (body: object = {}): Promise<ReconciliationDTO> => {
    const { reconciliation } = await ok(
      admin().post("/admin/company-credit/reconciliations", body)
    )
    return await ended(reconciliation.id)
  }

  const ended = async (id: string): Promise<ReconciliationDTO> => {
    for (let tries = 0; tries < 200; tries++) {
      const { reconciliation } = await ok(
        admin().get(`/admin/company-credit/reconciliations/${id}`)
      )
      if (reconciliation.status !== "running") {
        return reconciliation
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error("the reconciliation does not end")
  }

  const differences = async (query = ""): Promise<DifferenceDTO[]> =>
    (await ok(admin().get(`/admin/company-credit/differences?${query}`)))
      .differences

  /** After a reconciliation of the aged store: what is open. */
  const find = async (): Promise<DifferenceDTO[]> => {
    expect((await reconcile()).error).toBeNull()
    return await differences("status=open&limit=100")
  }

  const kindsOf = (found: DifferenceDTO[]) =>
    found.map(({ kind }) => kind).sort()

  const repair = (id: string, by: Admin = suite.alice, request?: object) =>
    by.client.post(
      `/admin/company-credit/differences/${id}/repair`,
      {},
      request
    )

  /** The only difference there is, repaired by Bob and not found again. */
  const repaired = async (kind: string, cause: RegExp) => {
    await age()
    const found = await find()
    expect(kindsOf(found)).toEqual([kind])
    const [difference] = found
    expect(difference.cause).toMatch(cause)
    const { status, data } = await repair(difference.id, suite.bob)
    expect({ status, ...data.difference }).toMatchObject({
      status: "repaired",
      resolved_by: { type: "user", id: suite.bob.id, name: "Bob Admin" },
    })
    const left = (await find()).filter(({ severity }) => severity === "error")
    expect(left).toEqual([])
    return data.difference as DifferenceDTO
  }

  /** Every writing to the table fails meanwhile, as with a full disk. */
  const failing = async (
    table: string,
    work: () => Promise<void>,
    when = "true"
  ) => {
    await sql(`
      create or replace function company_credit_test_fails() returns trigger
      language plpgsql as $$ begin raise exception 'disk full'; end $$;
      create trigger company_credit_test_fails before insert on ${table}
        for each row when (${when})
        execute function company_credit_test_fails()`)
    await work()
    // Events are dealt with after the answer.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await sql(`drop trigger company_credit_test_fails on ${table}`)
  }

  const credit = () => creditModule(suite.container)
  const acme = (given: object = {}) =>
    suite.company({ credit_limit: 500, members: [suite.ann], ...given })
  const buy = (amount: number, provider_id?: string) =>
    placeOrder(suite.ann, suite.store, { amount, provider_id })
  const buyManual = (amount: number) => buy(amount, MANUAL)
  const cancel = (order: { id: string }) =>
    admin().post(`/admin/orders/${order.id}/cancel`)
  const paymentOf = async (order: { id: string }) => {
    const [row] = await sql(
      `select y.* from payment y
       join order_payment_collection op
         on op.payment_collection_id = y.payment_collection_id
       where op.order_id = ? order by y.created_at desc limit 1`,
      [order.id]
    )
    return row as { id: string; payment_session_id: string }
  }
  const refund = async (order: { id: string }, body: object) =>
    admin().post(`/admin/payments/${(await paymentOf(order)).id}/refund`, body)
  const entriesOf = async (company_id: string) =>
    (await credit().listHistory(company_id, { limit: 100, order: "seq" }))
      .entries

  return {
    ...{ sql, unguarded, age, reconcile, ended, differences, find, kindsOf },
    ...{ repair, repaired, failing, credit, acme, buy, buyManual, cancel },
    ...{ paymentOf, refund, entriesOf },
  }
}
