import { Text } from "@medusajs/ui"
import type { AdminCreditEntry } from "../../../src/types"
import { EntryDate } from "../../components/entry"
import { Money } from "../../components/money"
import { Failed } from "../../components/section"
import { useHistory } from "../../hooks/api"
import { useWords } from "../../hooks/use-words"

const SHOWN = 5

export const LatestEntries = ({ companyId }: { companyId: string }) => {
  const t = useWords()
  const { entries, error, refetch } = useHistory(companyId, { limit: SHOWN })
  if (error) {
    return <Failed error={error} onRetry={refetch} />
  }
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text
        size="small"
        leading="compact"
        weight="plus"
        className="text-ui-fg-subtle"
      >
        {t("widgets.customer.latest")}
      </Text>
      {entries?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("history.empty.heading")}
        </Text>
      )}
      <ul className="flex flex-col gap-y-2">
        {entries?.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </div>
  )
}

const Entry = ({ entry }: { entry: AdminCreditEntry }) => {
  const t = useWords()
  return (
    <li className="txt-compact-small flex items-center justify-between gap-x-2">
      <div className="flex min-w-0 flex-col">
        <span className="truncate">{t(`operations.${entry.operation}`)}</span>
        <span className="text-ui-fg-subtle txt-compact-xsmall">
          <EntryDate date={entry.created_at} />
        </span>
      </div>
      <Money amount={entry.amount} currency={entry.currency_code} />
    </li>
  )
}
