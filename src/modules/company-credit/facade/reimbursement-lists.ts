import { RunPostingFacade } from "./run-posting"

/** Runs, their lines, and reimbursements, to be read. */
export class ReimbursementListsFacade extends RunPostingFacade {}
