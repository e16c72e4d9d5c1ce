import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"
import type { VendorDTO } from "../../../../src/types"
import { DrawerForm } from "../../../components/form"
import { useUpdateVendor } from "../../../hooks/api"
import { useFailureToast } from "../../../hooks/use-failure-toast"
import { useWords } from "../../../hooks/use-words"
import { BankAccountFields } from "../common/bank-account-fields"
import {
  type BankAccountForm,
  toBankAccount,
  toBankAccountForm,
} from "../common/form"

export const BankAccountDrawerForm = ({ vendor }: { vendor: VendorDTO }) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const fail = useFailureToast()
  const { mutate, isPending } = useUpdateVendor()
  // The version the form was filled with, though the page is read anew.
  const [version] = useState(vendor.version)
  const form = useForm<BankAccountForm>({
    defaultValues: toBankAccountForm(vendor),
  })

  const submit = form.handleSubmit((values) =>
    mutate(
      { id: vendor.id, body: { bank_account: toBankAccount(values), version } },
      {
        onSuccess: ({ vendor: { name } }) => {
          toast.success(t("vendors.bank.edit.success", { name }))
          handleSuccess()
        },
        onError: fail,
      }
    )
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <BankAccountFields control={form.control} />
    </DrawerForm>
  )
}
