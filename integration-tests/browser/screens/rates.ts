import { ok } from "../../helpers"
import { inHours, rateCalls } from "../../http/admin/cases/rate-calls"
import { reconciliationTools } from "../../http/admin/cases/reconciliation-tools"
import type { Area } from "./area"

const RATES = "/settings/company-credit-exchange-rates"
const RECONCILIATION = "/settings/company-credit-reconciliation"
const CONVERT = "/company-credit/companies/convert"

/** Exchange rates, Convert credit, and reconciliation with a difference. */
export const rates: Area = {
  name: "rates",
  screens: async (s) => {
    const { enter } = rateCalls(s)
    const t = reconciliationTools(s)
    for (const [hours, rate] of [
      [-72, "1.08"],
      [-48, "1.1"],
      [-24, "1.12"],
      [24, "1.13"],
    ] as const) {
      await enter("eur", "usd", rate, { effective_at: inHours(hours) })
    }
    const [last] = (
      await ok(
        s.alice.client.get("/admin/company-credit/exchange-rates?limit=1")
      )
    ).exchange_rates
    await t.acme()
    await t.buy(64)
    await t.sql("update payment set deleted_at = now()")
    await t.age()
    const [difference] = await t.find()
    const euro = await s.company({
      currency_code: "eur",
      credit_limit: 100,
      name: "Euro",
    })
    const yen = await s.company({
      currency_code: "jpy",
      credit_limit: 100,
      name: "Yen",
    })
    const { conversion } = await ok(
      s.alice.client.post("/admin/company-credit/credit-conversions", {
        company_ids: [yen.id],
        currency_code: "usd",
        rates: { jpy: "0.0067" },
      })
    )
    return [
      { name: "exchange-rates", path: RATES, shows: "1 EUR = 1.12 USD" },
      {
        name: "exchange-rate-create",
        path: `${RATES}/create`,
        shows: "Add Exchange Rate",
      },
      {
        name: "exchange-rate-pair",
        path: `${RATES}/eur-usd`,
        shows: "Lies ahead",
      },
      {
        name: "exchange-rate-withdraw",
        path: `${RATES}/eur-usd/withdraw/${last.id}`,
        shows: "Withdraw Exchange Rate",
      },
      {
        name: "reconciliation",
        path: RECONCILIATION,
        shows: "One difference is open.",
      },
      {
        name: "reconciliation-difference",
        path: `${RECONCILIATION}/differences/${difference.id}`,
        shows: "What Repair does",
      },
      {
        name: "convert-credit",
        path: `${CONVERT}?company_ids=${euro.id}`,
        shows: "What becomes of each company",
      },
      {
        name: "convert-credit-all",
        path: CONVERT,
        shows: "Latest conversions",
      },
      {
        name: "convert-credit-result",
        path: `${CONVERT}?conversion_id=${conversion.id}`,
        shows: "1 of 1 companies are dealt with.",
      },
    ]
  },
}
