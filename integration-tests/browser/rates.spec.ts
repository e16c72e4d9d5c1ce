import { conversions } from "./cases/conversions"
import { exchangeRates } from "./cases/exchange-rates"
import { reconciliation } from "./cases/reconciliation"
import { browserSuite } from "./harness"

browserSuite((s) => {
  exchangeRates(s)
  conversions(s)
  reconciliation(s)
})
