import { useEffect, useState } from "react"
import type { Step } from "./use-steps"

/** Longer than a double click takes. */
const PAUSE = 600

/**
 * The last button stands where "Continue" stood: the second half of a double
 * click must not move money.
 */
export function useArmed(step: Step): boolean {
  const [armed, setArmed] = useState<Step | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setArmed(step), PAUSE)
    return () => clearTimeout(timer)
  }, [step])
  return armed === step
}
