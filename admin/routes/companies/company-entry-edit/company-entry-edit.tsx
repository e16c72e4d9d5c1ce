import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { isEditable } from "../../../../src/domain/operations"
import { Allowed, Failed } from "../../../components/section"
import { useHistory } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { formatAmount } from "../../../lib/money"
import { EditEntryForm } from "./edit-entry-form"

export const CompanyEntryEdit = () => {
  const t = useWords()
  const { id, seq } = useParams()
  const { entries, error, refetch } = useEntry(id!, Number(seq))
  const entry = entries?.[0]

  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("history.edit.header")}</Heading>
        </RouteDrawer.Title>
        {entry && (
          <RouteDrawer.Description className="txt-small text-ui-fg-subtle">
            {isEditable(entry.operation)
              ? t("history.edit.hint", {
                  amount: formatAmount(entry.amount, entry.currency_code),
                })
              : t("history.edit.notEditable")}
          </RouteDrawer.Description>
        )}
      </RouteDrawer.Header>
      <Allowed right="reimburse">
        {entry && isEditable(entry.operation) && (
          <EditEntryForm companyId={id!} entry={entry} />
        )}
      </Allowed>
      {error && <Failed error={error} onRetry={refetch} />}
    </RouteDrawer>
  )
}

/** The entry of a number: the first after the one that follows it. */
function useEntry(companyId: string, seq: number) {
  return useHistory(
    companyId,
    { order: "-seq", after_seq: seq + 1, limit: 1 },
    { placeholderData: undefined }
  )
}
