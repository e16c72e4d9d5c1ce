import { Button, Container, Heading, Text, Tooltip } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import type { PayablesChangeDTO, PayablesSubject } from "../../../src/types"
import { usePayablesChanges } from "../../hooks/api"
import { useWords } from "../../hooks/use-words"
import { EntryDate } from "../entry"
import { Failed } from "../section"
import { fieldsOf } from "./fields"
import { useChangeWords } from "./use-change-words"

const STEP = 10

type PayablesChangesProps = {
  subjectType: PayablesSubject
  subjectId: string
  /** Said where nothing was changed yet. */
  none: string
  /**
   * What stands in a field that only this subject has; undefined = as usual.
   * (Not `valueOf`: every object has that, also where nobody gives it.)
   */
  tell?: Tell
}

type Tell = (name: string, value: unknown) => ReactNode | undefined

/** Who did what and when, the latest first. */
export const PayablesChanges = ({
  subjectType,
  subjectId,
  none,
  tell,
}: PayablesChangesProps) => {
  const t = useWords()
  const [limit, setLimit] = useState(STEP)
  const { changes, count, error, refetch } = usePayablesChanges(subjectId, {
    subject_type: subjectType,
    limit,
  })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("vendors.changes.header")}</Heading>
      </div>
      {error && <Failed error={error} onRetry={refetch} />}
      {changes?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {none}
        </Text>
      )}
      {changes?.map((change) => (
        <Change key={change.id} change={change} tell={tell} />
      ))}
      {count !== undefined && count > limit && (
        <div className="flex justify-center px-6 py-3">
          <Button
            size="small"
            variant="transparent"
            onClick={() => setLimit(limit + STEP)}
          >
            {t("vendors.changes.more")}
          </Button>
        </div>
      )}
    </Container>
  )
}

type ChangeProps = { change: PayablesChangeDTO; tell?: Tell }

const Change = ({ change, tell }: ChangeProps) => {
  const t = useWords()
  const words = useChangeWords()
  const told = (name: string, value: unknown) =>
    tell?.(name, value) ?? words.value(name, value)
  const { actor, action, created_at: date } = change
  return (
    <div className="grid grid-cols-1 gap-x-4 gap-y-1 px-6 py-4 sm:grid-cols-2">
      <div className="txt-small">
        <Tooltip content={t(`actors.${actor.type}`)}>
          <span className="text-ui-fg-base font-medium">{actor.name}</span>
        </Tooltip>{" "}
        <span className="text-ui-fg-subtle">
          {t(`vendors.changes.${action}`)} · <EntryDate date={date} />
        </span>
      </div>
      <ul className="txt-small text-ui-fg-subtle min-w-0 break-words">
        {fieldsOf(change).map(({ name, before, after }) => (
          <li key={name}>
            {words.name(name)}: {before !== undefined && told(name, before)}
            {before !== undefined && " → "}
            <span className="text-ui-fg-base">{told(name, after)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
