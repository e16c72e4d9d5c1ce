import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import {
  CreateVendorPaymentInput,
  CreatedVendorPayment,
  ExportVendorPaymentInput,
  PaymentFile,
  PaymentFileRow,
  RecordVendorPaymentInput,
  VendorPaymentDTO,
  VendorPaymentFilter,
  VendorPaymentOrder,
  VendorPaymentPreviewDTO,
  VendorTransferDTO,
  VoidVendorPaymentInput,
  WriteRequest,
} from "../../../types"
import { VendorInvoicesFacade } from "./vendor-invoices"

type Page = { limit: number; offset?: number }

/** Vendor payments and their files. */
export class VendorPaymentsFacade extends VendorInvoicesFacade {
  /** Writes nothing. */
  async previewVendorPayment(
    input: CreateVendorPaymentInput
  ): Promise<VendorPaymentPreviewDTO> {
    return await this.services_.vendorPayments.payments.preview(input)
  }

  @InjectTransactionManager()
  async createVendorPayment(
    { id, ...input }: CreateVendorPaymentInput & WriteRequest & { id?: string },
    @MedusaContext() context: Context = {}
  ): Promise<CreatedVendorPayment> {
    return await this.once_("vendor_payment.create", input, context, (sql) =>
      this.services_.vendorPayments.payments.create(sql, input, id)
    )
  }

  /** Says that the file goes out; what it holds is streamed afterwards. */
  @InjectTransactionManager()
  async exportVendorPayment(
    input: ExportVendorPaymentInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<PaymentFile> {
    return await this.once_("vendor_payment.export", input, context, (sql) =>
      this.services_.vendorPayments.moves.export(sql, input)
    )
  }

  @InjectTransactionManager()
  async recordVendorPayment(
    input: RecordVendorPaymentInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<VendorPaymentDTO> {
    return await this.once_("vendor_payment.record", input, context, (sql) =>
      this.services_.vendorPayments.moves.record(sql, input)
    )
  }

  @InjectTransactionManager()
  async voidVendorPayment(
    input: VoidVendorPaymentInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<VendorPaymentDTO> {
    return await this.once_("vendor_payment.void", input, context, (sql) =>
      this.services_.vendorPayments.moves.void(sql, input)
    )
  }

  async retrieveVendorPayment(id: string): Promise<VendorPaymentDTO> {
    return await this.services_.vendorPayments.payments.retrieve(this.pool_, id)
  }

  /** The latest first unless told otherwise. */
  async listVendorPayments(
    filter: VendorPaymentFilter,
    page: Page & { order?: VendorPaymentOrder }
  ): Promise<{ vendor_payments: VendorPaymentDTO[]; count: number }> {
    return await this.services_.vendorPayments.payments.list(filter, page)
  }

  /** By the vendors' account numbers. */
  async listTransfers(
    payment_id: string,
    page: Page
  ): Promise<{ transfers: VendorTransferDTO[]; count: number }> {
    return await this.services_.vendorPayments.payments.transfers(
      payment_id,
      page
    )
  }

  /** The SEPA file of an exported payment. */
  streamSepaFile(id: string): AsyncGenerator<string> {
    return this.services_.vendorPayments.files.sepa(id)
  }

  /** The rows of its CSV file. */
  streamPaymentFileRows(id: string): AsyncGenerator<PaymentFileRow[]> {
    return this.services_.vendorPayments.files.rows(id)
  }
}
