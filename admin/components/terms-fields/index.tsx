import { type Control, useWatch } from "react-hook-form"
import {
  MOST_TERM_DAYS,
  PAYMENT_TERMS_KINDS,
} from "../../../src/domain/payment-terms"
import { useWords } from "../../hooks/use-words"
import { SelectField, WholeField } from "../form"
import type { TermsForm } from "./form"

export * from "./form"

type TermsFieldsProps<Values extends TermsForm> = { control: Control<Values> }

/** When an invoice is due. */
export function TermsFields<Values extends TermsForm>({
  control: given,
}: TermsFieldsProps<Values>) {
  const t = useWords()
  // A form that holds more than these fields has all of them.
  const control = given as unknown as Control<TermsForm>
  const kind = useWatch({ control, name: "terms_kind" })
  return (
    <>
      <SelectField
        control={control}
        name="terms_kind"
        label={t("legalEntities.fields.paymentTerms")}
        options={PAYMENT_TERMS_KINDS.map((value) => ({
          value,
          label: t(`legalEntities.terms.kinds.${value}`),
        }))}
      />
      <WholeField
        control={control}
        name="terms_days"
        label={t("legalEntities.terms.days")}
        hint={t(`legalEntities.terms.hints.${kind}`)}
        least={0}
        most={MOST_TERM_DAYS}
      />
      {kind === "day_of_month" && (
        <WholeField
          control={control}
          name="terms_day"
          label={t("legalEntities.terms.day")}
          least={1}
          most={31}
        />
      )}
    </>
  )
}
