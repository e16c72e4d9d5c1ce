import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"
import type { VendorDTO } from "../../../../src/types"
import { DrawerForm } from "../../../components/form"
import { useUpdateVendor } from "../../../hooks/api"
import { useFailureToast } from "../../../hooks/use-failure-toast"
import { useWords } from "../../../hooks/use-words"
import { toFields, toForm, type VendorForm } from "../common/form"
import { VendorFields } from "../common/vendor-fields"

export const EditVendorForm = ({ vendor }: { vendor: VendorDTO }) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const fail = useFailureToast()
  const { mutate, isPending } = useUpdateVendor()
  // The version the form was filled with, though the page is read anew.
  const [version] = useState(vendor.version)
  const form = useForm<VendorForm>({ defaultValues: toForm(vendor) })

  const submit = form.handleSubmit((values) =>
    mutate(
      { id: vendor.id, body: { ...toFields(values), version } },
      {
        onSuccess: ({ vendor: { name } }) => {
          toast.success(t("vendors.edit.success", { name }))
          handleSuccess()
        },
        onError: fail,
      }
    )
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <VendorFields
        control={form.control}
        present={vendor.payment_currency}
        narrow
      />
    </DrawerForm>
  )
}
