import { PayablesFacade } from "./payables"

/** Reimbursement runs until they post: preview, start, approval, schedules. */
export class RunStartFacade extends PayablesFacade {}
