import { companyPayables } from "./cases/company-payables"
import { vendorPayments } from "./cases/vendor-payments"
import { widgets } from "./cases/widgets"
import { browserSuite } from "./harness"

browserSuite((s) => {
  vendorPayments(s)
  companyPayables(s)
  widgets(s)
})
