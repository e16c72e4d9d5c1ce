import {
  GivenCompany,
  Suite,
  creditModule,
  ok,
  runCalls,
} from "../../../helpers"
import { giveStore, payablesCalls } from "../payables/calls"

/** A store that reimburses, its books in dollars. */
export function reimbursingStore(suite: Suite) {
  const payables = payablesCalls(suite)
  const runs = runCalls(suite)
  const knex = () => suite.container.resolve("__pg_connection__")

  const balanceOf = async (id: string): Promise<string> =>
    (await creditModule(suite.container).retrieveAccountOf(id))
      .outstanding_balance

  return {
    ...payables,
    ...runs,
    balanceOf,

    open: () => giveStore(suite, "Corner Shop", "usd"),

    /** Of the default legal entity. */
    setEntity: async (body: object): Promise<any> => {
      const { id } = await payables.home()
      return (await ok(payables.post(`/legal-entities/${id}`, body)))
        .legal_entity
    },

    /** A company of this name with a credit. */
    credited: (
      name: string,
      outstanding_balance?: string | number,
      over: GivenCompany = {}
    ) => suite.company({ name, outstanding_balance, ...over }),

    balancesOf: (companies: { id: string }[]) =>
      Promise.all(companies.map(({ id }) => balanceOf(id))),

    invoices: async (): Promise<any[]> =>
      (
        await knex().raw(
          `select number, vendor_id, company_id, currency_code, amount, status,
             invoice_date::text, due_date::text
           from company_credit_vendor_invoice order by number`
        )
      ).rows,

    sql: async (query: string, bindings: unknown[] = []): Promise<any[]> =>
      (await knex().raw(query, bindings as never)).rows,

    hold: (id: string, reason = "Dispute") =>
      ok(
        payables.payables(id, {
          payment_hold: true,
          payment_hold_reason: reason,
        })
      ),
  }
}
