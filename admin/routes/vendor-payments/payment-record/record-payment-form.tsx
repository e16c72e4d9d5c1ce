import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"
import type { VendorPaymentDTO } from "../../../../src/types"
import { DrawerForm, TextField } from "../../../components/form"
import { DayField } from "../../../components/form/day-field"
import { Notice } from "../../../components/section"
import { useRecordVendorPayment } from "../../../hooks/api"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { todayInUtc } from "../../../lib/day"
import { totalsText } from "../common/totals-text"

export const RecordPaymentForm = ({
  payment,
}: {
  payment: VendorPaymentDTO
}) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const keyOf = useRequestKey()
  const { write, isPending } = useWrite(useRecordVendorPayment(payment.id))
  // Of what the person saw: if it changes meanwhile, the API says so.
  const [{ version, totals }] = useState(payment)
  const today = todayInUtc()
  const form = useForm({ defaultValues: { paid_on: today, reference: "" } })

  const submit = form.handleSubmit(({ paid_on, reference }) => {
    const body = { paid_on, reference: reference.trim() || null, version }
    write(
      { body, key: keyOf(body) },
      {
        onSuccess: ({ vendor_payment: { number } }) => {
          toast.success(t("payments.record.success", { number }))
        },
        close: () => handleSuccess(),
      }
    )
  })

  return (
    <DrawerForm
      form={form}
      onSubmit={submit}
      isPending={isPending}
      submit={t("payments.record.action")}
    >
      <Notice>
        {t("payments.record.sentence", {
          invoices: t("payments.invoices", { count: payment.invoice_count }),
          totals: totalsText(totals),
        })}
      </Notice>
      <DayField
        control={form.control}
        name="paid_on"
        label={t("payments.fields.paidOn")}
        hint={t("payments.record.dayHint")}
        max={today}
      />
      <TextField
        control={form.control}
        name="reference"
        label={t("payments.fields.reference")}
        hint={t("payments.record.referenceHint")}
        maxLength={255}
      />
    </DrawerForm>
  )
}
