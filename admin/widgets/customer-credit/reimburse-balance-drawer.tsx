import type { AdminCompany } from "../../../src/types"
import { ActionDrawer } from "../../components/action-drawer"
import { ReimburseBalanceForm } from "../../components/reimburse-balance"
import { useWords } from "../../hooks/use-words"

/** On a page that is Medusa's, where we have no route for a drawer. */
export const ReimburseBalanceDrawer = ({
  company,
}: {
  company: AdminCompany
}) => {
  const t = useWords()
  return (
    <ActionDrawer
      action={t("reimburse.action")}
      title={t("reimburse.header")}
      hint={t("reimburse.hint")}
    >
      {(close) => <ReimburseBalanceForm company={company} onDone={close} />}
    </ActionDrawer>
  )
}
