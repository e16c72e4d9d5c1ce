import { Input } from "@medusajs/ui"
import { type Control, useWatch } from "react-hook-form"
import type { AdminCompany } from "../../../../src/types"
import { Field } from "../../../components/form"
import { Failed, Notice } from "../../../components/section"
import { useCurrencyPreview } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { formatAmount } from "../../../lib/money"
import { readRate } from "../../../lib/rate"
import type { CreditForm } from "./form"

type CurrencyChangeProps = {
  company: AdminCompany
  control: Control<CreditForm>
}

/** The rate of a change of currency, and what it makes of the figures. */
export const CurrencyChange = ({ company, control }: CurrencyChangeProps) => {
  const t = useWords()
  const [to, typed] = useWatch({ control, name: ["currency_code", "rate"] })
  const rate = readRate(typed)
  const { preview, error } = useCurrencyPreview(
    company.id,
    { currency_code: to, ...(rate && { rate }) },
    { retry: false }
  )
  const pair = {
    from: company.account.currency_code.toUpperCase(),
    to: to.toUpperCase(),
  }
  const needsRate = preview?.outcome === "needs_rate"
  const isRate = (value: string) =>
    (value.trim() ? readRate(value) !== null : !needsRate) ||
    t("validation.rate", { example: "1.1234" })

  return (
    <>
      <Field
        control={control}
        name="rate"
        label={`${t("fields.rate")} ${pair.from}/${pair.to}`}
        hint={t("credit.currency.rateHint", pair)}
        optional={!needsRate}
        rules={{ validate: isRate }}
      >
        {(field, props) => (
          <Input
            {...field}
            {...props}
            inputMode="decimal"
            autoComplete="off"
            placeholder={preview?.rate?.rate}
          />
        )}
      </Field>
      {error && <Failed error={error} />}
      {needsRate && (
        <Notice variant="warning">
          {t("credit.currency.needsRate", pair)}
        </Notice>
      )}
      {preview?.rate && preview.after && (
        <Notice>
          {t("credit.currency.preview", {
            rate: preview.rate.rate_display,
            limitBefore: shown(preview.before, "credit_limit"),
            limitAfter: shown(preview.after, "credit_limit"),
            balanceBefore: shown(preview.before, "outstanding_balance"),
            balanceAfter: shown(preview.after, "outstanding_balance"),
          })}{" "}
          {t("credit.currency.changing", pair)}
        </Notice>
      )}
    </>
  )
}

type Figure = "credit_limit" | "outstanding_balance"

function shown(
  figures: Record<Figure | "currency_code", string>,
  name: Figure
): string {
  return formatAmount(figures[name], figures.currency_code)
}
