import { Heading, Table, Text } from "@medusajs/ui"
import type { VendorPaymentPreviewDTO } from "../../../../../src/types"
import { Money } from "../../../../components/money"
import { useWords } from "../../../../hooks/use-words"
import { bankAccountText } from "../../common/bank-account"

type Props = { preview: VendorPaymentPreviewDTO }

/** A transfer a vendor and currency: the first hundred, and totals of all. */
export const PreviewTransfers = ({ preview }: Props) => {
  const t = useWords()
  const more = preview.transfer_count - preview.transfers.length
  return (
    <>
      <div className="px-6 py-4">
        <Heading level="h2">{t("payments.transferList.header")}</Heading>
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("payments.fields.vendor")}</Table.HeaderCell>
              <Table.HeaderCell>
                {t("payments.fields.bankAccount")}
              </Table.HeaderCell>
              <Table.HeaderCell>
                {t("payments.fields.invoices")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-right">
                {t("fields.amount")}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {preview.transfers.map((transfer) => (
              <Table.Row key={transfer.vendor.id + transfer.currency_code}>
                <Table.Cell>
                  {transfer.vendor.name} ({transfer.vendor.account_number})
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap">
                  {bankAccountText(transfer.bank_account).join(" · ")}
                </Table.Cell>
                <Table.Cell>{numbersOf(transfer)}</Table.Cell>
                <Table.Cell className="text-right">
                  <Money
                    amount={transfer.amount}
                    currency={transfer.currency_code}
                    show="code"
                  />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {more > 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("payments.moreTransfers", { count: more })}
        </Text>
      )}
      {preview.totals.map(({ currency_code, amount, invoices }) => (
        <div
          key={currency_code}
          className="flex items-center justify-between gap-x-4 px-6 py-3"
        >
          <Text size="small" weight="plus">
            {t("payments.total", {
              currency: currency_code.toUpperCase(),
              invoices: t("payments.invoices", { count: invoices }),
            })}
          </Text>
          <Text size="small" weight="plus">
            <Money amount={amount} currency={currency_code} show="code" />
          </Text>
        </div>
      ))}
    </>
  )
}

const SHOWN = 3

function numbersOf({
  invoices,
  invoice_count,
}: VendorPaymentPreviewDTO["transfers"][number]): string {
  const shown = invoices.slice(0, SHOWN).map(({ number }) => number)
  const more = invoice_count - shown.length
  return [...shown, ...(more > 0 ? [`+ ${more}`] : [])].join(", ")
}
