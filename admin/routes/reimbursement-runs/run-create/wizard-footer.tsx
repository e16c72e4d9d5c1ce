import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import { useWords } from "../../../hooks/use-words"
import type { Steps } from "./use-steps"

type WizardFooterProps = {
  steps: Steps
  isReady: boolean
  isStarting: boolean
  onNext: () => void
}

export const WizardFooter = ({
  steps: { step, preview, back },
  isReady,
  isStarting,
  onNext,
}: WizardFooterProps) => {
  const t = useWords()
  const count = preview.preview?.companies ?? 0
  const isLast = step === "confirm"
  const submit = preview.preview?.needs_approval
    ? t("runs.create.sendForApproval", { count })
    : t("runs.create.submit", { count })
  return (
    <RouteFocusModal.Footer>
      <RouteFocusModal.Close asChild>
        <Button size="small" variant="secondary" disabled={isStarting}>
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
        disabled={!isReady}
        onClick={onNext}
      >
        {isLast ? submit : t("runs.create.continue")}
      </Button>
    </RouteFocusModal.Footer>
  )
}
