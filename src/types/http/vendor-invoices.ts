import { ReverseReimbursementInput } from "../reimbursement"
import { ReimbursementDTO } from "../reimbursement-lists"
import {
  MoveVendorInvoicesInput,
  MovedVendorInvoices,
  VendorInvoiceDTO,
  VendorInvoiceFilter,
  VendorInvoiceOrder,
} from "../vendor-invoice"
import { Paginated } from "./common"

/** Each of them one, or several. */
export type AdminExportVendorInvoicesParams = {
  [Name in keyof VendorInvoiceFilter]?: VendorInvoiceFilter[Name] extends
    (infer One)[] | undefined
    ? One | One[]
    : VendorInvoiceFilter[Name]
}
export type AdminVendorInvoiceListParams = AdminExportVendorInvoicesParams & {
  order?: VendorInvoiceOrder
  limit?: number
  offset?: number
}

export type AdminMoveVendorInvoices = Pick<MoveVendorInvoicesInput, "ids">
export type AdminHoldVendorInvoices = AdminMoveVendorInvoices & {
  reason: string
}

export type AdminVendorInvoiceListResponse = Paginated & {
  vendor_invoices: VendorInvoiceDTO[]
}
export type AdminVendorInvoiceResponse = { vendor_invoice: VendorInvoiceDTO }
export type AdminMovedVendorInvoicesResponse = MovedVendorInvoices

export type AdminReverseReimbursement = Omit<ReverseReimbursementInput, "id">
export type AdminReversedReimbursementResponse = {
  reimbursement: ReimbursementDTO
}
