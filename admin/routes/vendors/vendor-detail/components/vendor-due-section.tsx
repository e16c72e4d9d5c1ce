import { Container, Heading, Text } from "@medusajs/ui"
import type { VendorDTO } from "../../../../../src/types"
import { Money } from "../../../../components/money"
import { useWords } from "../../../../hooks/use-words"

/** What is still to be paid to it, a currency each: never added up. */
export const VendorDueSection = ({ vendor }: { vendor: VendorDTO }) => {
  const t = useWords()
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("vendors.due.header")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(vendor.due.length ? "vendors.due.hint" : "vendors.due.none")}
        </Text>
      </div>
      {vendor.due.map(({ currency_code: code, amount, invoices }) => (
        <div
          key={code}
          className="flex items-center justify-between gap-x-4 px-6 py-4"
        >
          <Text size="small" className="text-ui-fg-subtle">
            {t("vendors.due.invoices", { count: invoices })}
          </Text>
          <Money
            amount={amount}
            currency={code}
            show="code"
            className="txt-large-plus"
          />
        </div>
      ))}
    </Container>
  )
}
