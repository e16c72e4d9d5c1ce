import { useComboboxData } from "@medusajs/dashboard/hooks"
import type {
  AdminVendorListParams,
  AdminVendorListResponse,
  CompanyPayablesDTO,
} from "../../../../src/types"
import { useWords } from "../../../hooks/use-words"
import { get } from "../../../lib/client"
import { NO_VENDOR } from "./form"

type Vendor = NonNullable<CompanyPayablesDTO["vendor"]>

/** No vendor, the one the company has, and those that may be given to it. */
export function useVendorOptions(present: Vendor | null) {
  const t = useWords()
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
    options: [
      { value: NO_VENDOR, label: t("payables.edit.noVendor") },
      ...(present && !isKnown ? [toOption(present)] : []),
      ...options,
    ],
  }
}

function toOption({ id, name, account_number }: Vendor) {
  return { value: id, label: `${name} (${account_number})` }
}
