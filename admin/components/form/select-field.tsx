import { Select } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { Field } from "./field"

type SelectFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
> = {
  control: Control<Values>
  name: Name
  label: string
  hint?: ReactNode
  options: { value: string; label: string }[]
  /** Somebody chose this one. */
  onPick?: (value: string) => void
}

export function SelectField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
>({ options, onPick, ...field }: SelectFieldProps<Values, Name>) {
  return (
    <Field {...field}>
      {({ ref, onChange, ...props }, control) => (
        <Select
          {...props}
          onValueChange={(value) => {
            onPick?.(value)
            onChange(value)
          }}
        >
          <Select.Trigger ref={ref} {...control}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {options.map(({ value, label }) => (
              <Select.Item key={value} value={value}>
                {label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </Field>
  )
}
