import type { ReactNode } from "react"
import type { Control } from "react-hook-form"
import { PAYMENT_METHODS } from "../../../../src/domain/vendor"
import { SelectField, SwitchField, TextField } from "../../../components/form"
import { useCurrencies } from "../../../hooks/use-currencies"
import { useWords } from "../../../hooks/use-words"
import { AddressFields } from "./address-fields"
import { NONE, type VendorForm } from "./form"
import { TermsFields } from "./terms-fields"

type VendorFieldsProps<Values extends VendorForm> = {
  control: Control<Values>
  /** The payment currency it has, though the store may not sell in it. */
  present?: string | null
  /** One below the other, as in a drawer. */
  narrow?: boolean
  children?: ReactNode
}

export function VendorFields<Values extends VendorForm>({
  control: given,
  present,
  narrow,
  children,
}: VendorFieldsProps<Values>) {
  const t = useWords()
  const currencies = useCurrencies(present ?? undefined)
  // A form that holds more than these fields has all of them.
  const control = given as unknown as Control<VendorForm>
  const grid = narrow
    ? "flex flex-col gap-y-4"
    : "grid grid-cols-1 gap-4 md:grid-cols-2"
  return (
    <>
      <div className={grid}>
        <TextField
          control={control}
          name="name"
          label={t("fields.name")}
          maxLength={255}
          required
        />
        {children}
        <TextField
          control={control}
          name="vendor_group"
          label={t("vendors.fields.group")}
          maxLength={50}
        />
        <TextField
          control={control}
          name="contact_name"
          label={t("vendors.fields.contact")}
          maxLength={255}
        />
        <TextField
          control={control}
          name="email"
          label={t("fields.email")}
          maxLength={255}
          type="email"
        />
        <TextField
          control={control}
          name="phone"
          label={t("fields.phone")}
          maxLength={50}
          type="tel"
        />
      </div>
      <AddressFields control={control} className={grid} />
      <div className={grid}>
        <SelectField
          control={control}
          name="payment_method"
          label={t("vendors.fields.method")}
          hint={t("vendors.methodHint")}
          options={PAYMENT_METHODS.map((method) => ({
            value: method,
            label: t(`vendors.methods.${method}`),
          }))}
        />
        <SelectField
          control={control}
          name="payment_currency"
          label={t("vendors.fields.currency")}
          hint={t("vendors.currencyHint")}
          options={[
            { value: NONE, label: t("vendors.invoiceCurrency") },
            ...currencies.map((code) => ({
              value: code,
              label: code.toUpperCase(),
            })),
          ]}
        />
        <TermsFields control={control} />
      </div>
      <SwitchField
        control={control}
        name="is_one_time"
        label={t("vendors.fields.oneTime")}
        hint={t("vendors.oneTimeHint")}
      />
      <SwitchField
        control={control}
        name="is_active"
        label={t("vendors.fields.active")}
        hint={t("vendors.activeHint")}
      />
    </>
  )
}
