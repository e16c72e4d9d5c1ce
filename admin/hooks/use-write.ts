import { useEffect, useRef } from "react"
import { useFailureToast } from "./use-failure-toast"

/** Longer than a drawer takes to close. */
const CLOSING = 1000

type Mutation<Input, Answer> = {
  mutateAsync: (input: Input) => Promise<Answer>
  isPending: boolean
}

type Handlers<Answer> = {
  /** Tells it, also to who has left the form meanwhile. */
  onSuccess: (answer: Answer) => void
  /** Leaves the form, unless it was left by hand. */
  close?: (answer: Answer) => void
  /** Beside the toast. */
  onError?: () => void
}

/**
 * Sends a form off, one request at a time, and tells what came of it. React
 * Query drops the handlers that `mutate` is given when the form is closed
 * before the answer; a booking that nobody heard of is booked again.
 */
export function useWrite<Input, Answer>({
  mutateAsync,
  isPending,
}: Mutation<Input, Answer>) {
  const fail = useFailureToast()
  const isOpen = useRef(false)
  const isSent = useRef(false)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])

  const write = (
    input: Input,
    { onSuccess, close, onError }: Handlers<Answer>
  ) => {
    if (isSent.current) {
      return
    }
    isSent.current = true
    mutateAsync(input).then(
      (answer) => {
        // What closes now is not sent again while it does.
        setTimeout(
          () => {
            isSent.current = false
          },
          close ? CLOSING : 0
        )
        onSuccess(answer)
        if (isOpen.current) {
          close?.(answer)
        }
      },
      (error: unknown) => {
        isSent.current = false
        fail(error)
        onError?.()
      }
    )
  }
  return { write, isPending }
}
