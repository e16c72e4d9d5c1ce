import { SectionRow } from "@medusajs/dashboard/components"
import { StatusBadge } from "@medusajs/ui"
import type { AdminLegalEntity } from "../../../../../src/types"
import { Notice } from "../../../../components/section"
import { useAdministratorNames } from "../../../../hooks/api"
import { useWords } from "../../../../hooks/use-words"
import { formatAmount } from "../../../../lib/money"
import { EntitySection } from "./entity-section"

export const ApprovalSection = ({ entity }: { entity: AdminLegalEntity }) => {
  const t = useWords()
  const { approvers, approval_required, accounting_currency } = entity
  const nameOf = useAdministratorNames(approvers.map(({ user_id }) => user_id))
  return (
    <EntitySection
      title={t("legalEntities.approval.header")}
      hint={t("legalEntities.approval.hint")}
      edit="approval"
    >
      <SectionRow
        title={t("legalEntities.approval.required")}
        value={
          <StatusBadge color={approval_required ? "green" : "grey"}>
            {t(approval_required ? "fields.yes" : "fields.no")}
          </StatusBadge>
        }
      />
      {approvers.map(({ user_id, limit }) => (
        <SectionRow
          key={user_id}
          title={nameOf(user_id)}
          value={
            limit === null
              ? t("legalEntities.approval.anyAmount")
              : t("legalEntities.approval.upTo", {
                  amount: formatAmount(limit, accounting_currency, {
                    show: "code",
                  }),
                })
          }
        />
      ))}
      {approval_required && approvers.length < 2 && (
        <div className="px-6 py-4">
          <Notice variant="warning">
            {t(
              approvers.length
                ? "legalEntities.approval.onlyOne"
                : "legalEntities.approval.nobody"
            )}
          </Notice>
        </div>
      )}
    </EntitySection>
  )
}
