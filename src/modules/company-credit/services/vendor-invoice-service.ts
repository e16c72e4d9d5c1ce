import {
  InvoiceStatus,
  decideInvoiceMove,
  isRefusal,
  refusal,
  refusalSentence,
} from "../../../domain"
import type { Refusal } from "../../../domain"
import {
  MoveVendorInvoicesInput,
  MovedVendorInvoices,
  NotMovedInvoice,
  VendorInvoiceDTO,
  VendorInvoiceFilter,
  WriteRequest,
} from "../../../types"
import { Sql } from "../repositories/sql"
import {
  VendorInvoiceRow,
  findVendorInvoices,
  findVendorInvoicesAfter,
  lockVendorInvoices,
  moveVendorInvoiceRows,
  toVendorInvoiceDTO,
} from "../repositories/vendor-invoice-repository"
import { refuse } from "../utils/refuse"
import { ActorService } from "./actor-service"

const EXPORT_PAGE = 1_000

/** What we owe vendors, and whether it may be paid. */
export class VendorInvoiceService {
  constructor(
    private readonly pool: Sql,
    private readonly actors: ActorService
  ) {}

  /** @throws MedusaError `vendor_invoice_not_found` */
  async retrieve(id: string): Promise<VendorInvoiceDTO> {
    const [row] = await findVendorInvoices(this.pool, [id])
    if (!row) {
      throw refuse("vendor_invoice_not_found")
    }
    return toVendorInvoiceDTO(row)
  }

  /** The oldest first, a page at a time, so that memory stays flat. */
  async *stream(
    filter: VendorInvoiceFilter
  ): AsyncGenerator<VendorInvoiceDTO[]> {
    let after = ""
    for (;;) {
      const rows = await findVendorInvoicesAfter(
        this.pool,
        filter,
        after,
        EXPORT_PAGE
      )
      if (rows.length) {
        yield rows.map(toVendorInvoiceDTO)
        after = rows[rows.length - 1].id
      }
      if (rows.length < EXPORT_PAGE) {
        return
      }
    }
  }

  /**
   * Those that may be moved are; of the others it is told why not. In the
   * caller's transaction, under locks in the order of ids: a payment that
   * takes one of them waits, or is seen here.
   *
   * @throws MedusaError `hold_reason_required`
   */
  async move(
    sql: Sql,
    input: MoveVendorInvoicesInput & WriteRequest
  ): Promise<MovedVendorInvoices> {
    const { move, versions } = input
    const reason = move === "hold" ? input.reason?.trim() : undefined
    if (move === "hold" && !reason) {
      throw refuse("hold_reason_required", { field: "reason" })
    }
    const actor = await this.actors.resolve(sql, input.actor)
    const ids = [...new Set(input.ids)]
    await lockVendorInvoices(sql, ids)
    const found = await findVendorInvoices(sql, ids)
    const rows = new Map(found.map((row) => [row.id, row]))
    const moved = new Map<InvoiceStatus, string[]>()
    const not_moved: NotMovedInvoice[] = []
    for (const id of ids) {
      const row = rows.get(id)
      const to = decide(row, move, versions?.[id])
      if (isRefusal(to)) {
        const message = refusalSentence(to)
        const number = row?.number ?? null
        not_moved.push({ id, number, code: to.code, message })
      } else {
        moved.set(to, [...(moved.get(to) ?? []), id])
      }
    }
    for (const [to, those] of moved) {
      await moveVendorInvoiceRows(sql, those, to, reason ?? null, actor)
    }
    const after = await findVendorInvoices(sql, [...moved.values()].flat())
    const invoices = new Map(after.map((row) => [row.id, row]))
    return {
      vendor_invoices: ids
        .filter((id) => invoices.has(id))
        .map((id) => toVendorInvoiceDTO(invoices.get(id)!)),
      not_moved,
    }
  }
}

function decide(
  row: VendorInvoiceRow | undefined,
  move: MoveVendorInvoicesInput["move"],
  version: number | undefined
): InvoiceStatus | Refusal {
  if (!row) {
    return refusal("vendor_invoice_not_found")
  }
  if (version !== undefined && version !== row.version) {
    return refusal("changed_meanwhile")
  }
  const { payment } = row
  return decideInvoiceMove(
    {
      ...row,
      payment: payment && {
        number: payment.number,
        is_exported: payment.status !== "created",
      },
    },
    move
  )
}
