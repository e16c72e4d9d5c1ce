import { Input } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { Field } from "../../../components/form"
import { useWords } from "../../../hooks/use-words"
import { readRate } from "../../../lib/rate"
import { formatRate } from "../../../lib/rate-reading"
import type { RateForm } from "./form"

type RateFieldProps = { control: Control<RateForm>; from: string; to: string }

/** Text on its way to the API: no digit of it is lost. */
export const RateField = ({ control, from, to }: RateFieldProps) => {
  const t = useWords()
  const pair = { from: from.toUpperCase(), to: to.toUpperCase() }
  const isRate = (typed: string) =>
    readRate(typed) !== null ||
    t("validation.rate", { example: formatRate("1.1234") })
  return (
    <Field
      control={control}
      name="rate"
      label={t("rates.create.rateLabel", pair)}
      hint={t("rates.create.rateHint")}
      rules={{ validate: isRate }}
    >
      {(field, props) => (
        <Input
          {...field}
          {...props}
          inputMode="decimal"
          autoComplete="off"
          autoFocus
        />
      )}
    </Field>
  )
}
