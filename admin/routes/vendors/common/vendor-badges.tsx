import { Badge, StatusBadge, Tooltip } from "@medusajs/ui"
import type { VendorDTO } from "../../../../src/types"
import { useWords } from "../../../hooks/use-words"

type State = Pick<VendorDTO, "on_hold" | "hold_reason" | "is_active">

/** Whether it may be paid. */
export const VendorStatusBadge = ({ vendor }: { vendor: State }) => {
  const t = useWords()
  if (vendor.on_hold) {
    return (
      <Tooltip content={vendor.hold_reason}>
        <span>
          <StatusBadge color="red">{t("vendors.states.onHold")}</StatusBadge>
        </span>
      </Tooltip>
    )
  }
  return vendor.is_active ? (
    <StatusBadge color="green">{t("vendors.states.active")}</StatusBadge>
  ) : (
    <StatusBadge color="grey">{t("vendors.states.inactive")}</StatusBadge>
  )
}

type Bank = Pick<VendorDTO, "bank_account" | "bank_verified_at">

export const BankBadge = ({ vendor }: { vendor: Bank }) => {
  const t = useWords()
  if (!vendor.bank_account) {
    return <span className="text-ui-fg-subtle">{t("vendors.bank.none")}</span>
  }
  return vendor.bank_verified_at ? (
    <StatusBadge color="green">{t("vendors.bank.verified")}</StatusBadge>
  ) : (
    <StatusBadge color="orange">{t("vendors.bank.notVerified")}</StatusBadge>
  )
}

export const OneTimeBadge = () => {
  const t = useWords()
  return <Badge size="2xsmall">{t("vendors.states.oneTime")}</Badge>
}
