import {
  changeStatus,
  changeTerms,
  editReimbursement,
  holdPayments,
  reimburseBalance,
} from "./accounts"
import { changeCreditCurrency, convertCredit, enterRate } from "./currencies"
import { chargeOrder, draftOrder } from "./drafts"
import { editOrder } from "./edits"
import { Kind } from "./kind"
import { joinCompany, leaveCompany } from "./members"
import { completeAgain, place, placeFailing, placeTwice } from "./placing"
import { runOverCompanies, runOverPart, undoReimbursement } from "./reimbursing"
import { repeatEvent, repeatRequest, replaceSession, runJob } from "./repeats"
import { cancelOrder, captureOrder, refundOrder } from "./undoing"

export type { Kind, Operation } from "./kind"

export const KINDS: Kind[] = [
  place,
  placeTwice,
  placeFailing,
  completeAgain,
  draftOrder,
  chargeOrder,
  cancelOrder,
  editOrder,
  refundOrder,
  captureOrder,
  reimburseBalance,
  changeTerms,
  changeStatus,
  editReimbursement,
  holdPayments,
  runOverCompanies,
  runOverPart,
  undoReimbursement,
  changeCreditCurrency,
  convertCredit,
  enterRate,
  joinCompany,
  leaveCompany,
  repeatRequest,
  repeatEvent,
  replaceSession,
  runJob,
]
