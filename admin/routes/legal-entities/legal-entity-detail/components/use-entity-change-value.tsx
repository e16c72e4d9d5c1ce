import type { ReactNode } from "react"
import type { Approver } from "../../../../../src/domain/approval"
import type { OneTimeVendorTemplate } from "../../../../../src/domain/one-time-vendor"
import type {
  AdminLegalEntity,
  ReimbursementSchedule,
} from "../../../../../src/types"
import { useAdministratorNames } from "../../../../hooks/api"
import { useTermsWords } from "../../../../hooks/use-terms-words"
import { useWords } from "../../../../hooks/use-words"
import { formatAmount } from "../../../../lib/money"
import { useScheduleSentence } from "../../legal-entity-schedule/use-schedule-sentence"

type Entity = Pick<AdminLegalEntity, "accounting_currency">

/** What a change of a legal entity says of approvers, schedule and template. */
export function useEntityChangeValue({ accounting_currency }: Entity) {
  const t = useWords()
  const sentenceOf = useScheduleSentence()
  const templateOf = useTemplateWords()
  const none = t("fields.no")

  return (name: string, value: unknown): ReactNode | undefined => {
    switch (name) {
      case "accounting_currency":
        return String(value).toUpperCase()
      case "approvers":
        return (
          <Approvers
            approvers={value as Approver[]}
            currency={accounting_currency}
          />
        )
      case "reimbursement_schedule":
        return value ? sentenceOf(value as ReimbursementSchedule) : none
      case "one_time_vendor_template":
        return value ? templateOf(value as OneTimeVendorTemplate) : none
      default:
        return undefined
    }
  }
}

type ApproversProps = { approvers: Approver[]; currency: string }

const Approvers = ({ approvers, currency }: ApproversProps) => {
  const t = useWords()
  const nameOf = useAdministratorNames(approvers.map(({ user_id }) => user_id))
  const limitOf = (limit: Approver["limit"]) =>
    limit === null
      ? t("legalEntities.approval.anyAmount")
      : t("legalEntities.approval.upTo", {
          amount: formatAmount(limit, currency, { show: "code" }),
        })
  return approvers.length
    ? approvers
        .map(({ user_id, limit }) => `${nameOf(user_id)}: ${limitOf(limit)}`)
        .join("; ")
    : t("fields.no")
}

function useTemplateWords() {
  const t = useWords()
  const termsOf = useTermsWords()
  return (template: OneTimeVendorTemplate): string =>
    [
      template.name_pattern,
      template.vendor_group,
      template.payment_method &&
        t(`legalEntities.methods.${template.payment_method}`),
      template.currency_code?.toUpperCase() ??
        t(`legalEntities.template.rules.${template.currency_rule}`),
      template.payment_terms && termsOf(template.payment_terms),
    ]
      .filter(Boolean)
      .join(", ")
}
