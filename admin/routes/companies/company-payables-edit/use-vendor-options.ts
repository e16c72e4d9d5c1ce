import { useComboboxData } from "@medusajs/dashboard/hooks"
import type {
  AdminVendorListParams,
  AdminVendorListResponse,
  CompanyPayablesDTO,
} from "../../../../src/types"
import { get } from "../../../lib/client"

type Vendor = NonNullable<CompanyPayablesDTO["vendor"]>

/** Vendors that may be given to a company, and the one it has. */
export function useVendorOptions(present: Vendor | null) {
  const { options, ...rest } = useComboboxData({
    queryKey: ["company_credit", "payables", "vendor-options"],
    queryFn: (params: AdminVendorListParams) =>
      get<AdminVendorListResponse>("/vendors", {
        ...params,
        is_active: true,
        order: "name",
      }),
    getOptions: ({ vendors }) => vendors.map(toOption),
  })
  const isKnown = options.some(({ value }) => value === present?.id)
  return {
    ...rest,
    options: present && !isKnown ? [toOption(present), ...options] : options,
  }
}

function toOption({ id, name, account_number }: Vendor) {
  return { value: id, label: `${name} (${account_number})` }
}
