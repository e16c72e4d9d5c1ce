import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import type { AdminCreditEntry } from "../../../../src/types"
import { DrawerForm, TextField } from "../../../components/form"
import { useEditReimbursement } from "../../../hooks/api"
import { useFailureToast } from "../../../hooks/use-failure-toast"
import { useWords } from "../../../hooks/use-words"
import { EarlierVersions } from "./earlier-versions"

type EditEntryFormProps = { companyId: string; entry: AdminCreditEntry }

export const EditEntryForm = ({ companyId, entry }: EditEntryFormProps) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const fail = useFailureToast()
  const { mutate, isPending } = useEditReimbursement(companyId, entry.id)
  const form = useForm({
    defaultValues: {
      po_number: entry.po_number ?? "",
      comment: entry.comment ?? "",
    },
  })

  const submit = form.handleSubmit((values) =>
    mutate(
      {
        po_number: values.po_number.trim() || null,
        comment: values.comment.trim() || null,
      },
      {
        onSuccess: () => {
          toast.success(t("history.edit.success"))
          handleSuccess()
        },
        onError: fail,
      }
    )
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <TextField
        control={form.control}
        name="po_number"
        label={t("fields.poNumber")}
        maxLength={255}
      />
      <TextField
        control={form.control}
        name="comment"
        label={t("fields.comment")}
        maxLength={2000}
        long
      />
      {entry.edit_count > 0 && (
        <EarlierVersions companyId={companyId} entryId={entry.id} />
      )}
    </DrawerForm>
  )
}
