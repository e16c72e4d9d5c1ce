import { Input } from "@medusajs/ui"
import { type Control, useWatch } from "react-hook-form"
import type { AdminCompany } from "../../../../src/types"
import { Field } from "../../../components/form"
import { Failed, Notice } from "../../../components/section"
import { useCurrencyPreview } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { formatAmount, isNegative, readAmount } from "../../../lib/money"
import { readRate } from "../../../lib/rate"
import { formatRate, readingOf, shortRate } from "../../../lib/rate-reading"
import { FarOff } from "../../exchange-rates/common/far-off"
import { OverLimit } from "./below-owed"
import type { CreditForm } from "./form"

type CurrencyChangeProps = {
  company: AdminCompany
  control: Control<CreditForm>
}

/** The rate of a change of currency, and what it makes of the figures. */
export const CurrencyChange = ({ company, control }: CurrencyChangeProps) => {
  const t = useWords()
  const { account } = company
  const [to, typed, typedLimit] = useWatch({
    control,
    name: ["currency_code", "rate", "credit_limit"],
  })
  const rate = readRate(typed)
  const limit = limitOf(typedLimit, to)
  const { preview, error } = useCurrencyPreview(
    company.id,
    {
      currency_code: to,
      ...(rate && { rate }),
      ...(limit && { credit_limit: limit }),
    },
    { retry: false }
  )
  const pair = {
    from: account.currency_code.toUpperCase(),
    to: to.toUpperCase(),
  }
  const needsRate = preview?.outcome === "needs_rate"
  const isRate = (value: string) =>
    (value.trim() ? readRate(value) !== null : !needsRate) ||
    t("validation.rate", { example: formatRate("1.1234") })

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
            placeholder={preview?.rate ? shortRate(preview.rate.rate) : ""}
          />
        )}
      </Field>
      {rate && <FarOff rate={{ from: account.currency_code, to, rate }} />}
      {error && <Failed error={error} />}
      {needsRate && (
        <Notice variant="warning">
          {t("credit.currency.needsRate", pair)}
        </Notice>
      )}
      {preview?.rate && preview.after && (
        <Notice>
          {t("credit.currency.preview", {
            rate: readingOf(preview.rate),
            limitBefore: shown(preview.before, "credit_limit"),
            limitAfter: shown(preview.after, "credit_limit"),
            balanceBefore: shown(preview.before, "outstanding_balance"),
            balanceAfter: shown(preview.after, "outstanding_balance"),
          })}{" "}
          {t("credit.currency.changing", pair)}
        </Notice>
      )}
      {preview?.after && !account.exceed_limit && (
        <OverLimit figures={preview.after} />
      )}
    </>
  )
}

/** A limit that could be saved; what is wrong with another, its field says. */
function limitOf(typed: string, currency: string): string | undefined {
  const { amount } = readAmount(typed, currency)
  return amount === undefined || isNegative(amount) ? undefined : amount
}

type Figure = "credit_limit" | "outstanding_balance"

function shown(
  figures: Record<Figure | "currency_code", string>,
  name: Figure
): string {
  return formatAmount(figures[name], figures.currency_code)
}
