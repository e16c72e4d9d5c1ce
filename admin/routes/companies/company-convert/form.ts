import type { UseFormReturn } from "react-hook-form"
import type { AdminPreviewConversion } from "../../../../src/types"
import { readRate } from "../../../lib/rate"

export type ConvertForm = {
  currency_code: string
  /** Every company; only where none is named. */
  all: boolean
  /** As they are typed, by source currency. */
  rates: Record<string, string>
  reason: string
}

/**
 * What is asked for; null while no company is named, nor all of them.
 * A typed text that is no rate is left out: the form says so.
 */
export function toConversion(
  { currency_code, all, rates }: Omit<ConvertForm, "reason">,
  company_ids: string[]
): AdminPreviewConversion | null {
  if (!company_ids.length && !all) {
    return null
  }
  const typed = Object.entries(rates)
    .filter(([from]) => from !== currency_code)
    .map(([from, text]) => [from, readRate(text ?? "")] as const)
    .filter((pair): pair is [string, string] => pair[1] !== null)
  return {
    ...(company_ids.length ? { company_ids } : { all: true as const }),
    currency_code,
    ...(typed.length && { rates: Object.fromEntries(typed) }),
  }
}

/** A rate was typed for one target, and would be another's rate. */
export function forgetRates(
  { getValues, setValue, clearErrors }: UseFormReturn<ConvertForm>,
  to: string
): void {
  const { currency_code, rates } = getValues()
  if (to !== currency_code) {
    // One by one: a field is not told what its parent is set to.
    for (const from of Object.keys(rates)) {
      setValue(`rates.${from}`, "")
    }
    clearErrors("rates")
  }
}
