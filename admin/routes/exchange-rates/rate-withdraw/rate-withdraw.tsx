import { RouteDrawer, useRouteModal } from "@medusajs/dashboard/components"
import { Heading, Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useParams } from "react-router-dom"
import type { ExchangeRateDTO } from "../../../../src/types"
import { DrawerForm, TextField } from "../../../components/form"
import { Allowed, Failed, Notice } from "../../../components/section"
import { useExchangeRates, useWithdrawExchangeRate } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { readingOf } from "../../../lib/rate-reading"
import { RateReadings } from "../common/rate-readings"

export const RateWithdraw = () => {
  const t = useWords()
  const { rate_id: id } = useParams()
  const { exchange_rates, error, refetch } = useExchangeRates({ id: [id!] })
  const rate = exchange_rates?.[0]
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("rates.withdraw.header")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="txt-small text-ui-fg-subtle">
          {t("rates.withdraw.hint")}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      <Allowed right="edit_settings">
        {rate && !rate.withdrawn_at && <WithdrawForm rate={rate} />}
      </Allowed>
      {rate?.withdrawn_at && (
        <RouteDrawer.Body>
          <Notice>{t("rates.withdraw.done")}</Notice>
        </RouteDrawer.Body>
      )}
      {exchange_rates && !rate && (
        <RouteDrawer.Body>
          <Text size="small">{t("states.notFoundTitle")}</Text>
        </RouteDrawer.Body>
      )}
      {error && <Failed error={error} onRetry={refetch} />}
    </RouteDrawer>
  )
}

const WithdrawForm = ({ rate }: { rate: ExchangeRateDTO }) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const { write, isPending } = useWrite(useWithdrawExchangeRate(rate.id))
  const form = useForm({ defaultValues: { reason: "" } })

  const submit = form.handleSubmit(({ reason }) =>
    write(
      { reason: reason.trim() || null },
      {
        onSuccess: () => {
          const reading = readingOf(rate)
          toast.success(t("rates.withdraw.success", { reading }))
        },
        close: () => handleSuccess(),
      }
    )
  )

  return (
    <DrawerForm
      form={form}
      onSubmit={submit}
      isPending={isPending}
      submit={t("rates.withdraw.action")}
    >
      <RateReadings rate={rate} />
      <Notice variant="warning">{t("rates.withdraw.before")}</Notice>
      <TextField
        control={form.control}
        name="reason"
        label={t("rates.withdraw.reason")}
        maxLength={2000}
        long
      />
    </DrawerForm>
  )
}
