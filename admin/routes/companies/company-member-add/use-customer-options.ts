import { useComboboxData } from "@medusajs/dashboard/hooks"
import type { HttpTypes } from "@medusajs/types"
import { sdk } from "../../../lib/client"
import { customerName } from "../common/member-name"

/** Customers with a login: nobody else can buy on account. */
export function useCustomerOptions() {
  return useComboboxData({
    queryKey: ["company_credit", "customers"],
    queryFn: (params: HttpTypes.AdminCustomerFilters) =>
      sdk.admin.customer.list({ ...params, has_account: true }),
    getOptions: ({ customers }) => customers.map(toOption),
  })
}

function toOption(customer: HttpTypes.AdminCustomer) {
  const name = customerName(customer)
  const label = name === customer.email ? name : `${name} (${customer.email})`
  return { value: customer.id, label }
}
