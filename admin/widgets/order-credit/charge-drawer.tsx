import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import type { Amount } from "../../../src/domain"
import { ActionDrawer } from "../../components/action-drawer"
import { DrawerForm, ReferenceFields } from "../../components/form"
import { Notice } from "../../components/section"
import { useChargeOrder } from "../../hooks/api"
import { useRequestKey } from "../../hooks/use-request-key"
import { useWords } from "../../hooks/use-words"
import { useWrite } from "../../hooks/use-write"
import { formatAmount } from "../../lib/money"
import type { MedusaOrder } from "./order"
import type { Payer } from "./order-actions"

type ChargeDrawerProps = {
  order: MedusaOrder
  company: Payer
  /** What is unpaid, in the order's currency. */
  due: Amount
}

/** Puts what nobody has paid yet on the company's account. */
export const ChargeDrawer = (props: ChargeDrawerProps) => {
  const t = useWords()
  return (
    <ActionDrawer
      action={t("widgets.order.charge.action")}
      hint={t("widgets.order.charge.hint")}
    >
      {(close) => <ChargeForm {...props} onDone={close} />}
    </ActionDrawer>
  )
}

const ChargeForm = ({
  order: { id, currency_code },
  company: { name },
  due,
  onDone,
}: ChargeDrawerProps & { onDone: () => void }) => {
  const t = useWords()
  const keyOf = useRequestKey()
  const { write, isPending } = useWrite(useChargeOrder(id))
  const form = useForm({ defaultValues: { po_number: "", comment: "" } })
  const amount = formatAmount(due, currency_code)

  const submit = form.handleSubmit(({ po_number, comment }) => {
    const body = {
      po_number: po_number.trim() || null,
      comment: comment.trim() || null,
    }
    write(
      { body, key: keyOf(body) },
      {
        onSuccess: () => {
          toast.success(t("widgets.order.charge.success", { amount, name }))
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
      submit={t("widgets.order.charge.action")}
    >
      <Notice>{t("widgets.order.charge.sentence", { amount, name })}</Notice>
      <ReferenceFields control={form.control} />
    </DrawerForm>
  )
}
