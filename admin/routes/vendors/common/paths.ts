/** Where vendors lie in the dashboard. */
export const VENDORS_PATH = "/reimburse-customers/vendors"

export const vendorPath = (id: string) => `${VENDORS_PATH}/${id}`
