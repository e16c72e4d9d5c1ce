import { Combobox, useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { DrawerForm, Field } from "../../../components/form"
import { useAddMember } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { RightsFields, type RightsForm } from "../common/rights-fields"
import { useCustomerOptions } from "./use-customer-options"

type AddForm = RightsForm & { customer_id: string }

export const AddMemberForm = ({ companyId }: { companyId: string }) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const { write, isPending } = useWrite(useAddMember(companyId))
  const customers = useCustomerOptions()
  const form = useForm<AddForm>({
    defaultValues: {
      customer_id: "",
      is_admin: false,
      may_buy_on_account: true,
      may_see_credit: true,
      may_see_history: true,
    },
  })

  const submit = form.handleSubmit((values) =>
    write(values, {
      onSuccess: () => {
        const added = customers.options.find(
          ({ value }) => value === values.customer_id
        )
        toast.success(t("members.add.success", { name: added?.label ?? "" }))
      },
      close: () => handleSuccess(),
    })
  )

  return (
    <DrawerForm
      form={form}
      onSubmit={submit}
      isPending={isPending}
      submit={t("actions.add")}
    >
      <Field
        control={form.control}
        name="customer_id"
        label={t("fields.customer")}
        rules={{ required: t("validation.required") }}
      >
        {(field, control) => (
          <Combobox
            {...field}
            {...control}
            onChange={(value) => field.onChange(value ?? "")}
            options={customers.options}
            searchValue={customers.searchValue}
            onSearchValueChange={customers.onSearchValueChange}
            fetchNextPage={customers.fetchNextPage}
            isFetchingNextPage={customers.isFetchingNextPage}
            placeholder={t("members.add.search")}
          />
        )}
      </Field>
      <RightsFields control={form.control} />
    </DrawerForm>
  )
}
