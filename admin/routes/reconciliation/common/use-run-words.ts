import { useDate } from "@medusajs/dashboard/hooks"
import type { ReconciliationDTO } from "../../../../src/types"
import { useWords } from "../../../hooks/use-words"
import { splitDuration } from "./duration"

/** How long a reconciliation took, and what it looked at. */
export function useRunWords() {
  const t = useWords()
  const { getFullDate } = useDate()
  return {
    durationOf: ({ duration_ms }: ReconciliationDTO): string => {
      if (duration_ms === null) {
        return "–"
      }
      const { minutes, seconds } = splitDuration(duration_ms)
      return minutes
        ? t("reconciliation.minutes", { minutes, seconds })
        : t("reconciliation.seconds", { seconds })
    },
    scopeOf: ({ scope }: ReconciliationDTO): string =>
      [
        scope.company_ids
          ? t("reconciliation.scopes.companies", {
              count: scope.company_ids.length,
            })
          : !scope.since && t("reconciliation.scopes.all"),
        scope.since &&
          t("reconciliation.scopes.since", {
            date: getFullDate({ date: scope.since, includeTime: true }),
          }),
      ]
        .filter(Boolean)
        .join(", "),
  }
}
