import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { STATUS_MOVES } from "../../../../src/domain/company"
import type { AdminCompany } from "../../../../src/types"
import { DrawerForm } from "../../../components/form"
import { useUpdateCompany } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { changedIn } from "../../../lib/changed"
import { CompanyFields } from "../common/company-fields"
import { type CompanyForm, toFields, toForm } from "../common/form"

export const EditCompanyForm = ({ company }: { company: AdminCompany }) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const { write, isPending } = useWrite(useUpdateCompany(company.id))
  const form = useForm<CompanyForm>({ defaultValues: toForm(company) })

  // Read while it renders: react-hook-form keeps only what is watched.
  const { dirtyFields } = form.formState

  const submit = form.handleSubmit((values) =>
    write(changedIn(toFields(values), dirtyFields), {
      onSuccess: ({ company: { name } }) => {
        toast.success(t("companies.edit.success", { name }))
      },
      close: () => handleSuccess(),
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
