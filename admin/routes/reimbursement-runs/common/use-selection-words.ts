import type { ReimbursementSelection } from "../../../../src/types"
import { useCustomerGroups } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { formatAmount } from "../../../lib/money"
import { shortest } from "./shortest"

/** Which companies a run is over, as a sentence. */
export function useSelectionWords(
  selection: ReimbursementSelection | undefined
): string {
  const t = useWords()
  const filter = selection?.filter
  const groupIds = filter?.customer_group_id ?? []
  const { customer_groups } = useCustomerGroups(
    { id: groupIds, limit: 100 },
    groupIds.length > 0
  )
  if (!filter) {
    return selection?.company_ids
      ? t("runs.selection.companies", { count: selection.company_ids.length })
      : t("runs.selection.all")
  }
  const { q, status, currency_code, balance } = filter
  const groupName = (id: string) =>
    customer_groups?.find((group) => group.id === id)?.name ?? id
  // A balance without a currency is in that of each account.
  const amount = (value: string | number | undefined) =>
    value === undefined
      ? undefined
      : currency_code?.length === 1
        ? formatAmount(shortest(value), currency_code[0], { show: "code" })
        : shortest(value)
  const [from, to] = [amount(balance?.gte), amount(balance?.lte)]
  const parts = [
    q && t("runs.selection.q", { q }),
    groupIds.length > 0 &&
      t("runs.selection.groups", { names: groupIds.map(groupName).join(", ") }),
    status?.length &&
      t("runs.selection.status", {
        names: status
          .map((each) =>
            each === "deleted" ? t("statuses.removed") : t(`statuses.${each}`)
          )
          .join(", "),
      }),
    currency_code?.length &&
      t("runs.selection.currency", {
        names: currency_code.map((code) => code.toUpperCase()).join(", "),
      }),
    from && t("runs.selection.from", { amount: from }),
    to && t("runs.selection.to", { amount: to }),
  ].filter(Boolean)
  return t("runs.selection.query", { parts: parts.join("; ") })
}
