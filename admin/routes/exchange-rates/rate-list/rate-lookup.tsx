import { Container, Heading, Text } from "@medusajs/ui"
import { useForm, useWatch } from "react-hook-form"
import { MomentField, SelectField } from "../../../components/form"
import { useCurrencyOptions } from "../../../hooks/api"
import { useCurrencies } from "../../../hooks/use-currencies"
import { useWords } from "../../../hooks/use-words"
import { RateFound } from "./rate-found"

type LookupForm = { from: string; to: string; at: Date | null }

/** What would be used between two currencies: also by way of a third one. */
export const RateLookup = () => {
  const t = useWords()
  const currencies = useCurrencyOptions()
  const [first = "", second = ""] = useCurrencies()
  const form = useForm<LookupForm>({
    values: { from: first, to: second, at: null },
  })
  const [from, to, at] = useWatch({
    control: form.control,
    name: ["from", "to", "at"],
  })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("rates.lookup.header")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("rates.lookup.hint")}
        </Text>
      </div>
      <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-3">
        <SelectField
          control={form.control}
          name="from"
          label={t("rates.from")}
          options={currencies}
        />
        <SelectField
          control={form.control}
          name="to"
          label={t("rates.to")}
          options={currencies}
        />
        <MomentField
          control={form.control}
          name="at"
          label={t("rates.lookup.at")}
          hint={t("rates.lookup.atHint")}
        />
      </div>
      {from && to && (
        <div className="px-6 py-4">
          {from === to ? (
            <Text size="small" className="text-ui-fg-subtle">
              {t("rates.create.sameCurrency")}
            </Text>
          ) : (
            <RateFound from={from} to={to} at={at} />
          )}
        </div>
      )}
    </Container>
  )
}
