import { Badge, Heading, Table, Text } from "@medusajs/ui"
import type { SkippedInvoices as Skipped } from "../../../../../src/types"
import { Money } from "../../../../components/money"
import { TextLink } from "../../../../components/text-link"
import { useWords } from "../../../../hooks/use-words"
import { vendorInvoicePath } from "../../../vendor-invoices/common/paths"
import { wordOfReason } from "../skipped-reasons"

/** Which invoices are left out, each with its reason in the API's words. */
export const SkippedInvoices = ({ skipped, skipped_counts }: Skipped) => {
  const t = useWords()
  const count = skipped_counts.reduce((sum, each) => sum + each.invoices, 0)
  const more = count - skipped.length
  return (
    <>
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <Heading level="h2">{t("payments.skipped.header", { count })}</Heading>
        <div className="flex flex-wrap gap-2">
          {skipped_counts.map(({ code, invoices }) => (
            <Badge key={code} size="2xsmall">
              {t(`payments.reasons.${wordOfReason(code)}`)}: {invoices}
            </Badge>
          ))}
        </div>
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>
                {t("payments.fields.invoice")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-right">
                {t("fields.amount")}
              </Table.HeaderCell>
              <Table.HeaderCell>{t("payments.skipped.why")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {skipped.map((invoice) => (
              <Table.Row key={invoice.id}>
                <Table.Cell>
                  <TextLink to={vendorInvoicePath(invoice.id)} target="_blank">
                    {invoice.number}
                  </TextLink>
                </Table.Cell>
                <Table.Cell className="text-right">
                  <Money
                    amount={invoice.amount}
                    currency={invoice.currency_code}
                    show="code"
                  />
                </Table.Cell>
                <Table.Cell className="whitespace-normal py-2">
                  {invoice.message}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {more > 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("payments.skipped.more", { count: more })}
        </Text>
      )}
    </>
  )
}
