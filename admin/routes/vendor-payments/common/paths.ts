/** Where vendor payments lie in the dashboard. */
export const PAYMENTS_PATH = "/reimburse-customers/payments"

export const paymentPath = (id: string) => `${PAYMENTS_PATH}/${id}`

/** The invoices that an address chooses, each once. */
export function invoicesIn(params: URLSearchParams): string[] {
  const ids = params.getAll("invoice_ids").flatMap((each) => each.split(","))
  return [...new Set(ids.map((id) => id.trim()).filter(Boolean))]
}

export const vendorPath = (id: string) => `/reimburse-customers/vendors/${id}`
