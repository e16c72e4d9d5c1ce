import { SectionRow } from "@medusajs/dashboard/components"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type {
  ReimbursementDTO,
  VendorInvoiceDTO,
} from "../../../../../src/types"
import { Day } from "../../../../components/day"
import { EntryDate } from "../../../../components/entry"
import { Money } from "../../../../components/money"
import { Failed, LoadingSection, Notice } from "../../../../components/section"
import { TextLink } from "../../../../components/text-link"
import { useReimbursement } from "../../../../hooks/api"
import { useMay } from "../../../../hooks/use-may"
import { useWords } from "../../../../hooks/use-words"
import { runPath } from "../../../reimbursement-runs/common/paths"
import { mayBeUndone } from "../../../reimbursements/common/state"

type InvoiceSectionProps = { invoice: VendorInvoiceDTO }

/** The credit it pays back, and the run that made it. */
export const InvoiceReimbursementSection = ({
  invoice,
}: InvoiceSectionProps) => {
  const t = useWords()
  const mayUndo = useMay("run_reimbursements")
  const found = useReimbursement(invoice.reimbursement.id)
  const { reimbursement } = found
  if (!reimbursement && !found.error) {
    return <LoadingSection rows={3} />
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <Heading level="h2">{t("invoices.reimbursement.header")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("invoices.reimbursement.hint", {
              company: invoice.company_name,
            })}
          </Text>
        </div>
        {reimbursement && mayUndo && mayBeUndone(reimbursement) && (
          <Button size="small" variant="secondary" asChild>
            <Link to="undo">{t("reimbursements.undo.action")}</Link>
          </Button>
        )}
      </div>
      {reimbursement ? (
        <Facts reimbursement={reimbursement} />
      ) : (
        <Failed error={found.error} onRetry={found.refetch} />
      )}
    </Container>
  )
}

const Facts = ({ reimbursement }: { reimbursement: ReimbursementDTO }) => {
  const t = useWords()
  const { reversal, accounting_amount: inBooks } = reimbursement
  return (
    <>
      {reversal && (
        <div className="px-6 py-4">
          <Notice
            title={
              <>
                {t("reimbursements.undo.by", { name: reversal.by.name })}{" "}
                <EntryDate date={reversal.at} />
              </>
            }
          >
            {reversal.reason ?? t("reimbursements.undo.noReason")}
          </Notice>
        </div>
      )}
      <SectionRow
        title={t("reimbursements.fields.number")}
        value={reimbursement.number}
      />
      <SectionRow
        title={t("fields.date")}
        value={<Day day={reimbursement.posting_date} />}
      />
      <SectionRow
        title={t("reimbursements.fields.run")}
        value={
          <TextLink to={runPath(reimbursement.run_id)}>
            {reimbursement.run_number}
          </TextLink>
        }
      />
      {inBooks &&
        reimbursement.accounting_currency !== reimbursement.currency_code && (
          <SectionRow
            title={t("reimbursements.fields.accountingAmount")}
            value={
              <Money
                amount={inBooks}
                currency={reimbursement.accounting_currency}
                show="code"
              />
            }
          />
        )}
      <SectionRow
        title={t("reimbursements.fields.newVendor")}
        value={t(reimbursement.is_new_vendor ? "fields.yes" : "fields.no")}
      />
    </>
  )
}
