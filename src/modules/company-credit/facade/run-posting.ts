import { RunStartFacade } from "./run-start"

/** Reimbursement runs while they post: going on, cancelling, trying again. */
export class RunPostingFacade extends RunStartFacade {}
