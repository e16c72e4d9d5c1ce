import type { ReactNode } from "react"
import { useForm, useWatch } from "react-hook-form"
import type { IfSpent } from "../../../../src/domain"
import type { AdminLegalEntity } from "../../../../src/types"
import { DrawerForm, SwitchField } from "../../../components/form"
import { Notice } from "../../../components/section"
import { useWords } from "../../../hooks/use-words"
import { EntityDrawer } from "../common/entity-drawer"
import { useSaveEntity } from "../common/use-save-entity"
import { type CronForm, toCron, toCronForm } from "./cron"
import { ScheduleFields } from "./schedule-fields"
import { ScheduleTimes } from "./schedule-times"

export type ScheduleForm = CronForm & {
  is_on: boolean
  timezone: string
  if_spent: IfSpent
}

export const LegalEntitySchedule = () => {
  const t = useWords()
  return (
    <EntityDrawer
      title={t("legalEntities.schedule.edit")}
      hint={t("legalEntities.schedule.hint")}
    >
      {(entity, notice) => <EditSchedule entity={entity} notice={notice} />}
    </EntityDrawer>
  )
}

type EditScheduleProps = { entity: AdminLegalEntity; notice: ReactNode }

const EditSchedule = ({ entity, notice }: EditScheduleProps) => {
  const t = useWords()
  const { save, isPending } = useSaveEntity(entity)
  const { reimbursement_schedule: schedule } = entity
  const form = useForm<ScheduleForm>({
    defaultValues: {
      is_on: schedule !== null,
      ...toCronForm(schedule?.cron ?? null),
      timezone: schedule?.timezone ?? hereabouts(),
      if_spent: schedule?.if_spent ?? "pay_rest",
    },
  })
  const values = useWatch({ control: form.control }) as ScheduleForm

  const submit = form.handleSubmit(({ is_on, timezone, if_spent, ...typed }) =>
    save({
      reimbursement_schedule: is_on
        ? { cron: toCron(typed), timezone, if_spent }
        : null,
    })
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      {notice}
      <SwitchField
        control={form.control}
        name="is_on"
        label={t("legalEntities.schedule.isOn")}
        hint={t("legalEntities.schedule.isOnHint")}
      />
      {values.is_on && (
        <>
          <ScheduleFields control={form.control} rhythm={values.rhythm} />
          <ScheduleTimes cron={toCron(values)} timezone={values.timezone} />
          {!entity.approval_required && (
            <Notice variant="warning">
              {t("legalEntities.schedule.withoutApproval")}
            </Notice>
          )}
        </>
      )}
    </DrawerForm>
  )
}

function hereabouts(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC"
}
