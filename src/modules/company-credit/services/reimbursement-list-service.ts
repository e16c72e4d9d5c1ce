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
    const rows = await findReimbursements(this.pool, filter, page)
    const counted = await countReimbursements(this.pool, filter)
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
    let after_id: string | undefined
    for (;;) {
      const page = { limit: EXPORT_PAGE, after_id }
      const rows = await findReimbursements(this.pool, filter, page)
      if (rows.length) {
        yield rows.map(toReimbursementDTO)
        after_id = rows[rows.length - 1].id
      }
      if (rows.length < EXPORT_PAGE) {
        return
      }
    }
  }
}
