import { createDataTableColumnHelper } from "@medusajs/ui"
import type { VendorDTO } from "../../../../../../src/types"
import { Money } from "../../../../../components/money"
import { RowMenu } from "../../../../../components/row-menu"
import { useWords } from "../../../../../hooks/use-words"
import { useVendorActions } from "../../../common/use-vendor-actions"
import {
  BankBadge,
  OneTimeBadge,
  VendorStatusBadge,
} from "../../../common/vendor-badges"
import { VendorCompanies } from "../../../common/vendor-companies"

const column = createDataTableColumnHelper<VendorDTO>()

const NAMED_COMPANIES = 1

export function useVendorColumns(toggleHold: (vendor: VendorDTO) => void) {
  const t = useWords()
  const actionsOf = useVendorActions(toggleHold)
  const byText = {
    enableSorting: true,
    sortAscLabel: t("sorting.textAsc"),
    sortDescLabel: t("sorting.textDesc"),
  }
  return [
    column.accessor("account_number", {
      ...byText,
      header: t("vendors.fields.accountNumber"),
    }),
    column.accessor("name", {
      ...byText,
      header: t("fields.name"),
      cell: ({ getValue, row: { original } }) => (
        <div className="flex items-center gap-x-2">
          <span>{getValue()}</span>
          {original.is_one_time && <OneTimeBadge />}
        </div>
      ),
    }),
    column.display({
      id: "companies",
      header: t("fields.company"),
      cell: ({ row: { original } }) => (
        <VendorCompanies serves={original.serves} most={NAMED_COMPANIES} />
      ),
    }),
    column.accessor("payment_method", {
      ...byText,
      header: t("vendors.fields.method"),
      cell: ({ getValue }) => t(`vendors.methods.${getValue()}`),
    }),
    column.display({
      id: "bank_account",
      header: t("vendors.fields.bankAccount"),
      cell: ({ row: { original } }) => <BankBadge vendor={original} />,
    }),
    column.display({
      id: "due",
      header: t("vendors.due.header"),
      cell: ({ row: { original } }) => (
        <span className="flex flex-col py-1">
          {original.due.map(({ currency_code: code, amount }) => (
            <Money key={code} amount={amount} currency={code} show="code" />
          ))}
        </span>
      ),
    }),
    column.display({
      id: "status",
      header: t("fields.status"),
      cell: ({ row: { original } }) => <VendorStatusBadge vendor={original} />,
    }),
    column.display({
      id: "action",
      cell: ({ row: { original } }) => {
        const groups = actionsOf(original)
        return groups && <RowMenu groups={groups} name={original.name} />
      },
    }),
  ]
}
