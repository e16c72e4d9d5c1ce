import { httpSuite } from "../../helpers"
import { badInput } from "./cases/bad-input"
import { charge } from "./cases/charge"
import { companies } from "./cases/companies"
import { companyList } from "./cases/company-list"
import { creditTerms } from "./cases/credit-terms"
import { edits } from "./cases/edits"
import { historyExport } from "./cases/export"
import { history } from "./cases/history"
import { idempotency } from "./cases/idempotency"
import { me } from "./cases/me"
import { members } from "./cases/members"
import { paymentOnAccount } from "./cases/payment-on-account"
import { reimbursements } from "./cases/reimbursements"
import { undo } from "./cases/undo"

// One server for all of them: starting it is what takes the time.
httpSuite((suite) => {
  companies(suite)
  companyList(suite)
  me(suite)
  members(suite)
  creditTerms(suite)
  paymentOnAccount(suite)
  reimbursements(suite)
  edits(suite)
  history(suite)
  historyExport(suite)
  charge(suite)
  idempotency(suite)
  undo(suite)
  badInput(suite)
})
