import {
  CappedCount,
  ReimbursementDTO,
  ReimbursementPage,
  ReimbursementsFilter,
} from "../../../types"
import {
  REIMBURSEMENT_COUNT_CAP,
  countReimbursements,
  findReimbursement,
  findReimbursements,
  searchReimbursements,
  toReimbursementDTO,
} from "../repositories/reimbursement-repository"
import { Sql } from "../repositories/sql"
import { refuse } from "../utils/refuse"

const EXPORT_PAGE = 1_000

/** Reads reimbursements: in pages, and as a stream for the report. */
export class ReimbursementListService {
  constructor(private readonly pool: Sql) {}

  /** @throws MedusaError `reimbursement_not_found` */
  async retrieve(id: string): Promise<ReimbursementDTO> {
    const row = await findReimbursement(this.pool, id)
    if (!row) {
      throw refuse("reimbursement_not_found")
    }
    return toReimbursementDTO(row)
  }

  async list(
    filter: ReimbursementsFilter,
    page: ReimbursementPage
  ): Promise<CappedCount & { reimbursements: ReimbursementDTO[] }> {
    const narrowed = await this.narrow(filter)
    const rows = await findReimbursements(this.pool, narrowed, page)
    const counted = await countReimbursements(this.pool, narrowed)
    return {
      reimbursements: rows.map(toReimbursementDTO),
      count: Math.min(counted, REIMBURSEMENT_COUNT_CAP),
      count_is_capped: counted > REIMBURSEMENT_COUNT_CAP,
    }
  }

  /** The latest first, a page at a time, so that memory stays flat. */
  async *stream(
    filter: ReimbursementsFilter
  ): AsyncGenerator<ReimbursementDTO[]> {
    const narrowed = await this.narrow(filter)
    let after_id: string | undefined
    for (;;) {
      const page = { limit: EXPORT_PAGE, after_id }
      const rows = await findReimbursements(this.pool, narrowed, page)
      if (rows.length) {
        yield rows.map(toReimbursementDTO)
        after_id = rows[rows.length - 1].id
      }
      if (rows.length < EXPORT_PAGE) {
        return
      }
    }
  }

  /**
   * What few are found by a search is asked for by id. Where very many are, they
   * lie so close that reading on from the latest finds a page of them at once.
   */
  private async narrow(
    filter: ReimbursementsFilter
  ): Promise<ReimbursementsFilter> {
    const { q, id, ...rest } = filter
    if (!q) {
      return filter
    }
    const found = await searchReimbursements(this.pool, q)
    return found
      ? { ...rest, id: id ? found.filter((each) => id.includes(each)) : found }
      : filter
  }
}
