import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import type { AdminCreditEntry } from "../../../../src/types"
import { DrawerForm, ReferenceFields } from "../../../components/form"
import { useEditReimbursement } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { changedIn } from "../../../lib/changed"
import { EarlierVersions } from "./earlier-versions"

type EditEntryFormProps = { companyId: string; entry: AdminCreditEntry }

export const EditEntryForm = ({ companyId, entry }: EditEntryFormProps) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const { write, isPending } = useWrite(
    useEditReimbursement(companyId, entry.id)
  )
  const form = useForm({
    defaultValues: {
      po_number: entry.po_number ?? "",
      comment: entry.comment ?? "",
    },
  })

  // Read while it renders: react-hook-form keeps only what is watched.
  const { dirtyFields } = form.formState

  const submit = form.handleSubmit((values) =>
    write(
      changedIn(
        {
          po_number: values.po_number.trim() || null,
          comment: values.comment.trim() || null,
        },
        dirtyFields
      ),
      {
        onSuccess: () => {
          toast.success(t("history.edit.success"))
        },
        close: () => handleSuccess(),
      }
    )
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <ReferenceFields control={form.control} />
      {entry.edit_count > 0 && (
        <EarlierVersions companyId={companyId} entryId={entry.id} />
      )}
    </DrawerForm>
  )
}
