import {
  CreditAccountDTO,
  EntryEditDTO,
  HistoryEntryDTO,
  HistoryFilter,
  HistoryPage,
  HistoryPageInput,
} from "../../../types"
import {
  AccountRow,
  findAccount,
  toAccountDTO,
} from "../repositories/account-repository"
import { withReimbursements } from "../repositories/entry-reimbursement-repository"
import { listEdits } from "../repositories/entry-repository"
import { toEntryDTO } from "../repositories/entry-row"
import {
  COUNT_CAP,
  countUpToCap,
  findPage,
  isUnfiltered,
} from "../repositories/history-repository"
import { Sql } from "../repositories/sql"
import { refuse } from "../utils/refuse"
import { RefundService } from "./refund-service"

const EXPORT_PAGE = 1_000

/** Reads the credit history: in pages, and as a stream for exports. */
export class HistoryService {
  constructor(
    private readonly pool: Sql,
    private readonly refunds: RefundService
  ) {}

  /** The account's figures now. */
  async account(company_id: string): Promise<CreditAccountDTO> {
    return toAccountDTO(await this.accountOf(company_id))
  }

  async page(
    company_id: string,
    { filter = {}, ...page }: HistoryPageInput
  ): Promise<HistoryPage> {
    const account = await this.accountOf(company_id)
    const rows = await findPage(this.pool, {
      account_id: account.id,
      filter,
      order: page.order ?? "-seq",
      limit: page.limit,
      ...startOf(page, filter, account.last_seq),
    })
    // Entries are numbered without a gap: the whole history needs no counting.
    const counted = isUnfiltered(filter)
      ? account.last_seq
      : await countUpToCap(this.pool, account.id, filter)
    const count_is_capped = !isUnfiltered(filter) && counted > COUNT_CAP
    return {
      entries: await withReimbursements(this.pool, rows.map(toEntryDTO)),
      count: count_is_capped ? COUNT_CAP : counted,
      count_is_capped,
    }
  }

  /** Newest first, a page at a time, so that memory stays flat. */
  async *stream(
    company_id: string,
    filter: HistoryFilter = {}
  ): AsyncGenerator<HistoryEntryDTO[]> {
    const account = await this.accountOf(company_id)
    let after_seq: number | undefined
    for (;;) {
      const rows = await findPage(this.pool, {
        account_id: account.id,
        filter,
        order: "-seq",
        limit: EXPORT_PAGE,
        offset: 0,
        after_seq,
      })
      if (rows.length) {
        yield await withReimbursements(this.pool, rows.map(toEntryDTO))
        after_seq = rows[rows.length - 1].seq
      }
      if (rows.length < EXPORT_PAGE) {
        return
      }
    }
  }

  async edits(company_id: string, entry_id: string): Promise<EntryEditDTO[]> {
    return await listEdits(this.pool, company_id, entry_id)
  }

  /** With every refund in the history whose label is known by now. */
  private async accountOf(company_id: string): Promise<AccountRow> {
    const account = await findAccount(this.pool, company_id)
    if (!account) {
      throw refuse("company_not_found")
    }
    const settled = await this.refunds.settleHolds({ account_id: account.id })
    return settled ? (await findAccount(this.pool, company_id))! : account
  }
}

/**
 * Where a page begins. Entries are numbered without a gap, so that in a whole
 * history an offset is a number: the last page costs what the first one costs.
 */
function startOf(
  { after_seq, offset = 0, order = "-seq" }: Omit<HistoryPageInput, "filter">,
  filter: HistoryFilter,
  last_seq: number
): { after_seq?: number; offset: number } {
  const isByNumber = order !== "amount" && order !== "-amount"
  if (after_seq !== undefined || !isByNumber || !isUnfiltered(filter)) {
    return { after_seq, offset }
  }
  const descends = order.startsWith("-")
  return { after_seq: descends ? last_seq - offset + 1 : offset, offset: 0 }
}
