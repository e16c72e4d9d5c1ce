import { type Control, useWatch } from "react-hook-form"
import { SelectField, TextField } from "../../../components/form"
import { useWords } from "../../../hooks/use-words"
import { type BankAccountForm, NONE } from "./form"

const KINDS = ["iban", "number", NONE] as const

type BankAccountFieldsProps<Values extends BankAccountForm> = {
  control: Control<Values>
}

/** An IBAN, or an account number with its routing number, or none. */
export function BankAccountFields<Values extends BankAccountForm>({
  control: given,
}: BankAccountFieldsProps<Values>) {
  const t = useWords()
  // A form that holds more than these fields has all of them.
  const control = given as unknown as Control<BankAccountForm>
  const kind = useWatch({ control, name: "bank_kind" })
  return (
    <>
      <SelectField
        control={control}
        name="bank_kind"
        label={t("vendors.fields.bankAccount")}
        options={KINDS.map((each) => ({
          value: each,
          label: t(`vendors.bank.kinds.${each}`),
        }))}
      />
      {kind === "iban" && (
        <>
          <TextField
            control={control}
            name="iban"
            label={t("vendors.fields.iban")}
            maxLength={60}
            required
          />
          <TextField
            control={control}
            name="bic"
            label={t("vendors.fields.bic")}
            maxLength={20}
          />
        </>
      )}
      {kind === "number" && (
        <>
          <TextField
            control={control}
            name="account_number"
            label={t("vendors.fields.bankAccountNumber")}
            maxLength={60}
            required
          />
          <TextField
            control={control}
            name="routing_number"
            label={t("vendors.fields.routingNumber")}
            maxLength={20}
            required
          />
        </>
      )}
    </>
  )
}
