import { DatePicker } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { Field } from "./field"

type MomentFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
> = {
  control: Control<Values>
  name: Name
  label: string
  hint?: ReactNode
}

/** A day and its minute, in the browser's time zone; null = left empty. */
export function MomentField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
>(field: MomentFieldProps<Values, Name>) {
  return (
    <Field {...field} optional>
      {({ value, onChange }, control) => (
        <DatePicker
          {...control}
          aria-label={field.label}
          granularity="minute"
          hourCycle={24}
          value={value}
          onChange={onChange}
        />
      )}
    </Field>
  )
}
