import { LayoutComposer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { FailedSection, LoadingPage } from "../../../components/section"
import { useLegalEntity } from "../../../hooks/api"
import { ApprovalSection } from "./components/approval-section"
import { ChangesSection } from "./components/changes-section"
import { GeneralSection } from "./components/general-section"
import { PayerSection } from "./components/payer-section"
import { ScheduleSection } from "./components/schedule-section"
import { SequencesSection } from "./components/sequences-section"
import { TemplateSection } from "./components/template-section"

const SECTIONS = {
  LegalEntityGeneralSection: GeneralSection,
  LegalEntityTemplateSection: TemplateSection,
  LegalEntitySequencesSection: SequencesSection,
  LegalEntityApprovalSection: ApprovalSection,
  LegalEntityScheduleSection: ScheduleSection,
  LegalEntityPayerSection: PayerSection,
  LegalEntityChangesSection: ChangesSection,
}

export const LegalEntityDetail = () => {
  const { id } = useParams()
  const { legal_entity, error, refetch } = useLegalEntity(id!)

  if (!legal_entity) {
    return error ? (
      <FailedSection error={error} onRetry={refetch} />
    ) : (
      <LoadingPage />
    )
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="company_credit_legal_entity.details"
      preferredLayoutId="core:single-column"
      data={legal_entity}
      sections={{
        main: (
          <>
            {Object.entries(SECTIONS).map(([name, Section]) => (
              <LayoutComposer.Entry key={name} id={name}>
                <Section entity={legal_entity} />
              </LayoutComposer.Entry>
            ))}
          </>
        ),
      }}
    />
  )
}
