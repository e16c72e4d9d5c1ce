import type { ProgressStatus } from "@medusajs/ui"
import { useState } from "react"
import { type UseFormReturn, useWatch } from "react-hook-form"
import { useSearchParams } from "react-router-dom"
import type { AdminStartReimbursementRun } from "../../../../src/types"
import { useRunPreview } from "../../../hooks/api"
import { useTableQuery } from "../../../lib/table"
import { onlyCompany, type RunForm, selectionProblem, toRequest } from "./form"
import { LEFT_OUT_TABLE, PAID_TABLE, PREVIEW_PAGE } from "./preview-step/pages"
import { useCompanyCurrency } from "./use-company-currency"

export const STEPS = ["choose", "preview", "confirm"] as const
export type Step = (typeof STEPS)[number]

/**
 * Where the wizard is. What was chosen is fixed when the first step is left:
 * preview, sum and start are of one and the same request.
 */
export function useSteps(form: UseFormReturn<RunForm>) {
  const [step, setStep] = useState<Step>("choose")
  const [asked, setAsked] = useState<AdminStartReimbursementRun | null>(null)
  const [isTried, setTried] = useState(false)
  const forgetPages = useForgetPages()
  const page = useTableQuery({
    prefix: PAID_TABLE,
    filters: [],
    pageSize: PREVIEW_PAGE,
  })
  const preview = useRunPreview(
    asked,
    { limit: page.limit, offset: page.offset },
    { enabled: step !== "choose" }
  )
  const values = useWatch({ control: form.control }) as RunForm
  const currency = useCompanyCurrency(onlyCompany(values))
  const canConfirm =
    !preview.isFetching && (preview.preview?.companies ?? 0) > 0

  const ask = async (): Promise<boolean> => {
    const chosen = form.getValues()
    setTried(true)
    if (!(await form.trigger()) || selectionProblem(chosen)) {
      return false
    }
    const request = toRequest(chosen, currency)
    if (JSON.stringify(request) !== JSON.stringify(asked)) {
      setAsked(request)
      forgetPages()
    }
    return true
  }

  const go = async (to: Step) => {
    if (to === "choose") {
      setStep(to)
    } else if (step === "choose") {
      // The sum is seen before it is confirmed, whatever tab was clicked.
      if (await ask()) {
        setStep("preview")
      }
    } else if (to === "preview" || canConfirm) {
      setStep(to)
    }
  }

  return {
    step,
    asked,
    problem: isTried ? selectionProblem(values) : null,
    preview,
    canGoOn: step === "choose" || canConfirm,
    go,
    next: () => go(step === "choose" ? "preview" : "confirm"),
    back: () => go(step === "confirm" ? "preview" : "choose"),
    statusOf: (each: Step): ProgressStatus => {
      const [at, here] = [STEPS.indexOf(each), STEPS.indexOf(step)]
      return at === here
        ? "in-progress"
        : at < here
          ? "completed"
          : "not-started"
    },
  }
}

export type Steps = ReturnType<typeof useSteps>

/** Another selection has other pages. */
function useForgetPages() {
  const [, setParams] = useSearchParams()
  return () =>
    setParams(
      (params) => {
        params.delete(`${PAID_TABLE}_offset`)
        params.delete(`${LEFT_OUT_TABLE}_offset`)
        return params
      },
      { replace: true }
    )
}
