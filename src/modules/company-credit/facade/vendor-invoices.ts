import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import {
  MoveVendorInvoicesInput,
  MovedVendorInvoices,
  PayablesPage,
  ReverseReimbursementInput,
  ReversedReimbursement,
  VendorDue,
  VendorInvoiceDTO,
  VendorInvoiceFilter,
  VendorInvoiceOrder,
  WriteRequest,
} from "../../../types"
import {
  findVendorDue,
  listVendorInvoiceRows,
  toVendorInvoiceDTO,
} from "../repositories/vendor-invoice-repository"
import { ReimbursementListsFacade } from "./reimbursement-lists"

/** Vendor invoices, and reimbursements undone. */
export class VendorInvoicesFacade extends ReimbursementListsFacade {
  async listVendorInvoices(
    filter: VendorInvoiceFilter,
    { order = "-created_at", ...page }: PayablesPage<VendorInvoiceOrder>
  ): Promise<{ vendor_invoices: VendorInvoiceDTO[]; count: number }> {
    const { rows, count } = await listVendorInvoiceRows(this.pool_, filter, {
      ...page,
      order,
    })
    return { vendor_invoices: rows.map(toVendorInvoiceDTO), count }
  }

  streamVendorInvoices(
    filter: VendorInvoiceFilter = {}
  ): AsyncGenerator<VendorInvoiceDTO[]> {
    return this.services_.vendorInvoices.stream(filter)
  }

  async retrieveVendorInvoice(id: string): Promise<VendorInvoiceDTO> {
    return await this.services_.vendorInvoices.retrieve(id)
  }

  /** What each vendor is owed, by currency; none where nothing is. */
  async vendorDue(vendor_ids: string[]): Promise<Map<string, VendorDue[]>> {
    return await findVendorDue(this.pool_, vendor_ids)
  }

  /** Approve, unapprove, hold or release: each is moved or told why not. */
  @InjectTransactionManager()
  async moveVendorInvoices(
    input: MoveVendorInvoicesInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<MovedVendorInvoices> {
    return await this.once_("vendor_invoice.move", input, context, (sql) =>
      this.services_.vendorInvoices.move(sql, input)
    )
  }

  /** Cancels the vendor invoice and gives the company its credit back. */
  @InjectTransactionManager()
  async reverseReimbursement(
    input: ReverseReimbursementInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<ReversedReimbursement> {
    return await this.once_("reimbursement.reverse", input, context, () =>
      this.services_.reimbursementReversals.reverse(context, input)
    )
  }
}
