import { SectionRow } from "@medusajs/dashboard/components"
import type { AdminLegalEntity } from "../../../../../src/types"
import { Notice } from "../../../../components/section"
import { useWords } from "../../../../hooks/use-words"
import { useTermsSentence } from "../../common/use-terms-sentence"
import { EntitySection } from "./entity-section"

export const TemplateSection = ({ entity }: { entity: AdminLegalEntity }) => {
  const t = useWords()
  const termsOf = useTermsSentence()
  const template = entity.one_time_vendor_template
  const problem = entity.one_time_vendor_template_problem
  return (
    <EntitySection
      title={t("legalEntities.template.header")}
      hint={t("legalEntities.template.hint")}
      edit="template"
    >
      {problem && (
        <div className="px-6 py-4">
          <Notice variant="warning" title={t("legalEntities.template.problem")}>
            {problem.message}
          </Notice>
        </div>
      )}
      {template && (
        <>
          <SectionRow
            title={t("legalEntities.template.namePattern")}
            value={template.name_pattern}
          />
          <SectionRow
            title={t("legalEntities.template.vendorGroup")}
            value={template.vendor_group}
          />
          <SectionRow
            title={t("legalEntities.template.method")}
            value={t(
              `legalEntities.methods.${template.payment_method ?? "none"}`
            )}
          />
          <SectionRow
            title={t("legalEntities.template.currencyRule")}
            value={
              template.currency_code
                ? template.currency_code.toUpperCase()
                : t(`legalEntities.template.rules.${template.currency_rule}`)
            }
          />
          <SectionRow
            title={t("legalEntities.fields.paymentTerms")}
            value={
              template.payment_terms
                ? termsOf(template.payment_terms)
                : t("legalEntities.template.entityTerms")
            }
          />
        </>
      )}
    </EntitySection>
  )
}
