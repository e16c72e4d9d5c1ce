import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { StatusBadge } from "@medusajs/ui"
import type { AdminLegalEntity } from "../../../../../src/types"
import { useWords } from "../../../../hooks/use-words"
import { useScheduleSentence } from "../../legal-entity-schedule/use-schedule-sentence"
import { momentIn } from "../../legal-entity-schedule/schedule-times"
import { EntitySection } from "./entity-section"

export const ScheduleSection = ({ entity }: { entity: AdminLegalEntity }) => {
  const t = useWords()
  const { i18n } = useTranslation()
  const sentenceOf = useScheduleSentence()
  const schedule = entity.reimbursement_schedule
  const next = entity.next_reimbursement_at
  return (
    <EntitySection
      title={t("legalEntities.schedule.header")}
      hint={t("legalEntities.schedule.hint")}
      edit="schedule"
    >
      <SectionRow
        title={t("legalEntities.schedule.isOn")}
        value={
          <StatusBadge color={schedule ? "green" : "grey"}>
            {t(schedule ? "fields.yes" : "fields.no")}
          </StatusBadge>
        }
      />
      {schedule && (
        <>
          <SectionRow
            title={t("legalEntities.schedule.rhythm")}
            value={sentenceOf(schedule)}
          />
          {next && (
            <SectionRow
              title={t("legalEntities.schedule.next")}
              value={momentIn(next, schedule.timezone, i18n.language)}
            />
          )}
          <SectionRow
            title={t("legalEntities.schedule.ifSpent")}
            value={t(`legalEntities.schedule.spent.${schedule.if_spent}`)}
          />
        </>
      )}
    </EntitySection>
  )
}
