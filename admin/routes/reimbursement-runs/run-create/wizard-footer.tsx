import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useWords } from "../../../hooks/use-words"
import type { Step, Steps } from "./use-steps"

type WizardFooterProps = {
  steps: Steps
  isStarting: boolean
  onNext: () => void
}

export const WizardFooter = ({
  steps: { step, preview, canGoOn, back },
  isStarting,
  onNext,
}: WizardFooterProps) => {
  const t = useWords()
  const isArmed = useArmed(step)
  const count = preview.preview?.companies ?? 0
  const isLast = step === "confirm"
  const submit = preview.preview?.needs_approval
    ? t("runs.create.sendForApproval", { count })
    : t("runs.create.submit", { count })
  return (
    <RouteFocusModal.Footer>
      <RouteFocusModal.Close asChild>
        <Button size="small" variant="secondary">
          {t("actions.cancel")}
        </Button>
      </RouteFocusModal.Close>
      {step !== "choose" && (
        <Button
          size="small"
          variant="secondary"
          type="button"
          disabled={isStarting}
          onClick={() => void back()}
        >
          {t("runs.create.back")}
        </Button>
      )}
      <Button
        key={isLast ? "start" : "next"}
        size="small"
        type="button"
        isLoading={isStarting}
        disabled={!canGoOn || (isLast && !isArmed)}
        onClick={onNext}
      >
        {isLast ? submit : t("runs.create.continue")}
      </Button>
    </RouteFocusModal.Footer>
  )
}

/** Longer than a double click takes. */
const PAUSE = 600

/**
 * The last button stands where "Continue" stood: the second half of a double
 * click must not move money.
 */
function useArmed(step: Step): boolean {
  const [armed, setArmed] = useState<Step | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setArmed(step), PAUSE)
    return () => clearTimeout(timer)
  }, [step])
  return armed === step
}
