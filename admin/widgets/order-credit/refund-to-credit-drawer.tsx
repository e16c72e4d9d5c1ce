import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import type { Amount } from "../../../src/domain"
import { ActionDrawer } from "../../components/action-drawer"
import {
  AmountField,
  DrawerForm,
  SwitchField,
  ReferenceFields,
} from "../../components/form"
import { useRefundToCredit } from "../../hooks/api"
import { useRequestKey } from "../../hooks/use-request-key"
import { useWords } from "../../hooks/use-words"
import { useWrite } from "../../hooks/use-write"
import { formatAmount, readAmount } from "../../lib/money"
import type { MedusaOrder } from "./order"
import type { Payer } from "./order-actions"

type RefundToCreditDrawerProps = {
  order: MedusaOrder
  company: Payer
  /** What was paid in another way, in the order's currency. */
  paid: Amount
}

/** Credits the company with what was paid by card; the card gets nothing. */
export const RefundToCreditDrawer = (props: RefundToCreditDrawerProps) => {
  const t = useWords()
  return (
    <ActionDrawer
      action={t("widgets.order.refund.action")}
      hint={t("widgets.order.refund.hint")}
    >
      {(close) => <RefundForm {...props} onDone={close} />}
    </ActionDrawer>
  )
}

const RefundForm = ({
  order: { id, currency_code: currency },
  company,
  paid,
  onDone,
}: RefundToCreditDrawerProps & { onDone: () => void }) => {
  const t = useWords()
  const keyOf = useRequestKey()
  const { write, isPending } = useWrite(useRefundToCredit(id))
  const form = useForm({
    defaultValues: {
      amount: formatAmount(paid, currency, { show: "none" }),
      po_number: "",
      comment: "",
      comment_is_public: false,
    },
  })

  const submit = form.handleSubmit((values) => {
    const amount = readAmount(values.amount, currency).amount ?? "0"
    const body = {
      amount,
      company_id: company.id,
      po_number: values.po_number.trim() || null,
      comment: values.comment.trim() || null,
      comment_is_public: values.comment_is_public,
    }
    write(
      { body, key: keyOf(body) },
      {
        onSuccess: () => {
          toast.success(
            t("widgets.order.refund.success", {
              amount: formatAmount(amount, currency),
              name: company.name,
            })
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
      submit={t("widgets.order.refund.action")}
    >
      <AmountField
        control={form.control}
        name="amount"
        label={t("fields.amount")}
        hint={t("widgets.order.refund.amountHint", {
          amount: formatAmount(paid, currency),
          name: company.name,
        })}
        currency={currency}
        notZero
        notNegative
        autoFocus
      />
      <ReferenceFields control={form.control} />
      <SwitchField
        control={form.control}
        name="comment_is_public"
        label={t("reimburse.commentIsPublic")}
      />
    </DrawerForm>
  )
}
