import { DatePicker } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useWords } from "../../hooks/use-words"
import { dateOfDay, dayOfDate } from "../../lib/day"
import { Field } from "./field"

type DayFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
> = {
  control: Control<Values>
  name: Name
  label: string
  hint?: ReactNode
  /** Bounds, included. */
  min?: string
  max?: string
}

/** A day of the calendar, kept as the API takes it: `2026-11-22`. */
export function DayField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
>({ min, max, ...field }: DayFieldProps<Values, Name>) {
  const t = useWords()
  const filled = (day: string) => Boolean(day) || t("validation.required")
  return (
    <Field {...field} rules={{ validate: filled }}>
      {({ value, onChange, onBlur }, { id, ...control }) => (
        <DatePicker
          {...control}
          id={id}
          aria-label={field.label}
          value={value ? dateOfDay(value) : null}
          onChange={(date) => onChange(date ? dayOfDate(date) : "")}
          onBlur={onBlur}
          minValue={min ? dateOfDay(min) : undefined}
          maxValue={max ? dateOfDay(max) : undefined}
          shouldCloseOnSelect
        />
      )}
    </Field>
  )
}
