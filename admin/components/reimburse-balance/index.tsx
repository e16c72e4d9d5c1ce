import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useForm, useWatch } from "react-hook-form"
import { sameCurrency } from "../../../src/domain/currency"
import type { AdminCompany } from "../../../src/types"
import { useReimburseBalance } from "../../hooks/api"
import { useRequestKey } from "../../hooks/use-request-key"
import { useWords } from "../../hooks/use-words"
import { useWrite } from "../../hooks/use-write"
import { formatAmount, readAmount } from "../../lib/money"
import { AmountField, DrawerForm, SwitchField, ReferenceFields } from "../form"
import { Notice } from "../section"
import { CurrencyChanged } from "./currency-changed"
import { useReimburseSentence } from "./use-reimburse-sentence"

type ReimburseForm = {
  amount: string
  po_number: string
  comment: string
  comment_is_public: boolean
}

type ReimburseBalanceFormProps = {
  company: AdminCompany
  onDone: () => void
}

export const ReimburseBalanceForm = ({
  company,
  onDone,
}: ReimburseBalanceFormProps) => {
  const t = useWords()
  const keyOf = useRequestKey()
  // Of what the person saw: an amount that was typed in euros stays in euros,
  // and the API refuses it where the credit was converted meanwhile.
  const [currency, setCurrency] = useState(company.account.currency_code)
  const now = company.account.currency_code
  const isOutdated = !sameCurrency(currency, now)
  const { write, isPending } = useWrite(useReimburseBalance(company.id))
  const form = useForm<ReimburseForm>({
    defaultValues: {
      amount: "",
      po_number: "",
      comment: "",
      comment_is_public: false,
    },
  })
  const typed = useWatch({ control: form.control, name: "amount" })
  const sentence = useReimburseSentence(company, typed)
  const startOver = () => {
    setCurrency(now)
    form.resetField("amount")
  }

  const submit = form.handleSubmit((values) => {
    const amount = readAmount(values.amount, currency).amount ?? "0"
    const body = {
      amount,
      currency_code: currency,
      po_number: values.po_number.trim() || null,
      comment: values.comment.trim() || null,
      comment_is_public: values.comment_is_public,
    }
    write(
      { body, key: keyOf(body) },
      {
        onSuccess: () => {
          const shown = formatAmount(amount, currency)
          toast.success(
            t("reimburse.success", { amount: shown, name: company.name })
          )
        },
        close: onDone,
      }
    )
  })

  return (
    <DrawerForm
      form={form}
      onSubmit={submit}
      isPending={isPending}
      submit={t("reimburse.action")}
    >
      {isOutdated && (
        <CurrencyChanged former={currency} now={now} onUse={startOver} />
      )}
      <AmountField
        control={form.control}
        name="amount"
        label={t("fields.amount")}
        hint={t("reimburse.amountHint")}
        currency={currency}
        notZero
        autoFocus
      />
      {sentence && !isOutdated && (
        <Notice title={sentence.direction}>{sentence.after}</Notice>
      )}
      <ReferenceFields control={form.control} />
      <SwitchField
        control={form.control}
        name="comment_is_public"
        label={t("reimburse.commentIsPublic")}
      />
    </DrawerForm>
  )
}
