import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"
import { Link, useLocation } from "react-router-dom"
import type { AdminCompany } from "../../../../../src/types"
import { CreditFigures } from "../../../../components/credit-figures"
import { CreditPlot } from "../../../../components/credit-plot"
import { useRights } from "../../../../hooks/use-may"
import { useWords } from "../../../../hooks/use-words"
import { useCreditSentence } from "../../../../hooks/use-credit-sentence"
import { reimbursePath } from "../../../reimbursement-runs/common/paths"

export const CompanyCreditSection = ({
  company: { id, account, deleted_at },
}: {
  company: AdminCompany
}) => {
  const t = useWords()
  const may = useRights()
  const { search } = useLocation()
  const sentence = useCreditSentence(account)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <div className="flex items-center gap-x-2">
            <Heading level="h2">{t("credit.header")}</Heading>
            <Badge size="2xsmall">{account.currency_code.toUpperCase()}</Badge>
            {account.exceed_limit && (
              <Badge size="2xsmall" color="orange">
                {t("credit.exceeds")}
              </Badge>
            )}
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {sentence}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {!deleted_at && may("edit_credit") && (
            <Button size="small" variant="secondary" asChild>
              <Link to={`credit${search}`}>{t("credit.edit.action")}</Link>
            </Button>
          )}
          {may("reimburse") && (
            <Button size="small" variant="secondary" asChild>
              <Link to={`reimburse-balance${search}`}>
                {t("reimburse.action")}
              </Link>
            </Button>
          )}
          {may("run_reimbursements") && (
            <Button size="small" variant="secondary" asChild>
              <Link to={reimbursePath([id])}>{t("runs.entry.one")}</Link>
            </Button>
          )}
        </div>
      </div>
      <CreditFigures credit={account} />
      <CreditPlot companyId={id} credit={account} />
    </Container>
  )
}
