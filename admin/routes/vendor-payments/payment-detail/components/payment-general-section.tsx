import { SectionRow } from "@medusajs/dashboard/components"
import { useDate } from "@medusajs/dashboard/hooks"
import { Container, Heading, Text } from "@medusajs/ui"
import type { NamedActor, VendorPaymentDTO } from "../../../../../src/types"
import { Day } from "../../../../components/day"
import { Notice } from "../../../../components/section"
import { useWords } from "../../../../hooks/use-words"
import { PaymentStatusBadge } from "../../common/payment-status-badge"
import { Totals } from "../../common/totals"
import { useEntityNames } from "../../common/use-entity-names"
import { PaymentActions } from "./payment-actions"

type Props = { payment: VendorPaymentDTO }

export const PaymentGeneralSection = ({ payment }: Props) => {
  const t = useWords()
  const nameOf = useEntityNames()
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <div className="flex items-center gap-x-4">
            <Heading>{payment.number}</Heading>
            <PaymentStatusBadge status={payment.status} />
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {t(`payments.hints.${payment.status}`)}
          </Text>
        </div>
        <PaymentActions payment={payment} />
      </div>
      {payment.status === "voided" && (
        <div className="px-6 py-4">
          <Notice variant="warning" title={t("payments.voidedNotice")}>
            {payment.void_reason}
          </Notice>
        </div>
      )}
      <SectionRow
        title={t("fields.amount")}
        value={<Totals totals={payment.totals} />}
      />
      <SectionRow
        title={t("payments.fields.contents")}
        value={t("payments.contents", {
          invoices: t("payments.invoices", { count: payment.invoice_count }),
          transfers: t("payments.transfers", { count: payment.transfer_count }),
        })}
      />
      <SectionRow
        title={t("payments.fields.method")}
        value={t(`payments.methods.${payment.method}`)}
      />
      <SectionRow
        title={t("payments.fields.executionDate")}
        value={<Day day={payment.execution_date} />}
      />
      <SectionRow
        title={t("payments.fields.legalEntity")}
        value={nameOf(payment.legal_entity_id)}
      />
      {payment.paid_on && <Paid payment={payment} />}
      <SectionRow
        title={t("payments.fields.created")}
        value={<By actor={payment.created_by} at={payment.created_at} />}
      />
      {payment.exported_at && payment.exported_by && (
        <SectionRow
          title={t("payments.fields.exported")}
          value={<By actor={payment.exported_by} at={payment.exported_at} />}
        />
      )}
      <SectionRow title={t("fields.comment")} value={payment.comment} />
    </Container>
  )
}

const Paid = ({ payment }: Props) => {
  const t = useWords()
  return (
    <>
      <SectionRow
        title={t("payments.fields.paidOn")}
        value={<Day day={payment.paid_on!} />}
      />
      <SectionRow
        title={t("payments.fields.reference")}
        value={payment.payment_reference}
      />
    </>
  )
}

const By = ({ actor, at }: { actor: NamedActor; at: string }) => {
  const t = useWords()
  const { getFullDate } = useDate()
  const date = getFullDate({ date: at, includeTime: true })
  return <span>{t("payments.by", { name: actor.name, date })}</span>
}
