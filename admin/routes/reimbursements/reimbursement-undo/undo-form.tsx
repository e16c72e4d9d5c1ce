import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import type { ReimbursementDTO } from "../../../../src/types"
import { DrawerForm, TextField } from "../../../components/form"
import { Notice } from "../../../components/section"
import { useReverseReimbursement } from "../../../hooks/api"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { formatAmount } from "../../../lib/money"

type UndoFormProps = { reimbursement: ReimbursementDTO }

export const UndoForm = ({ reimbursement }: UndoFormProps) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const keyOf = useRequestKey()
  const { write, isPending } = useWrite(
    useReverseReimbursement(reimbursement.id)
  )
  const form = useForm({ defaultValues: { reason: "" } })
  const { number, amount, currency_code, vendor_invoice } = reimbursement
  const { payment } = vendor_invoice
  const words = {
    number,
    company: reimbursement.company_name,
    amount: formatAmount(amount, currency_code, { show: "code" }),
    invoice: vendor_invoice.number,
  }

  const submit = form.handleSubmit(({ reason }) => {
    const body = { reason: reason.trim() || null }
    write(
      { body, key: keyOf(body) },
      {
        onSuccess: () => {
          toast.success(t("reimbursements.undo.success", words))
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
      submit={t("reimbursements.undo.action")}
    >
      <Notice title={t("reimbursements.undo.credit", words)}>
        {t("reimbursements.undo.invoice", words)}{" "}
        {payment &&
          t("reimbursements.undo.payment", { payment: payment.number })}{" "}
        {t("reimbursements.undo.forGood")}
      </Notice>
      <TextField
        control={form.control}
        name="reason"
        label={t("reimbursements.undo.reason")}
        hint={t("reimbursements.undo.reasonHint")}
        maxLength={1500}
        long
      />
    </DrawerForm>
  )
}
