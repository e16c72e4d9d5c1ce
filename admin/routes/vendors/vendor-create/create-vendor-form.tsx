import { RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import type { AdminLegalEntity } from "../../../../src/types"
import { SelectField, TextField, WriteForm } from "../../../components/form"
import { useCreateVendor } from "../../../hooks/api"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { BankAccountFields } from "../common/bank-account-fields"
import {
  type BankAccountForm,
  EMPTY_BANK_ACCOUNT,
  EMPTY_VENDOR,
  toBankAccount,
  toFields,
  type VendorForm,
} from "../common/form"
import { vendorPath } from "../common/paths"
import { VendorFields } from "../common/vendor-fields"

type CreateForm = VendorForm &
  BankAccountForm & { legal_entity_id: string; vendor_number: string }

type CreateVendorFormProps = { entities: AdminLegalEntity[] }

export const CreateVendorForm = ({ entities }: CreateVendorFormProps) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const keyOf = useRequestKey()
  const { write, isPending } = useWrite(useCreateVendor())
  const form = useForm<CreateForm>({
    defaultValues: {
      ...EMPTY_VENDOR,
      ...EMPTY_BANK_ACCOUNT,
      legal_entity_id: entities.find(({ is_default }) => is_default)?.id ?? "",
      vendor_number: "",
    },
  })

  const submit = form.handleSubmit((values) => {
    const body = {
      ...toFields(values),
      bank_account: toBankAccount(values),
      legal_entity_id: values.legal_entity_id || undefined,
      account_number: values.vendor_number.trim() || undefined,
    }
    write(
      { body, key: keyOf(body) },
      {
        onSuccess: ({ vendor }) => {
          toast.success(t("vendors.create.success", { name: vendor.name }))
        },
        close: ({ vendor }) => handleSuccess(vendorPath(vendor.id)),
      }
    )
  })

  return (
    <RouteFocusModal.Form form={form}>
      <WriteForm
        isPending={isPending}
        onSubmit={submit}
        className="flex flex-1 flex-col overflow-hidden"
      >
        <RouteFocusModal.Header />
        <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto py-16">
          <div className="flex w-full max-w-[720px] flex-col gap-y-8 px-2">
            <div>
              <RouteFocusModal.Title asChild>
                <Heading>{t("vendors.create.header")}</Heading>
              </RouteFocusModal.Title>
              <RouteFocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle">
                  {t("vendors.create.hint")}
                </Text>
              </RouteFocusModal.Description>
            </div>
            <VendorFields control={form.control}>
              <TextField
                control={form.control}
                name="vendor_number"
                label={t("vendors.fields.accountNumber")}
                hint={t("vendors.create.numberHint")}
                maxLength={50}
              />
              {entities.length > 1 && (
                <SelectField
                  control={form.control}
                  name="legal_entity_id"
                  label={t("vendors.fields.legalEntity")}
                  options={entities.map(({ id, name }) => ({
                    value: id,
                    label: name,
                  }))}
                />
              )}
            </VendorFields>
            <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
              <BankAccountFields control={form.control} />
            </div>
          </div>
        </RouteFocusModal.Body>
        <RouteFocusModal.Footer>
          <RouteFocusModal.Close asChild>
            <Button size="small" variant="secondary" disabled={isPending}>
              {t("actions.cancel")}
            </Button>
          </RouteFocusModal.Close>
          <Button size="small" type="submit" isLoading={isPending}>
            {t("actions.create")}
          </Button>
        </RouteFocusModal.Footer>
      </WriteForm>
    </RouteFocusModal.Form>
  )
}
