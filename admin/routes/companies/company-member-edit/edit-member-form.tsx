import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import type { AdminCompanyMember } from "../../../../src/types"
import { DrawerForm } from "../../../components/form"
import { useUpdateMember } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { changedIn } from "../../../lib/changed"
import { RightsFields, type RightsForm } from "../common/rights-fields"

type EditMemberFormProps = { member: AdminCompanyMember; name: string }

export const EditMemberForm = ({ member, name }: EditMemberFormProps) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const { write, isPending } = useWrite(
    useUpdateMember(member.company_id, member.id)
  )
  const form = useForm<RightsForm>({
    defaultValues: {
      is_admin: member.is_admin,
      may_buy_on_account: member.may_buy_on_account,
      may_see_credit: member.may_see_credit,
      may_see_history: member.may_see_history,
    },
  })

  // Read while it renders: react-hook-form keeps only what is watched.
  const { dirtyFields } = form.formState

  const submit = form.handleSubmit((values) =>
    write(changedIn(values, dirtyFields), {
      onSuccess: () => {
        toast.success(t("members.edit.success", { name }))
      },
      close: () => handleSuccess(),
    })
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <RightsFields control={form.control} />
    </DrawerForm>
  )
}
