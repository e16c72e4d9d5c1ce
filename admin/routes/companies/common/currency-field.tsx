import type { ReactNode } from "react"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { SelectField } from "../../../components/form"
import { useCurrencies } from "../../../hooks/use-currencies"
import { useWords } from "../../../hooks/use-words"

type CurrencyFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
> = {
  control: Control<Values>
  name: Name
  /** One that is offered though the store may not sell in it any more. */
  present?: string
  hint?: ReactNode
  onPick?: (code: string) => void
}

export function CurrencyField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
>({ present, ...field }: CurrencyFieldProps<Values, Name>) {
  const t = useWords()
  const currencies = useCurrencies(present)
  return (
    <SelectField
      {...field}
      label={t("fields.currency")}
      options={currencies.map((code) => ({
        value: code,
        label: code.toUpperCase(),
      }))}
    />
  )
}
