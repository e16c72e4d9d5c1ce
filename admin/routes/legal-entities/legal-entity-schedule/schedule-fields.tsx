import { Combobox } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { Field, SelectField, WholeField } from "../../../components/form"
import { useWords } from "../../../hooks/use-words"
import { RHYTHMS, type Rhythm, WEEKDAYS } from "./cron"
import type { ScheduleForm } from "./legal-entity-schedule"
import { useWeekday } from "./use-weekday"

type ScheduleFieldsProps = { control: Control<ScheduleForm>; rhythm: Rhythm }

export const ScheduleFields = ({ control, rhythm }: ScheduleFieldsProps) => {
  const t = useWords()
  const weekdayOf = useWeekday()
  const required = { required: t("validation.required") }
  return (
    <>
      <SelectField
        control={control}
        name="rhythm"
        label={t("legalEntities.schedule.rhythm")}
        options={RHYTHMS.map((value) => ({
          value,
          label: t(`legalEntities.schedule.rhythms.${value}`),
        }))}
      />
      {rhythm === "weekly" && (
        <SelectField
          control={control}
          name="weekday"
          label={t("legalEntities.schedule.weekday")}
          options={WEEKDAYS.map((value) => ({
            value,
            label: weekdayOf(value),
          }))}
        />
      )}
      {rhythm === "monthly" && (
        <WholeField
          control={control}
          name="day"
          label={t("legalEntities.schedule.day")}
          hint={t("legalEntities.schedule.dayHint")}
          least={1}
          most={31}
        />
      )}
      {rhythm === "custom" ? (
        <Field
          control={control}
          name="cron"
          label={t("legalEntities.schedule.cron")}
          hint={t("legalEntities.schedule.cronHint", {
            example: "0 6 1,15 * *",
          })}
          rules={required}
        >
          {(field, props) => (
            <Input
              {...field}
              {...props}
              maxLength={100}
              autoComplete="off"
              className="font-mono"
            />
          )}
        </Field>
      ) : (
        <Field
          control={control}
          name="time"
          label={t("legalEntities.schedule.time")}
          rules={required}
        >
          {(field, props) => <Input {...field} {...props} type="time" />}
        </Field>
      )}
      <Field
        control={control}
        name="timezone"
        label={t("legalEntities.schedule.timezone")}
        rules={required}
      >
        {(field, props) => (
          <Combobox
            {...field}
            {...props}
            onChange={(value) => field.onChange(value ?? "")}
            options={timezones(field.value)}
          />
        )}
      </Field>
      <SelectField
        control={control}
        name="if_spent"
        label={t("legalEntities.schedule.ifSpent")}
        hint={t("legalEntities.schedule.ifSpentHint")}
        options={(["pay_rest", "review"] as const).map((value) => ({
          value,
          label: t(`legalEntities.schedule.spent.${value}`),
        }))}
      />
    </>
  )
}

type Listing = { supportedValuesOf?: (key: "timeZone") => string[] }

/** Older browsers do not list them, nor do they all know each other's. */
function timezones(present: string) {
  const known = (Intl as Listing).supportedValuesOf?.("timeZone") ?? []
  return [...new Set([present, "UTC", ...known])]
    .filter(Boolean)
    .map((value) => ({ value, label: value.replace(/_/g, " ") }))
}
