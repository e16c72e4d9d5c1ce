import { useState } from "react"

/** What was answered last, while there is no answer or a refusal. */
export function useLastGood<T>(answer: T | undefined): T | undefined {
  const [last, setLast] = useState(answer)
  if (answer !== undefined && answer !== last) {
    setLast(answer)
  }
  return answer ?? last
}
