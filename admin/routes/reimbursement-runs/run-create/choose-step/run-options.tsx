import { type UseFormReturn, useWatch } from "react-hook-form"
import { IF_SPENT } from "../../../../../src/domain/reimbursement"
import {
  AmountField,
  SelectField,
  TextField,
} from "../../../../components/form"
import { DayField } from "../../../../components/form/day-field"
import { useWords } from "../../../../hooks/use-words"
import { onlyCompany, type RunForm } from "../form"
import { useCompanyCurrency } from "../use-company-currency"

/** How the run is posted; of one company, a part of its credit. */
export const RunOptions = ({ form }: { form: UseFormReturn<RunForm> }) => {
  const t = useWords()
  const { control } = form
  const [all, by, company_ids] = useWatch({
    control,
    name: ["all", "by", "company_ids"],
  })
  const currency = useCompanyCurrency(onlyCompany({ all, by, company_ids }))
  return (
    <div className="flex flex-col gap-y-4 border-t pt-8">
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {currency && (
          <AmountField
            control={control}
            name="amount"
            label={t("runs.fields.part")}
            hint={t("runs.create.partHint")}
            currency={currency}
            notZero
            notNegative
            optional
          />
        )}
        <SelectField
          control={control}
          name="if_spent"
          label={t("runs.fields.ifSpent")}
          hint={t("runs.create.ifSpentHint")}
          options={IF_SPENT.map((value) => ({
            value,
            label: t(`runs.ifSpent.${value}`),
          }))}
        />
        <DayField
          control={control}
          name="posting_date"
          label={t("runs.fields.postingDate")}
          hint={t("runs.create.postingDateHint")}
        />
      </div>
      <TextField
        control={control}
        name="comment"
        label={t("fields.comment")}
        hint={t("runs.create.commentHint")}
        maxLength={2000}
        long
      />
    </div>
  )
}
