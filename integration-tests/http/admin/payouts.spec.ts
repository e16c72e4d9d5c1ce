import { httpSuite } from "../../helpers"
import { badInvoices } from "./payouts/bad-input"
import { vendorInvoices } from "./payouts/invoices"
import { toldInHistory } from "./payouts/history"
import { undoneMoves } from "./payouts/undone-moves"
import { undoneReimbursements } from "./payouts/undo"

httpSuite((suite) => {
  vendorInvoices(suite)
  undoneReimbursements(suite)
  toldInHistory(suite)
  undoneMoves(suite)
  badInvoices(suite)
})
