import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { Allowed, Failed } from "../../../components/section"
import { useRunLegalEntities } from "../../../hooks/api"
import { useMay } from "../../../hooks/use-may"
import { useWords } from "../../../hooks/use-words"
import { pickedIn } from "../common/paths"
import { RunWizard } from "./run-wizard"
import { useFirstEntity } from "./use-first-entity"

/** Reimburse customers: choose, preview, confirm. */
export const RunCreate = () => {
  const t = useWords()
  const mayRun = useMay("run_reimbursements")
  const [params] = useSearchParams()
  const picked = pickedIn(params)
  const { legal_entities, error, refetch } = useRunLegalEntities()
  const first = useFirstEntity(legal_entities, picked)
  return (
    <RouteFocusModal>
      <RouteFocusModal.Title asChild>
        <Heading className="sr-only">{t("runs.create.header")}</Heading>
      </RouteFocusModal.Title>
      <RouteFocusModal.Description className="sr-only">
        {t("runs.create.hint")}
      </RouteFocusModal.Description>
      {mayRun ? (
        legal_entities &&
        first && (
          <RunWizard entities={legal_entities} first={first} picked={picked} />
        )
      ) : (
        <>
          <RouteFocusModal.Header />
          <Allowed right="run_reimbursements">{null}</Allowed>
        </>
      )}
      {mayRun && error && !legal_entities && (
        <>
          <RouteFocusModal.Header />
          <Failed error={error} onRetry={refetch} />
        </>
      )}
    </RouteFocusModal>
  )
}
