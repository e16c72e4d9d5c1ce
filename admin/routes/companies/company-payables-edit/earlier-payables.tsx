import { Text } from "@medusajs/ui"
import { Failed } from "../../../components/section"
import { usePayablesChanges } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { ChangeRow } from "../../vendor-payments/common/change-row"
import { useChangedFields } from "./use-changed-fields"

const SHOWN = 20

/** Who changed what of it, the latest first. */
export const EarlierPayables = ({ companyId }: { companyId: string }) => {
  const t = useWords()
  const { changes, error, refetch } = usePayablesChanges(companyId, {
    subject_type: "company",
    limit: SHOWN,
  })
  const sentencesOf = useChangedFields(changes ?? [])
  if (error) {
    return <Failed error={error} onRetry={refetch} />
  }
  if (!changes?.length) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" leading="compact" weight="plus">
        {t("payables.changes.header")}
      </Text>
      <ul className="flex flex-col gap-y-2">
        {changes.map((change) => (
          <li
            key={change.id}
            className="bg-ui-bg-component shadow-elevation-card-rest rounded-lg px-3 py-2"
          >
            <ChangeRow change={change}>
              {sentencesOf(change).map((sentence) => (
                <span key={sentence} className="block">
                  {sentence}
                </span>
              ))}
            </ChangeRow>
          </li>
        ))}
      </ul>
    </div>
  )
}
