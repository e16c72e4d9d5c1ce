import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import type { EntryEditDTO } from "../../../../src/types"
import { Failed } from "../../../components/section"
import { useEntryEdits } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"

type EarlierVersionsProps = { companyId: string; entryId: string }

/** What the entry said before each edit, and who made it. */
export const EarlierVersions = ({
  companyId,
  entryId,
}: EarlierVersionsProps) => {
  const t = useWords()
  const { edits, error, refetch } = useEntryEdits(companyId, entryId)
  if (error) {
    return <Failed error={error} onRetry={refetch} />
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" leading="compact" weight="plus">
        {t("history.edit.earlier")}
      </Text>
      <ul className="flex flex-col gap-y-2">
        {[...(edits ?? [])].reverse().map((edit) => (
          <Version key={edit.number} edit={edit} />
        ))}
      </ul>
    </div>
  )
}

const Version = ({ edit }: { edit: EntryEditDTO }) => {
  const t = useWords()
  const { getFullDate } = useDate()
  const by = {
    name: edit.updated_by.name,
    date: getFullDate({ date: edit.created_at, includeTime: true }),
  }
  const empty = t("history.edit.empty")
  return (
    <li className="bg-ui-bg-component shadow-elevation-card-rest rounded-lg px-3 py-2">
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("history.edit.by", by)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {t("fields.poNumber")}: {edit.po_number_before ?? empty}
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {t("fields.comment")}: {edit.comment_before ?? empty}
      </Text>
    </li>
  )
}
