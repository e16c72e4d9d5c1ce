/** Where vendor invoices, and what pays them, lie in the dashboard. */
export const INVOICES_PATH = "/reimburse-customers/invoices"
const PAYMENTS_PATH = "/reimburse-customers/payments"

export const vendorInvoicePath = (id: string) => `${INVOICES_PATH}/${id}`

export const vendorPaymentPath = (id: string) => `${PAYMENTS_PATH}/${id}`

/** Where a vendor payment of these invoices is made. */
export const payInvoicesPath = (ids: string[]) =>
  `${PAYMENTS_PATH}/create?invoice_ids=${ids.map(encodeURIComponent).join(",")}`

/** The list, with those of one vendor. */
export const invoicesOfVendorPath = (vendorId: string) =>
  `${INVOICES_PATH}?vendor_id=${encodeURIComponent(JSON.stringify(vendorId))}`
