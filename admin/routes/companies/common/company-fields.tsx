import type { ReactNode } from "react"
import type { Control } from "react-hook-form"
import type { CompanyStatus } from "../../../../src/domain"
import { SelectField, SwitchField, TextField } from "../../../components/form"
import { useWords } from "../../../hooks/use-words"
import type { CompanyForm } from "./form"

type CompanyFieldsProps<Values extends CompanyForm> = {
  control: Control<Values>
  /** Those it may have. */
  statuses: CompanyStatus[]
  /** One below the other, as in a drawer. */
  narrow?: boolean
  children?: ReactNode
}

export function CompanyFields<Values extends CompanyForm>({
  control: given,
  statuses,
  narrow,
  children,
}: CompanyFieldsProps<Values>) {
  const t = useWords()
  // A form that holds more than these fields has all of them.
  const control = given as unknown as Control<CompanyForm>
  return (
    <>
      <div
        className={
          narrow
            ? "flex flex-col gap-y-4"
            : "grid grid-cols-1 gap-4 md:grid-cols-2"
        }
      >
        <TextField
          control={control}
          name="name"
          label={t("fields.name")}
          maxLength={255}
          required
        />
        {children}
        <SelectField
          control={control}
          name="status"
          label={t("fields.status")}
          options={statuses.map((status) => ({
            value: status,
            label: t(`statuses.${status}`),
          }))}
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
        <TextField
          control={control}
          name="vat_id"
          label={t("fields.vatId")}
          maxLength={50}
        />
        <TextField
          control={control}
          name="external_id"
          label={t("fields.externalId")}
          hint={t("fields.externalIdHint")}
          maxLength={255}
        />
      </div>
      <SwitchField
        control={control}
        name="payment_on_account"
        label={t("fields.paymentOnAccount")}
        hint={t("fields.paymentOnAccountHint")}
      />
    </>
  )
}
