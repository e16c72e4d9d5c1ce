import { Container, Heading, Text } from "@medusajs/ui"
import { Failed } from "../../components/section"
import { useCompanies } from "../../hooks/api"
import { useWords } from "../../hooks/use-words"
import { CompanyCredit } from "./company-credit"

/** On a customer's page: the company they buy for, and its credit. */
export const CustomerCredit = ({ data }: { data: { id: string } }) => {
  const t = useWords()
  const { companies, error, refetch } = useCompanies(
    { customer_id: data.id, limit: 1 },
    // Another customer's company must not stand here while this one is read.
    { placeholderData: undefined }
  )
  const company = companies?.[0]
  return (
    <Container className="divide-y p-0">
      {company ? (
        <CompanyCredit company={company} />
      ) : (
        <div className="px-6 py-4">
          <Heading level="h2">{t("widgets.customer.header")}</Heading>
          {companies && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("widgets.customer.none")}
            </Text>
          )}
        </div>
      )}
      {error && <Failed error={error} onRetry={refetch} />}
    </Container>
  )
}
