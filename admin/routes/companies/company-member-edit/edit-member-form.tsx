import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import type { AdminCompanyMember } from "../../../../src/types"
import { DrawerForm } from "../../../components/form"
import { useUpdateMember } from "../../../hooks/api"
import { useFailureToast } from "../../../hooks/use-failure-toast"
import { useWords } from "../../../hooks/use-words"
import { RightsFields, type RightsForm } from "../common/rights-fields"

type EditMemberFormProps = { member: AdminCompanyMember; name: string }

export const EditMemberForm = ({ member, name }: EditMemberFormProps) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const fail = useFailureToast()
  const { mutate, isPending } = useUpdateMember(member.company_id, member.id)
  const form = useForm<RightsForm>({
    defaultValues: {
      is_admin: member.is_admin,
      may_buy_on_account: member.may_buy_on_account,
      may_see_credit: member.may_see_credit,
      may_see_history: member.may_see_history,
    },
  })

  const submit = form.handleSubmit((values) =>
    mutate(values, {
      onSuccess: () => {
        toast.success(t("members.edit.success", { name }))
        handleSuccess()
      },
      onError: fail,
    })
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <RightsFields control={form.control} />
    </DrawerForm>
  )
}
