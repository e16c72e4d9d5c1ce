import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import type { DifferenceDTO } from "../../../../src/types"
import { useRepairDifference } from "../../../hooks/api"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { causeIn } from "../common/difference-words"
import { DismissForm } from "./dismiss-form"

type DifferenceMovesProps = { difference: DifferenceDTO }

/** Repair, where there is one, once a person has confirmed it; or dismiss. */
export const DifferenceMoves = ({ difference }: DifferenceMovesProps) => {
  const t = useWords()
  const [dismisses, setDismisses] = useState(false)
  const { repair, isPending } = useRepair(difference)
  if (dismisses) {
    return (
      <DismissForm
        difference={difference}
        onCancel={() => setDismisses(false)}
      />
    )
  }
  return (
    <RouteDrawer.Footer>
      <Button
        size="small"
        variant="secondary"
        disabled={isPending}
        onClick={() => setDismisses(true)}
      >
        {t("reconciliation.dismiss.action")}
      </Button>
      {difference.repair && (
        <Button
          size="small"
          isLoading={isPending}
          onClick={() => void repair()}
        >
          {t("reconciliation.repair.action")}
        </Button>
      )}
    </RouteDrawer.Footer>
  )
}

function useRepair(difference: DifferenceDTO) {
  const t = useWords()
  const prompt = usePrompt()
  const keyOf = useRequestKey()
  const { write, isPending } = useWrite(useRepairDifference(difference.id))
  const repair = async () => {
    const sure = await prompt({
      title: t("reconciliation.repair.title"),
      description: [
        causeIn(t, difference),
        t(`reconciliation.repairs.${difference.repair}`),
      ].join(" "),
      confirmText: t("reconciliation.repair.action"),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    })
    if (sure) {
      write(keyOf({ id: difference.id, found: difference.last_found_at }), {
        onSuccess: ({ difference: { status } }) => {
          toast.success(
            t(`reconciliation.repair.${status === "gone" ? "gone" : "success"}`)
          )
        },
      })
    }
  }
  return { repair, isPending }
}
