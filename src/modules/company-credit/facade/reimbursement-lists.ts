import {
  CappedCount,
  ReimbursementDTO,
  ReimbursementPage,
  ReimbursementRunDTO,
  ReimbursementRunLineDTO,
  ReimbursementsFilter,
  RunFilter,
  RunLineFilter,
  RunLinePage,
  RunListPage,
} from "../../../types"
import { RunPostingFacade } from "./run-posting"

/** Runs, their lines, and reimbursements, to be read. */
export class ReimbursementListsFacade extends RunPostingFacade {
  async retrieveReimbursementRun(id: string): Promise<ReimbursementRunDTO> {
    return await this.services_.runLists.retrieve(id)
  }

  /** The latest first; of ids that were named, each has the first 100. */
  async listReimbursementRuns(
    filter: RunFilter,
    page: RunListPage
  ): Promise<{ runs: ReimbursementRunDTO[]; count: number }> {
    return await this.services_.runLists.list(filter, page)
  }

  /** In the order of the run. */
  async listReimbursementRunLines(
    run_id: string,
    filter: RunLineFilter,
    page: RunLinePage
  ): Promise<CappedCount & { lines: ReimbursementRunLineDTO[] }> {
    return await this.services_.runLists.lines(run_id, filter, page)
  }

  async retrieveReimbursement(id: string): Promise<ReimbursementDTO> {
    return await this.services_.reimbursementLists.retrieve(id)
  }

  /** The latest first, unless told otherwise. */
  async listReimbursements(
    filter: ReimbursementsFilter,
    page: ReimbursementPage
  ): Promise<CappedCount & { reimbursements: ReimbursementDTO[] }> {
    return await this.services_.reimbursementLists.list(filter, page)
  }

  streamReimbursements(
    filter: ReimbursementsFilter = {}
  ): AsyncGenerator<ReimbursementDTO[]> {
    return this.services_.reimbursementLists.stream(filter)
  }
}
