import type { ReactNode } from "react"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useAmountRule } from "../../hooks/use-amount-rule"
import { AmountInput } from "../amount-input"
import { Field } from "./field"

type AmountFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
> = {
  control: Control<Values>
  name: Name
  label: string
  hint?: ReactNode
  currency: string
  notZero?: boolean
  notNegative?: boolean | string
  optional?: boolean
  /** Begin here, rather than at the button that closes the drawer. */
  autoFocus?: boolean
}

export function AmountField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
>({
  currency,
  notZero,
  notNegative,
  optional,
  autoFocus,
  ...field
}: AmountFieldProps<Values, Name>) {
  const rule = useAmountRule(currency, { notZero, notNegative, optional })
  return (
    <Field {...field} optional={optional} rules={rule}>
      {(props, control) => (
        <AmountInput
          {...props}
          {...control}
          currency={currency}
          autoFocus={autoFocus}
        />
      )}
    </Field>
  )
}
