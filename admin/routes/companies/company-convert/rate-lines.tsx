import { Heading, Input, Text } from "@medusajs/ui"
import { type Control, useWatch } from "react-hook-form"
import type { ConversionPreviewDTO } from "../../../../src/types"
import { Field } from "../../../components/form"
import { Notice } from "../../../components/section"
import { useWords } from "../../../hooks/use-words"
import { readRate } from "../../../lib/rate"
import { formatRate } from "../../../lib/rate-reading"
import { FarOff } from "../../exchange-rates/common/far-off"
import type { ConvertForm } from "./form"
import { StoredRate } from "./stored-rate"

type RateLinesProps = {
  control: Control<ConvertForm>
  preview: ConversionPreviewDTO
}

/** One rate a source currency; who needs none; who stays. */
export const RateLines = ({ control, preview }: RateLinesProps) => {
  const t = useWords()
  const { rates, unchanged, without_history, companies } = preview
  const sums = [
    unchanged.count &&
      unchanged.count < companies &&
      t("conversion.sums.unchanged", { count: unchanged.count }),
    without_history &&
      t("conversion.sums.withoutHistory", { count: without_history }),
    unchanged.count === companies && t("conversion.nothing"),
  ].filter(Boolean)
  return (
    <div className="flex flex-col gap-y-4">
      <Heading level="h2">{t("conversion.rates.header")}</Heading>
      {!rates.length && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("conversion.rates.none")}
        </Text>
      )}
      {rates.map((line) => (
        <RateLine
          key={line.from_currency_code}
          control={control}
          line={line}
          to={preview.currency_code}
        />
      ))}
      {sums.length > 0 && <Notice>{sums.join(" ")}</Notice>}
    </div>
  )
}

type RateLineProps = {
  control: Control<ConvertForm>
  line: ConversionPreviewDTO["rates"][number]
  to: string
}

const RateLine = ({ control, line, to }: RateLineProps) => {
  const t = useWords()
  const { from_currency_code: from, companies: count, needs_rate } = line
  const pair = { from: from.toUpperCase(), to: to.toUpperCase() }
  const rate = readRate(useWatch({ control, name: `rates.${from}` }) ?? "")
  const isRate = (typed: string | undefined) =>
    (typed?.trim() ? readRate(typed) !== null : !needs_rate) ||
    t("validation.rate", { example: formatRate("1.1234") })
  return (
    <div className="bg-ui-bg-component shadow-elevation-card-rest grid grid-cols-1 gap-4 rounded-lg p-4 md:grid-cols-2">
      <div className="flex flex-col gap-y-1">
        <Text size="small" weight="plus">
          {t("conversion.rates.line", { ...pair, count })}
        </Text>
        <StoredRate from={from} to={to} used={line.rate} />
      </div>
      <div className="flex flex-col gap-y-4">
        <Field
          control={control}
          name={`rates.${from}`}
          label={t("conversion.rates.label", pair)}
          hint={needs_rate ? undefined : t("conversion.rates.hint")}
          optional={!needs_rate}
          rules={{ validate: isRate }}
        >
          {(field, props) => (
            <Input
              {...field}
              {...props}
              value={field.value ?? ""}
              inputMode="decimal"
              autoComplete="off"
            />
          )}
        </Field>
        {rate && <FarOff rate={{ from, to, rate }} />}
      </div>
    </div>
  )
}
