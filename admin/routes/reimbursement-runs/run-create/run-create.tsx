import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { Failed } from "../../../components/section"
import { useRunLegalEntities } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { pickedIn } from "../common/paths"
import { RunWizard } from "./run-wizard"

/** Reimburse customers: choose, preview, confirm. */
export const RunCreate = () => {
  const t = useWords()
  const [params] = useSearchParams()
  const { legal_entities, error, refetch } = useRunLegalEntities()
  return (
    <RouteFocusModal>
      <RouteFocusModal.Title asChild>
        <Heading className="sr-only">{t("runs.create.header")}</Heading>
      </RouteFocusModal.Title>
      <RouteFocusModal.Description className="sr-only">
        {t("runs.create.hint")}
      </RouteFocusModal.Description>
      {legal_entities ? (
        <RunWizard entities={legal_entities} picked={pickedIn(params)} />
      ) : (
        error && (
          <>
            <RouteFocusModal.Header />
            <Failed error={error} onRetry={refetch} />
          </>
        )
      )}
    </RouteFocusModal>
  )
}
