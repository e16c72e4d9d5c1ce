import { useRouteModal } from "@medusajs/dashboard/components"
import { toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"
import type { VendorPaymentDTO } from "../../../../src/types"
import { DrawerForm, TextField } from "../../../components/form"
import { Notice } from "../../../components/section"
import { useVoidVendorPayment } from "../../../hooks/api"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { totalsText } from "../common/totals-text"

export const VoidPaymentForm = ({ payment }: { payment: VendorPaymentDTO }) => {
  const t = useWords()
  const prompt = usePrompt()
  const { handleSuccess } = useRouteModal()
  const keyOf = useRequestKey()
  const { write, isPending } = useWrite(useVoidVendorPayment(payment.id))
  // Of what the person saw: if it changes meanwhile, the API says so.
  const [{ version, status, number }] = useState(payment)
  const form = useForm({ defaultValues: { reason: "" } })
  const values = {
    number,
    invoices: t("payments.invoices", { count: payment.invoice_count }),
    totals: totalsText(payment.totals),
  }

  const submit = form.handleSubmit(async ({ reason }) => {
    const body = { reason: reason.trim(), version }
    const sure = await prompt({
      title: t("payments.void.title"),
      description: t("payments.void.description", values),
      confirmText: t("payments.void.action"),
      cancelText: t("actions.cancel"),
    })
    if (sure) {
      write(
        { body, key: keyOf(body) },
        {
          onSuccess: () => {
            toast.success(t("payments.void.success", { number }))
          },
          close: () => handleSuccess(),
        }
      )
    }
  })

  return (
    <DrawerForm
      form={form}
      onSubmit={submit}
      isPending={isPending}
      submit={t("payments.void.action")}
    >
      {status !== "voided" && (
        <Notice variant={status === "created" ? "info" : "warning"}>
          {t(`payments.void.${status}`, values)}
        </Notice>
      )}
      <TextField
        control={form.control}
        name="reason"
        label={t("payments.fields.reason")}
        hint={t("payments.void.reasonHint")}
        maxLength={2000}
        required
        long
      />
    </DrawerForm>
  )
}
