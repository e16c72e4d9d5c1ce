import {
  CreateVendorPaymentInput,
  CreatedVendorPayment,
  ExportVendorPaymentInput,
  RecordVendorPaymentInput,
  VendorPaymentDTO,
  VendorPaymentFilter,
  VendorPaymentOrder,
  VendorPaymentPreviewDTO,
  VendorTransferDTO,
  VoidVendorPaymentInput,
} from "../vendor-payment"
import { Paginated } from "./common"

export type AdminCreateVendorPayment = CreateVendorPaymentInput
export type AdminVendorPaymentPreviewResponse = {
  preview: VendorPaymentPreviewDTO
}
export type AdminCreatedVendorPaymentResponse = CreatedVendorPayment

/** Each of them one, or several. */
export type AdminVendorPaymentListParams = {
  [Name in keyof VendorPaymentFilter]?: VendorPaymentFilter[Name] extends
    (infer One)[] | undefined
    ? One | One[]
    : VendorPaymentFilter[Name]
} & { order?: VendorPaymentOrder; limit?: number; offset?: number }
export type AdminVendorPaymentListResponse = Paginated & {
  vendor_payments: VendorPaymentDTO[]
}
export type AdminVendorPaymentResponse = { vendor_payment: VendorPaymentDTO }

export type AdminVendorTransferListParams = { limit?: number; offset?: number }
export type AdminVendorTransferListResponse = Paginated & {
  transfers: VendorTransferDTO[]
}

export type AdminExportVendorPayment = Omit<ExportVendorPaymentInput, "id">
export type AdminRecordVendorPayment = Omit<RecordVendorPaymentInput, "id">
export type AdminVoidVendorPayment = Omit<VoidVendorPaymentInput, "id">
