import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text } from "@medusajs/ui"
import { useForm, useWatch } from "react-hook-form"
import { SelectField, TextField, WriteForm } from "../../../components/form"
import { Failed } from "../../../components/section"
import { useConversionPreview } from "../../../hooks/api"
import { useCurrencies } from "../../../hooks/use-currencies"
import { useWords } from "../../../hooks/use-words"
import { type ConvertForm, forgetRates, toConversion } from "./form"
import { PreviewTable } from "./preview-table"
import { RateLines } from "./rate-lines"
import { SelectionChoice } from "./selection-choice"
import { useLastGood } from "./use-last-good"
import { useStartConversion } from "./use-start-conversion"

type ConvertCreditFormProps = { companyIds: string[]; currency: string }

export const ConvertCreditForm = ({
  companyIds,
  currency,
}: ConvertCreditFormProps) => {
  const t = useWords()
  const currencies = useCurrencies()
  const form = useForm<ConvertForm>({
    defaultValues: {
      currency_code: currency,
      all: false,
      rates: {},
      reason: "",
    },
  })
  const [currency_code, all, rates] = useWatch({
    control: form.control,
    name: ["currency_code", "all", "rates"],
  })
  const asked = toConversion({ currency_code, all, rates }, companyIds)
  const { preview, error, refetch, isPlaceholderData } = useConversionPreview(
    asked ?? { currency_code },
    { enabled: asked !== null }
  )
  // A rate that is refused stays on the screen, where it can be mended.
  const lines = useLastGood(preview)
  const { start, isPending } = useStartConversion()
  const isReady =
    asked !== null &&
    preview !== undefined &&
    !isPlaceholderData &&
    !preview.rates.some(({ needs_rate }) => needs_rate) &&
    preview.companies > preview.unchanged.count

  const submit = form.handleSubmit(({ reason }) => {
    if (asked && isReady) {
      void start(asked, reason, preview.companies - preview.unchanged.count)
    }
  })

  return (
    <RouteFocusModal.Form form={form}>
      <WriteForm
        isPending={isPending}
        onSubmit={submit}
        className="flex flex-1 flex-col overflow-hidden"
      >
        <RouteFocusModal.Header />
        <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto py-16">
          <div className="flex w-full max-w-[1600px] flex-col gap-y-8 px-6">
            <div>
              <RouteFocusModal.Title asChild>
                <Heading>{t("conversion.header")}</Heading>
              </RouteFocusModal.Title>
              <RouteFocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle">
                  {t("conversion.hint")}
                </Text>
              </RouteFocusModal.Description>
            </div>
            <SelectionChoice control={form.control} count={companyIds.length} />
            <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
              <SelectField
                control={form.control}
                name="currency_code"
                label={t("conversion.target")}
                onPick={(to) => forgetRates(form, to)}
                options={currencies.map((code) => ({
                  value: code,
                  label: code.toUpperCase(),
                }))}
              />
              <TextField
                control={form.control}
                name="reason"
                label={t("conversion.reason")}
                hint={t("fields.reasonHint")}
                maxLength={2000}
              />
            </div>
            {error && <Failed error={error} onRetry={refetch} />}
            {asked && lines?.currency_code === currency_code && (
              <RateLines control={form.control} preview={lines} />
            )}
            {asked && preview && !error && <PreviewTable asked={asked} />}
          </div>
        </RouteFocusModal.Body>
        <RouteFocusModal.Footer>
          <RouteFocusModal.Close asChild>
            <Button size="small" variant="secondary" disabled={isPending}>
              {t("actions.cancel")}
            </Button>
          </RouteFocusModal.Close>
          <Button
            size="small"
            type="submit"
            isLoading={isPending}
            disabled={!isReady}
          >
            {t("conversion.confirm.action")}
          </Button>
        </RouteFocusModal.Footer>
      </WriteForm>
    </RouteFocusModal.Form>
  )
}
