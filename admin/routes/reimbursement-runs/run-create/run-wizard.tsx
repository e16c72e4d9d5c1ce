import { RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { ProgressTabs, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import type { AdminLegalEntity } from "../../../../src/types"
import { WriteForm } from "../../../components/form"
import { useStartRun } from "../../../hooks/api"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { runPath } from "../common/paths"
import { ChooseStep } from "./choose-step"
import { ConfirmStep } from "./confirm-step"
import { emptyRun, type RunForm } from "./form"
import { PreviewStep } from "./preview-step"
import { useArmed } from "./use-armed"
import { type Step, STEPS, useSteps } from "./use-steps"
import { WizardFooter } from "./wizard-footer"

type RunWizardProps = {
  entities: AdminLegalEntity[]
  /** The legal entity that it begins with. */
  first: string
  picked: string[]
}

export const RunWizard = ({ entities, first, picked }: RunWizardProps) => {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const keyOf = useRequestKey()
  const { write, isPending } = useWrite(useStartRun())
  const form = useForm<RunForm>({ defaultValues: emptyRun(first, picked) })
  const steps = useSteps(form)
  const { step, asked, preview } = steps

  const start = () => {
    if (asked) {
      write(
        { body: asked, key: keyOf(asked) },
        {
          onSuccess: ({ run }) => {
            toast.success(t("runs.create.success", { number: run.number }))
          },
          close: ({ run }) => handleSuccess(runPath(run.id)),
        }
      )
    }
  }
  const isArmed = useArmed(step)
  const isReady = steps.canGoOn && (step !== "confirm" || isArmed)
  // Ctrl+Enter asks no button.
  const goOn = () => {
    if (!isReady) {
      return
    }
    if (step === "confirm") {
      start()
    } else {
      void steps.next()
    }
  }

  return (
    <RouteFocusModal.Form form={form}>
      <ProgressTabs
        value={step}
        onValueChange={(to) => void steps.go(to as Step)}
        className="flex h-full flex-col overflow-hidden"
      >
        <WriteForm
          isPending={isPending}
          onSubmit={goOn}
          className="flex h-full flex-col overflow-hidden"
        >
          <RouteFocusModal.Header>
            <div className="-my-2 w-full max-w-[600px] border-l">
              <ProgressTabs.List className="grid w-full grid-cols-3">
                {STEPS.map((each) => (
                  <ProgressTabs.Trigger
                    key={each}
                    value={each}
                    status={steps.statusOf(each)}
                    className="text-ui-fg-subtle"
                  >
                    {t(`runs.create.steps.${each}`)}
                  </ProgressTabs.Trigger>
                ))}
              </ProgressTabs.List>
            </div>
          </RouteFocusModal.Header>
          <RouteFocusModal.Body className="size-full overflow-hidden">
            <ProgressTabs.Content
              value="choose"
              className="size-full overflow-y-auto"
            >
              <ChooseStep
                form={form}
                entities={entities}
                problem={steps.problem}
              />
            </ProgressTabs.Content>
            <ProgressTabs.Content
              value="preview"
              className="size-full overflow-y-auto"
            >
              {asked && <PreviewStep asked={asked} preview={preview} />}
            </ProgressTabs.Content>
            <ProgressTabs.Content
              value="confirm"
              className="size-full overflow-y-auto"
            >
              {asked && preview.preview && (
                <ConfirmStep asked={asked} preview={preview.preview} />
              )}
            </ProgressTabs.Content>
          </RouteFocusModal.Body>
          <WizardFooter
            steps={steps}
            isReady={isReady}
            isStarting={isPending}
            onNext={goOn}
          />
        </WriteForm>
      </ProgressTabs>
    </RouteFocusModal.Form>
  )
}
