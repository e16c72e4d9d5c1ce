import type { AdminLegalEntity } from "../../../../../src/types"
import { PayablesChanges } from "../../../../components/payables-changes"
import { useWords } from "../../../../hooks/use-words"
import { useEntityChangeValue } from "./use-entity-change-value"

/** Who changed minimum, approval, schedule and the rest, and when. */
export const ChangesSection = ({ entity }: { entity: AdminLegalEntity }) => {
  const t = useWords()
  const tell = useEntityChangeValue(entity)
  return (
    <PayablesChanges
      key={entity.id}
      subjectType="legal_entity"
      subjectId={entity.id}
      none={t("vendors.noChanges")}
      tell={tell}
    />
  )
}
