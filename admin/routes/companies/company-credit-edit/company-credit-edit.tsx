import { Alert, Button } from "@medusajs/ui"
import { useState } from "react"
import type { AdminCompany } from "../../../../src/types"
import { useWords } from "../../../hooks/use-words"
import { formatAmount } from "../../../lib/money"
import { CompanyDrawer } from "../common/company-drawer"
import { EditCreditForm } from "./edit-credit-form"

export const CompanyCreditEdit = () => {
  const t = useWords()
  return (
    <CompanyDrawer title={t("credit.edit.header")} right="edit_credit">
      {(company) => <CreditEdit company={company} />}
    </CompanyDrawer>
  )
}

/**
 * The form keeps the terms it was opened with. When others change them
 * meanwhile it says so, and starts over only when told to: what was typed was
 * meant for the terms that were on the screen.
 */
const CreditEdit = ({ company }: { company: AdminCompany }) => {
  const [seen, setSeen] = useState(company)
  const isOutdated =
    seen.account.terms_version !== company.account.terms_version
  return (
    <EditCreditForm
      key={seen.account.terms_version}
      company={seen}
      notice={
        isOutdated && (
          <Changed company={company} onUse={() => setSeen(company)} />
        )
      }
    />
  )
}

type ChangedProps = { company: AdminCompany; onUse: () => void }

const Changed = ({ company: { account }, onUse }: ChangedProps) => {
  const t = useWords()
  return (
    <Alert variant="warning" role="alert">
      <div className="flex flex-col items-start gap-y-2">
        <div>
          <p className="txt-compact-small-plus">
            {t("credit.edit.changedTitle")}
          </p>
          <p>
            {t("credit.edit.changed", {
              limit: formatAmount(account.credit_limit, account.currency_code),
              exceed: t(account.exceed_limit ? "fields.yes" : "fields.no"),
            })}
          </p>
        </div>
        <Button size="small" type="button" variant="secondary" onClick={onUse}>
          {t("credit.edit.useNew")}
        </Button>
      </div>
    </Alert>
  )
}
