import { SectionRow } from "@medusajs/dashboard/components"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { VendorInvoiceDTO } from "../../../../../src/types"
import { Day } from "../../../../components/day"
import { InvoiceStatusBadge } from "../../../../components/invoice-status"
import { Money } from "../../../../components/money"
import { RowMenu } from "../../../../components/row-menu"
import { Notice } from "../../../../components/section"
import { TextLink } from "../../../../components/text-link"
import { useMay } from "../../../../hooks/use-may"
import { useWords } from "../../../../hooks/use-words"
import { COMPANIES_PATH } from "../../../companies/common/paths"
import { useEntityName } from "../../../reimbursement-runs/common/use-entity-name"
import { vendorPath } from "../../../vendors/common/paths"
import { DueDate } from "../../common/due-date"
import { payInvoicesPath } from "../../common/paths"
import { useMoveActions } from "../../common/use-move-actions"
import { useMoveInvoices } from "../../common/use-move-invoices"

type InvoiceSectionProps = { invoice: VendorInvoiceDTO }

export const InvoiceGeneralSection = ({ invoice }: InvoiceSectionProps) => {
  const t = useWords()
  const mayPay = useMay("pay_vendors")
  const entityName = useEntityName()
  const { move, drawers } = useMoveInvoices()
  const actions = useMoveActions(move)(invoice)
  const { vendor } = invoice
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <Heading>{invoice.number}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("invoices.owed", { vendor: vendor.name })}
          </Text>
        </div>
        <div className="flex items-center gap-x-2">
          <InvoiceStatusBadge status={invoice.status} />
          {mayPay && invoice.status === "approved" && !invoice.payment && (
            <Button size="small" variant="secondary" asChild>
              <Link to={payInvoicesPath([invoice.id])}>
                {t("invoices.pay")}
              </Link>
            </Button>
          )}
          {actions.length > 0 && (
            <RowMenu name={invoice.number} groups={[{ actions }]} />
          )}
        </div>
      </div>
      {invoice.hold_reason && (
        <div className="px-6 py-4">
          <Notice variant="warning" title={t("invoices.statuses.on_hold")}>
            {invoice.hold_reason}
          </Notice>
        </div>
      )}
      <SectionRow
        title={t("fields.amount")}
        value={
          <Money
            amount={invoice.amount}
            currency={invoice.currency_code}
            show="code"
          />
        }
      />
      <SectionRow
        title={t("invoices.fields.vendor")}
        value={
          <TextLink to={vendorPath(vendor.id)}>
            {vendor.name} ({vendor.account_number})
          </TextLink>
        }
      />
      <SectionRow
        title={t("fields.company")}
        value={
          <TextLink to={`${COMPANIES_PATH}/${invoice.company_id}`}>
            {invoice.company_name}
          </TextLink>
        }
      />
      <SectionRow
        title={t("vendors.fields.legalEntity")}
        value={entityName(invoice.legal_entity_id)}
      />
      <SectionRow
        title={t("invoices.fields.invoiceDate")}
        value={<Day day={invoice.invoice_date} />}
      />
      <SectionRow
        title={t("invoices.fields.dueDate")}
        value={<DueDate invoice={invoice} />}
      />
      {drawers}
    </Container>
  )
}
