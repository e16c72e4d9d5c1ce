import { Input } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useWords } from "../../hooks/use-words"
import { Field } from "./field"

type WholeFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
> = {
  control: Control<Values>
  name: Name
  label: string
  hint?: ReactNode
  least: number
  most: number
}

/** A whole number, kept as it is typed. */
export function WholeField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
>({ least, most, ...field }: WholeFieldProps<Values, Name>) {
  const t = useWords()
  const isWhole = (typed: string) =>
    (/^\d{1,15}$/.test(typed.trim()) &&
      Number(typed) >= least &&
      Number(typed) <= most) ||
    t("legalEntities.validation.whole", { least, most })
  return (
    <Field {...field} rules={{ validate: isWhole }}>
      {(props, control) => (
        <Input
          {...props}
          {...control}
          inputMode="numeric"
          autoComplete="off"
          maxLength={15}
        />
      )}
    </Field>
  )
}
