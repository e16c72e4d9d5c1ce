import { Combobox, useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useForm, useWatch } from "react-hook-form"
import type {
  AdminLegalEntity,
  CompanyPayablesDTO,
} from "../../../../src/types"
import {
  DrawerForm,
  Field,
  SelectField,
  SwitchField,
  TextField,
} from "../../../components/form"
import { useSetCompanyPayables } from "../../../hooks/api"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { EarlierPayables } from "./earlier-payables"
import {
  DEFAULT_ENTITY,
  NO_VENDOR,
  type PayablesForm,
  toBody,
  toForm,
} from "./form"
import { useVendorOptions } from "./use-vendor-options"

type EditPayablesFormProps = {
  payables: CompanyPayablesDTO
  entities: AdminLegalEntity[]
}

export const EditPayablesForm = ({
  payables,
  entities,
}: EditPayablesFormProps) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const keyOf = useRequestKey()
  const { write, isPending } = useWrite(
    useSetCompanyPayables(payables.company_id)
  )
  // Of what the person saw: if somebody changes it meanwhile, the API says so.
  const [seen] = useState(payables)
  const form = useForm<PayablesForm>({ defaultValues: toForm(seen) })
  const isHeld = useWatch({ control: form.control, name: "payment_hold" })
  const vendors = useVendorOptions(seen.vendor)

  const submit = form.handleSubmit((values) => {
    const body = toBody(values, seen)
    write(
      { body, key: keyOf(body) },
      {
        onSuccess: () => {
          toast.success(t("payables.edit.success"))
        },
        close: () => handleSuccess(),
      }
    )
  })

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <Field
        control={form.control}
        name="vendor_id"
        label={t("payables.fields.vendor")}
        hint={t("payables.edit.vendorHint")}
      >
        {(field, control) => (
          <Combobox
            {...field}
            {...control}
            onChange={(value) => field.onChange(value ?? NO_VENDOR)}
            options={vendors.options}
            searchValue={vendors.searchValue}
            onSearchValueChange={vendors.onSearchValueChange}
            fetchNextPage={vendors.fetchNextPage}
            isFetchingNextPage={vendors.isFetchingNextPage}
            placeholder={t("payables.edit.search")}
          />
        )}
      </Field>
      <SelectField
        control={form.control}
        name="legal_entity_id"
        label={t("payables.fields.legalEntity")}
        hint={t("payables.edit.entityHint")}
        options={[
          { value: DEFAULT_ENTITY, label: t("payables.edit.defaultEntity") },
          ...entities.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SwitchField
        control={form.control}
        name="payment_hold"
        label={t("payables.fields.paymentHold")}
        hint={t("payables.edit.holdHint")}
      />
      {isHeld && (
        <TextField
          control={form.control}
          name="payment_hold_reason"
          label={t("payables.fields.holdReason")}
          maxLength={2000}
          required
          long
        />
      )}
      <SwitchField
        control={form.control}
        name="reimbursements_excluded"
        label={t("payables.fields.excluded")}
        hint={t("payables.edit.excludedHint")}
      />
      <EarlierPayables companyId={payables.company_id} />
    </DrawerForm>
  )
}
