import { type Control, useWatch } from "react-hook-form"
import {
  MOST_TERM_DAYS,
  PAYMENT_TERMS_KINDS,
} from "../../../../src/domain/payment-terms"
import { SelectField, WholeField } from "../../../components/form"
import { useWords } from "../../../hooks/use-words"
import { NONE, type VendorForm } from "./form"

type TermsFieldsProps = { control: Control<VendorForm> }

/** When its invoices are due: as the legal entity says, or otherwise. */
export const TermsFields = ({ control }: TermsFieldsProps) => {
  const t = useWords()
  const kind = useWatch({ control, name: "terms_kind" })
  return (
    <>
      <SelectField
        control={control}
        name="terms_kind"
        label={t("vendors.fields.terms")}
        options={[
          { value: NONE, label: t("vendors.terms.entity") },
          ...PAYMENT_TERMS_KINDS.map((each) => ({
            value: each,
            label: t(`vendors.terms.kinds.${each}`),
          })),
        ]}
      />
      {kind !== NONE && (
        <WholeField
          control={control}
          name="terms_days"
          label={t("vendors.terms.days")}
          least={0}
          most={MOST_TERM_DAYS}
        />
      )}
      {kind === "day_of_month" && (
        <WholeField
          control={control}
          name="terms_day"
          label={t("vendors.terms.day")}
          least={1}
          most={31}
        />
      )}
    </>
  )
}
