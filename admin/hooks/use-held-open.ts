import { useEffect } from "react"

/** An answer that takes longer than this holds nobody. */
const PATIENCE_MS = 20 * 1000

/** A question on top, as Medusa's own about unsaved changes, is answered. */
const QUESTION = "[role=alertdialog]"

/**
 * While a form's request is under way, what the form stands in is closed by
 * neither Esc nor a click: one would not see what came of it. Drawers and
 * modals of Medusa's routes have no switch for this, so the events do not
 * reach them. A request that waits for a network, or for long, holds nobody.
 */
export function useHeldOpen(isHeld: boolean): void {
  useEffect(() => {
    if (!isHeld) {
      return
    }
    const hold = (event: Event) => {
      const { target } = event
      const isAnswer = target instanceof Element && target.closest(QUESTION)
      if (!isAnswer && navigator.onLine) {
        event.stopPropagation()
        event.preventDefault()
      }
    }
    const holdEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape") {
        hold(event)
      }
    }
    const release = () => {
      window.removeEventListener("pointerdown", hold, true)
      window.removeEventListener("click", hold, true)
      window.removeEventListener("keydown", holdEscape, true)
    }
    window.addEventListener("pointerdown", hold, true)
    window.addEventListener("click", hold, true)
    window.addEventListener("keydown", holdEscape, true)
    const timer = setTimeout(release, PATIENCE_MS)
    return () => {
      clearTimeout(timer)
      release()
    }
  }, [isHeld])
}
