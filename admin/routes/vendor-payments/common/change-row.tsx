import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { PayablesChangeDTO } from "../../../../src/types"
import { useWords } from "../../../hooks/use-words"

type ChangeRowProps = { change: PayablesChangeDTO; children: ReactNode }

/** What was changed, over who did it and when. */
export const ChangeRow = ({ change, children }: ChangeRowProps) => {
  const t = useWords()
  const { getFullDate } = useDate()
  const { actor, created_at } = change
  return (
    <>
      <Text size="small" className="break-words">
        {children}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("payments.by", {
          name: `${actor.name} (${t(`actors.${actor.type}`)})`,
          date: getFullDate({ date: created_at, includeTime: true }),
        })}
      </Text>
    </>
  )
}
