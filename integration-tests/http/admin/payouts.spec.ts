import { httpSuite } from "../../helpers"
import { badInvoices } from "./payouts/bad-input"
import { badPayments } from "./payouts/bad-payments"
import { paymentFiles } from "./payouts/payment-files"
import { vendorPayments } from "./payouts/payments"
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
  vendorPayments(suite)
  paymentFiles(suite)
  badPayments(suite)
})
