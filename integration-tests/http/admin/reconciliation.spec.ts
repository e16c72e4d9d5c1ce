import { httpSuite } from "../../helpers"
import { reconciliationFigures } from "./cases/reconciliation-figures"
import { reconciliationHealthy } from "./cases/reconciliation-healthy"
import { reconciliationOrders } from "./cases/reconciliation-orders"
import { reconciliationPurchases } from "./cases/reconciliation-purchases"
import { reconciliationRefunds } from "./cases/reconciliation-refunds"
import { reconciliationReimbursements } from "./cases/reconciliation-reimbursements"
import { reconciliationRuns } from "./cases/reconciliation-runs"

httpSuite((suite) => {
  reconciliationHealthy(suite)
  reconciliationPurchases(suite)
  reconciliationRefunds(suite)
  reconciliationOrders(suite)
  reconciliationFigures(suite)
  reconciliationReimbursements(suite)
  reconciliationRuns(suite)
})
