import { Hint, Label, Switch } from "@medusajs/ui"
import { type ReactNode, useId } from "react"
import {
  type Control,
  Controller,
  type FieldPath,
  type FieldValues,
} from "react-hook-form"

type SwitchFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
> = {
  control: Control<Values>
  name: Name
  label: string
  hint?: ReactNode
  disabled?: boolean
}

/** Yes or no, in a box, as Medusa's `SwitchBox`. */
export function SwitchField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
>({ control, name, label, hint, disabled }: SwitchFieldProps<Values, Name>) {
  const id = useId()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <div className="bg-ui-bg-component shadow-elevation-card-rest flex items-start gap-x-3 rounded-lg p-3">
          <Switch
            {...field}
            id={id}
            size="small"
            className="mt-0.5 shrink-0"
            dir="ltr"
            checked={value}
            onCheckedChange={onChange}
            disabled={disabled}
            aria-describedby={hint ? `${id}-hint` : undefined}
          />
          <div className="flex flex-col">
            <Label htmlFor={id} size="small" weight="plus">
              {label}
            </Label>
            {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
          </div>
        </div>
      )}
    />
  )
}
