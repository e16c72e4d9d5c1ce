import { type UseFormReturn, useWatch } from "react-hook-form"
import { COMPANY_STATUSES } from "../../../../../src/domain/company"
import { AmountField, TextField } from "../../../../components/form"
import { Notice } from "../../../../components/section"
import { useCurrencyOptions } from "../../../../hooks/api"
import { useWords } from "../../../../hooks/use-words"
import { currencyOfRange, type RunForm } from "../form"
import { CustomerGroupField } from "./customer-group-field"
import { ManyField } from "./many-field"

/** Companies that match all that is given here. */
export const QueryFields = ({ form }: { form: UseFormReturn<RunForm> }) => {
  const t = useWords()
  const { control, setValue } = form
  const currencies = useCurrencyOptions()
  const currency_code = useWatch({ control, name: "currency_code" })
  const currency = currencyOfRange({ currency_code })
  // A range of another currency's amounts would be another range.
  const pick = (codes: string[]) => {
    if (currencyOfRange({ currency_code: codes }) !== currency) {
      setValue("balance_from", "")
      setValue("balance_to", "")
    }
  }
  return (
    <div className="flex flex-col gap-y-4">
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <TextField
          control={control}
          name="q"
          label={t("runs.create.q")}
          hint={t("runs.create.qHint")}
          maxLength={255}
        />
        <CustomerGroupField control={control} />
        <ManyField
          control={control}
          name="currency_code"
          label={t("fields.currency")}
          options={currencies}
          onPick={pick}
        />
        <ManyField
          control={control}
          name="status"
          label={t("fields.status")}
          options={[
            ...COMPANY_STATUSES.map((status) => ({
              value: status,
              label: t(`statuses.${status}`),
            })),
            { value: "deleted", label: t("statuses.removed") },
          ]}
        />
      </div>
      {currency ? (
        <div key={currency} className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <AmountField
            control={control}
            name="balance_from"
            label={t("runs.create.balanceFrom")}
            currency={currency}
            optional
          />
          <AmountField
            control={control}
            name="balance_to"
            label={t("runs.create.balanceTo")}
            currency={currency}
            optional
          />
        </div>
      ) : (
        <Notice>{t("runs.create.rangeNeedsCurrency")}</Notice>
      )}
    </div>
  )
}
