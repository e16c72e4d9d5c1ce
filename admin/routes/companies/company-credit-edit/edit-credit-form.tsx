import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import type { ReactNode } from "react"
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
import { CurrencyField } from "../common/currency-field"
import { BelowOwed } from "./below-owed"
import { CurrencyChange } from "./currency-change"
import type { CreditForm } from "./form"
import { converts, firstLimit, startOver } from "./start-over"
import { useSaveCredit } from "./use-save-credit"

type EditCreditFormProps = { company: AdminCompany; notice: ReactNode }

export const EditCreditForm = ({ company, notice }: EditCreditFormProps) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const { account } = company
  const form = useForm<CreditForm>({
    defaultValues: {
      currency_code: account.currency_code,
      credit_limit: firstLimit(account, account.currency_code),
      exceed_limit: account.exceed_limit,
      rate: "",
      reason: "",
    },
  })
  const currency = useWatch({ control: form.control, name: "currency_code" })
  const isSame = sameCurrency(currency, account.currency_code)
  const isConverted = converts(account, currency)
  const { save, isPending } = useSaveCredit(company)

  const submit = form.handleSubmit((values) =>
    save(values, {
      onSuccess: ({ entry }) => {
        toast.success(
          entry || !isSame
            ? t("credit.edit.success", { name: company.name })
            : t("credit.edit.unchanged")
        )
      },
      close: () => handleSuccess(),
    })
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      {notice}
      <CurrencyField
        control={form.control}
        name="currency_code"
        present={account.currency_code}
        onPick={(to) => startOver(form, account, to)}
      />
      {isConverted && (
        <CurrencyChange company={company} control={form.control} />
      )}
      <AmountField
        control={form.control}
        name="credit_limit"
        label={t("fields.creditLimit")}
        hint={isConverted ? t("credit.currency.limitHint") : undefined}
        currency={currency}
        optional={isConverted}
        notNegative={t("validation.negativeLimit")}
      />
      {isSame && <BelowOwed account={account} control={form.control} />}
      <SwitchField
        control={form.control}
        name="exceed_limit"
        label={t("fields.exceedLimit")}
        hint={t(
          isConverted ? "conversion.exceedStays" : "credit.edit.exceedHint"
        )}
        disabled={isConverted}
      />
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
