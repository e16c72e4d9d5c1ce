import { companyPayables } from "./cases/company-payables"
import { orderMoney } from "./cases/order-money"
import { vendorPayments } from "./cases/vendor-payments"
import { browserSuite } from "./harness"

browserSuite((s) => {
  vendorPayments(s)
  companyPayables(s)
  orderMoney(s)
})
