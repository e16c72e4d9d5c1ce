import type { PayablesChangeDTO } from "../../../../src/types"
import { useNamedVendors } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useEntityNames } from "../../vendor-payments/common/use-entity-names"
import { changedFields, vendorsIn } from "./changed-fields"

/** The changes of a company's payables in words, a line a field. */
export function useChangedFields(changes: PayablesChangeDTO[]) {
  const t = useWords()
  const entityName = useEntityNames()
  const { vendors = [] } = useNamedVendors(vendorsIn(changes))

  const vendorName = (id: string | null) => {
    const vendor = vendors.find((each) => each.id === id)
    return vendor
      ? `${vendor.name} (${vendor.account_number})`
      : (id ?? t("payables.changes.none"))
  }
  const yesOrNo = (value: unknown) => t(value ? "fields.yes" : "fields.no")
  const text = (value: unknown) =>
    typeof value === "string" ? value : t("payables.changes.none")
  const idOf = (value: unknown) => (typeof value === "string" ? value : null)

  const WORDS: Record<string, [string, (value: unknown) => string]> = {
    vendor_id: ["payables.fields.vendor", (id) => vendorName(idOf(id))],
    legal_entity_id: [
      "payables.fields.legalEntity",
      (id) =>
        id
          ? entityName(idOf(id)) || text(id)
          : t("payables.edit.defaultEntity"),
    ],
    payment_hold: ["payables.fields.paymentHold", yesOrNo],
    payment_hold_reason: ["payables.fields.holdReason", text],
    reimbursements_excluded: ["payables.fields.excluded", yesOrNo],
  }
  return (change: PayablesChangeDTO): string[] =>
    changedFields(change).map(({ name, before, after }) => {
      const [label, show] = WORDS[name]
      return `${t(label)}: ${show(before)} → ${show(after)}`
    })
}
