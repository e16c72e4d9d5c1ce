import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { type ReactNode, useEffect } from "react"
import { useForm, useWatch } from "react-hook-form"
import { sameCurrency } from "../../../../src/domain/currency"
import type { AdminCompany } from "../../../../src/types"
import {
  AmountField,
  DrawerForm,
  SwitchField,
  TextField,
} from "../../../components/form"
import { useWords } from "../../../hooks/use-words"
import { formatAmount } from "../../../lib/money"
import { CurrencyField } from "../common/currency-field"
import { BelowOwed } from "./below-owed"
import { CurrencyChange } from "./currency-change"
import type { CreditForm } from "./form"
import { useSaveCredit } from "./use-save-credit"

type EditCreditFormProps = { company: AdminCompany; notice: ReactNode }

export const EditCreditForm = ({ company, notice }: EditCreditFormProps) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const { account } = company
  const limit = formatAmount(account.credit_limit, account.currency_code, {
    show: "none",
  })
  const form = useForm<CreditForm>({
    defaultValues: {
      currency_code: account.currency_code,
      credit_limit: limit,
      exceed_limit: account.exceed_limit,
      rate: "",
      reason: "",
    },
  })
  const currency = useWatch({ control: form.control, name: "currency_code" })
  const isSame = sameCurrency(currency, account.currency_code)
  // A history is converted, by a rate; without one there is nothing to convert.
  const converts = !isSame && account.has_history
  const { setValue } = form
  // The API takes a limit in the new currency; empty is the limit, converted.
  useEffect(
    () => setValue("credit_limit", converts ? "" : limit),
    [setValue, converts, limit]
  )
  const { save, isPending } = useSaveCredit(company)

  const submit = form.handleSubmit((values) =>
    save(values, ({ entry }) => {
      toast.success(
        entry || !isSame
          ? t("credit.edit.success", { name: company.name })
          : t("credit.edit.unchanged")
      )
      handleSuccess()
    })
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      {notice}
      <CurrencyField
        control={form.control}
        name="currency_code"
        present={account.currency_code}
      />
      {converts && <CurrencyChange company={company} control={form.control} />}
      <AmountField
        control={form.control}
        name="credit_limit"
        label={t("fields.creditLimit")}
        hint={converts ? t("credit.currency.limitHint") : undefined}
        currency={currency}
        optional={converts}
        notNegative
      />
      {isSame && <BelowOwed account={account} control={form.control} />}
      {!converts && (
        <SwitchField
          control={form.control}
          name="exceed_limit"
          label={t("fields.exceedLimit")}
          hint={t("credit.edit.exceedHint")}
        />
      )}
      <TextField
        control={form.control}
        name="reason"
        label={t("fields.reason")}
        hint={t("fields.reasonHint")}
        maxLength={2000}
        long
      />
    </DrawerForm>
  )
}
