import { type Control, useWatch } from "react-hook-form"
import {
  AmountField,
  SelectField,
  SwitchField,
  TextField,
} from "../../../components/form"
import { TermsFields } from "../../../components/terms-fields"
import { useCurrencies } from "../../../hooks/use-currencies"
import { useWords } from "../../../hooks/use-words"
import type { EntityForm } from "./form"

type EntityFieldsProps<Values extends EntityForm> = {
  control: Control<Values>
  /** Its accounting currency now; the store may not sell in it any more. */
  present?: string
  /** It is the default one: only another one's becoming it changes that. */
  isDefault?: boolean
}

export function EntityFields<Values extends EntityForm>({
  control: given,
  present,
  isDefault,
}: EntityFieldsProps<Values>) {
  const t = useWords()
  // A form that holds more than these fields has all of them.
  const control = given as unknown as Control<EntityForm>
  const currency = useWatch({ control, name: "accounting_currency" })
  const currencies = useCurrencies(present)
  return (
    <>
      <TextField
        control={control}
        name="name"
        label={t("fields.name")}
        maxLength={255}
        required
      />
      <SelectField
        control={control}
        name="accounting_currency"
        label={t("legalEntities.fields.accountingCurrency")}
        hint={t("legalEntities.fields.accountingCurrencyHint")}
        options={currencies.map((code) => ({
          value: code,
          label: code.toUpperCase(),
        }))}
      />
      <AmountField
        control={control}
        name="minimum_reimbursement"
        label={t("legalEntities.fields.minimum")}
        hint={t("legalEntities.fields.minimumHint")}
        currency={currency}
        notNegative
      />
      <TermsFields control={control} />
      <SwitchField
        control={control}
        name="is_default"
        label={t("legalEntities.fields.isDefault")}
        hint={t(
          isDefault
            ? "legalEntities.fields.isDefaultStays"
            : "legalEntities.fields.isDefaultHint"
        )}
        disabled={isDefault}
      />
    </>
  )
}
