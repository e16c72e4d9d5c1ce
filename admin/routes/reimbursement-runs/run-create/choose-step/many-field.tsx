import { Combobox } from "@medusajs/dashboard/components"
import type { ComponentProps } from "react"
import type { Control } from "react-hook-form"
import { Field } from "../../../../components/form"
import type { RunForm } from "../form"

type Name = "customer_group_id" | "currency_code" | "status"

type ManyFieldProps = Pick<
  ComponentProps<typeof Combobox<string[]>>,
  "options" | "searchValue" | "onSearchValueChange"
> & {
  control: Control<RunForm>
  name: Name
  label: string
  hint?: string
  /** Somebody chose others; not when the field is shown again. */
  onPick?: (values: string[]) => void
}

/** Several of a list; none stands for all. */
export const ManyField = ({
  control,
  name,
  label,
  hint,
  onPick,
  ...list
}: ManyFieldProps) => (
  <Field control={control} name={name} label={label} hint={hint} optional>
    {({ value, onChange, ref }, props) => (
      <Combobox<string[]>
        {...list}
        {...props}
        ref={ref}
        value={value}
        onChange={(values = []) => {
          onPick?.(values)
          onChange(values)
        }}
      />
    )}
  </Field>
)
