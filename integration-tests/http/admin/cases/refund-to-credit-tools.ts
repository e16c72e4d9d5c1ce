import { Suite, checkOut, ok } from "../../../helpers"
import type { StoreCurrency } from "../../../helpers"
import { reconciliationTools } from "./reconciliation-tools"

export function refundToCreditTools(s: Suite) {
  const t = reconciliationTools(s)
  const admin = () => s.alice.client
  const actor = () => ({ type: "user" as const, id: s.alice.id })

  /** Paid by card; captured unless told otherwise. */
  const paidByCard = async (
    amount: number | string,
    { captured = true, currency_code = "usd" as StoreCurrency } = {}
  ): Promise<{ id: string; display_id: number }> => {
    const { data } = await checkOut(s.ann, s.store, {
      amount,
      currency_code,
      provider_id: "pp_system_default",
    })
    if (captured) {
      const { id } = await t.paymentOf(data.order)
      await ok(admin().post(`/admin/payments/${id}/capture`, {}))
    }
    return data.order
  }
  const toCredit = (order: { id: string }, body: object, request?: object) =>
    admin().post(
      `/admin/company-credit/orders/${order.id}/refund-to-credit`,
      body,
      request
    )
  const codeOf = async (reply: Promise<{ status: number; data: any }>) => {
    const { status, data } = await reply
    return [status, data.code]
  }
  const summaryOf = async (order: { id: string }) =>
    (await admin().get(`/admin/orders/${order.id}?fields=*summary`)).data.order
      .summary
  const entries = async (id: string) =>
    (await t.entriesOf(id)).filter(({ operation }) => operation === "refunded")

  return {
    ...t,
    admin,
    actor,
    paidByCard,
    toCredit,
    codeOf,
    summaryOf,
    entries,
  }
}
