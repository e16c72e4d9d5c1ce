import { SectionRow } from "@medusajs/dashboard/components"
import { Container, Heading, Text } from "@medusajs/ui"
import type { VendorInvoiceDTO } from "../../../../../src/types"
import { Day } from "../../../../components/day"
import { TextLink } from "../../../../components/text-link"
import { useWords } from "../../../../hooks/use-words"
import { vendorPaymentPath } from "../../common/paths"

type InvoiceSectionProps = { invoice: VendorInvoiceDTO }

/** Which vendor payment it is in, and whether that has paid it. */
export const InvoicePaymentSection = ({
  invoice: { payment, paid_on, payment_reference, status },
}: InvoiceSectionProps) => {
  const t = useWords()
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("invoices.fields.payment")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(
            payment
              ? `invoices.paymentStates.${payment.status}`
              : `invoices.unpaid.${status}`
          )}
        </Text>
      </div>
      {payment && (
        <SectionRow
          title={t("invoices.fields.paymentNumber")}
          value={
            <TextLink to={vendorPaymentPath(payment.id)}>
              {payment.number}
            </TextLink>
          }
        />
      )}
      {paid_on && (
        <>
          <SectionRow
            title={t("invoices.fields.paidOn")}
            value={<Day day={paid_on} />}
          />
          <SectionRow
            title={t("invoices.fields.paymentReference")}
            value={payment_reference}
          />
        </>
      )}
    </Container>
  )
}
