import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"
import type { VendorDTO } from "../../../../src/types"
import { DrawerForm } from "../../../components/form"
import { useUpdateVendor } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { BankAccountFields } from "../common/bank-account-fields"
import {
  type BankAccountForm,
  toBankAccount,
  toBankAccountForm,
} from "../common/form"

export const BankAccountDrawerForm = ({ vendor }: { vendor: VendorDTO }) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const { write, isPending } = useWrite(useUpdateVendor())
  // The version the form was filled with, though the page is read anew.
  const [version] = useState(vendor.version)
  const form = useForm<BankAccountForm>({
    defaultValues: toBankAccountForm(vendor),
  })

  const submit = form.handleSubmit((values) =>
    write(
      { id: vendor.id, body: { bank_account: toBankAccount(values), version } },
      {
        onSuccess: ({ vendor: { name } }) => {
          toast.success(t("vendors.bank.edit.success", { name }))
        },
        close: () => handleSuccess(),
      }
    )
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <BankAccountFields control={form.control} />
    </DrawerForm>
  )
}
