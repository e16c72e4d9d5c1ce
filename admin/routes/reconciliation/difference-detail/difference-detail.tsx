import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { Failed } from "../../../components/section"
import { useDifference } from "../../../hooks/api"
import { useMay } from "../../../hooks/use-may"
import { useWords } from "../../../hooks/use-words"
import { DifferenceFacts } from "./difference-facts"
import { DifferenceMoves } from "./difference-moves"

/** One difference: what it is, and what can be done about it. */
export const DifferenceDetail = () => {
  const t = useWords()
  const mayMove = useMay("reconcile")
  const { difference_id: id } = useParams()
  const { difference, error, refetch } = useDifference(id!)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>
            {difference
              ? t(`reconciliation.kinds.${difference.kind}.name`)
              : t("reconciliation.difference.header")}
          </Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="sr-only">
          {t("reconciliation.differences.hint")}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      {difference && (
        <>
          <RouteDrawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            <DifferenceFacts difference={difference} />
          </RouteDrawer.Body>
          {mayMove && difference.status === "open" && (
            <DifferenceMoves difference={difference} />
          )}
        </>
      )}
      {error && <Failed error={error} onRetry={refetch} />}
    </RouteDrawer>
  )
}
