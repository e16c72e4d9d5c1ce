import { Button, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { AdminCompany } from "../../../src/types"
import { CreditFigures } from "../../components/credit-figures"
import { CompanyStatusBadge } from "../../components/status-badge"
import { TextLink } from "../../components/text-link"
import { useCreditSentence } from "../../hooks/use-credit-sentence"
import { useMay } from "../../hooks/use-may"
import { useWords } from "../../hooks/use-words"
import { COMPANIES_PATH } from "../../routes/companies/common/paths"
import { LatestEntries } from "./latest-entries"
import { ReimburseBalanceDrawer } from "./reimburse-balance-drawer"

export const CompanyCredit = ({ company }: { company: AdminCompany }) => {
  const t = useWords()
  const mayReimburse = useMay("reimburse")
  const sentence = useCreditSentence(company.account)
  const page = `${COMPANIES_PATH}/${company.id}`
  return (
    <>
      <div className="flex items-start justify-between gap-x-2 px-6 py-4">
        <div>
          <Heading level="h2">{t("widgets.customer.header")}</Heading>
          <TextLink to={page} className="txt-small">
            {company.name}
          </TextLink>
        </div>
        <CompanyStatusBadge status={company.status} />
      </div>
      <div>
        <CreditFigures credit={company.account} narrow />
        <Text size="small" className="text-ui-fg-subtle px-6 pb-4">
          {sentence}
        </Text>
      </div>
      <LatestEntries companyId={company.id} />
      <div className="flex items-center justify-end gap-x-2 px-6 py-4">
        <Button size="small" variant="secondary" asChild>
          <Link to={page}>{t("actions.viewAll")}</Link>
        </Button>
        {mayReimburse && <ReimburseBalanceDrawer company={company} />}
      </div>
    </>
  )
}
