import { type Control, useWatch } from "react-hook-form"
import { CURRENCY_RULES } from "../../../../src/domain/one-time-vendor"
import { PAYMENT_METHODS } from "../../../../src/domain/vendor"
import { SelectField, SwitchField, TextField } from "../../../components/form"
import { TermsFields } from "../../../components/terms-fields"
import { useCurrencies } from "../../../hooks/use-currencies"
import { useWords } from "../../../hooks/use-words"
import { NO_METHOD, type TemplateForm } from "./form"

type TemplateFieldsProps = {
  control: Control<TemplateForm>
  present: string | undefined
}

export const TemplateFields = ({ control, present }: TemplateFieldsProps) => {
  const t = useWords()
  const currencies = useCurrencies(present)
  const [rule, hasTerms, method] = useWatch({
    control,
    name: ["currency_rule", "has_terms", "payment_method"],
  })
  const methods = PAYMENT_METHODS.map((value) => ({
    value: value as string,
    label: t(`legalEntities.methods.${value}`),
  }))
  const unchosen = { value: NO_METHOD, label: t("legalEntities.methods.none") }
  return (
    <>
      <TextField
        control={control}
        name="name_pattern"
        label={t("legalEntities.template.namePattern")}
        hint={t("legalEntities.template.namePatternHint", {
          company: "{company}",
        })}
        maxLength={255}
        required
      />
      <TextField
        control={control}
        name="vendor_group"
        label={t("legalEntities.template.vendorGroup")}
        maxLength={50}
      />
      <SelectField
        control={control}
        name="payment_method"
        label={t("legalEntities.template.method")}
        options={method === NO_METHOD ? [unchosen, ...methods] : methods}
      />
      <SelectField
        control={control}
        name="currency_rule"
        label={t("legalEntities.template.currencyRule")}
        options={CURRENCY_RULES.map((value) => ({
          value,
          label: t(`legalEntities.template.rules.${value}`),
        }))}
      />
      {rule === "fixed_currency" && (
        <SelectField
          control={control}
          name="currency_code"
          label={t("fields.currency")}
          options={currencies.map((code) => ({
            value: code,
            label: code.toUpperCase(),
          }))}
        />
      )}
      <SwitchField
        control={control}
        name="has_terms"
        label={t("legalEntities.template.hasTerms")}
        hint={t("legalEntities.template.hasTermsHint")}
      />
      {hasTerms && <TermsFields control={control} />}
    </>
  )
}
