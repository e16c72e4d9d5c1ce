import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { STATUS_MOVES } from "../../../../src/domain/company"
import type { AdminCompany } from "../../../../src/types"
import { DrawerForm } from "../../../components/form"
import { useUpdateCompany } from "../../../hooks/api"
import { useFailureToast } from "../../../hooks/use-failure-toast"
import { useWords } from "../../../hooks/use-words"
import { CompanyFields } from "../common/company-fields"
import { type CompanyForm, toFields, toForm } from "../common/form"

export const EditCompanyForm = ({ company }: { company: AdminCompany }) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const fail = useFailureToast()
  const { mutate, isPending } = useUpdateCompany(company.id)
  const form = useForm<CompanyForm>({ defaultValues: toForm(company) })

  const submit = form.handleSubmit((values) =>
    mutate(toFields(values), {
      onSuccess: ({ company: { name } }) => {
        toast.success(t("companies.edit.success", { name }))
        handleSuccess()
      },
      onError: fail,
    })
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <CompanyFields
        control={form.control}
        statuses={[company.status, ...STATUS_MOVES[company.status]]}
        narrow
      />
    </DrawerForm>
  )
}
