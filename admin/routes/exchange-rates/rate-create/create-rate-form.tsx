import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm, useWatch } from "react-hook-form"
import { DrawerForm, MomentField, TextField } from "../../../components/form"
import { useCreateExchangeRate } from "../../../hooks/api"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { readRate } from "../../../lib/rate"
import { readingOf } from "../../../lib/rate-reading"
import { PairFields } from "./pair-fields"
import { RateField } from "./rate-field"
import { RatePreview } from "./rate-preview"
import type { RateForm } from "./form"

type CreateRateFormProps = { pair: { from: string; to: string } }

export const CreateRateForm = ({ pair }: CreateRateFormProps) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const keyOf = useRequestKey()
  const { write, isPending } = useWrite(useCreateExchangeRate())
  const form = useForm<RateForm>({
    defaultValues: { ...pair, rate: "", effective_at: null, comment: "" },
  })
  const [from, to, typed] = useWatch({
    control: form.control,
    name: ["from", "to", "rate"],
  })
  const rate = readRate(typed)

  const submit = form.handleSubmit((values) => {
    const body = {
      from: values.from,
      to: values.to,
      rate: readRate(values.rate) ?? "",
      ...(values.effective_at && {
        effective_at: values.effective_at.toISOString(),
      }),
      comment: values.comment.trim() || null,
    }
    write(
      { body, key: keyOf(body) },
      {
        onSuccess: ({ exchange_rate }) => {
          const reading = readingOf(exchange_rate)
          toast.success(t("rates.create.success", { reading }))
        },
        close: () => handleSuccess(),
      }
    )
  })

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <PairFields form={form} />
      {from && to && <RateField control={form.control} from={from} to={to} />}
      {rate && from !== to && to && <RatePreview rate={{ from, to, rate }} />}
      <MomentField
        control={form.control}
        name="effective_at"
        label={t("rates.effectiveAt")}
        hint={t("rates.effectiveAtHint")}
      />
      <TextField
        control={form.control}
        name="comment"
        label={t("fields.comment")}
        maxLength={2000}
        long
      />
    </DrawerForm>
  )
}
