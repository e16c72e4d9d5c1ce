import { giveStore } from "../http/admin/payables/calls"
import { reimbursements } from "./cases/reimbursements"
import { vendorInvoices } from "./cases/vendor-invoices"
import { vendors } from "./cases/vendors"
import { browserSuite } from "./harness"

browserSuite((s) => {
  beforeEach(() => giveStore(s, "Corner Shop", "eur"))

  vendors(s)
  vendorInvoices(s)
  reimbursements(s)
})
