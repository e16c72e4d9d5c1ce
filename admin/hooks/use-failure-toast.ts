import { toast } from "@medusajs/ui"
import { messageOf } from "../lib/refusal"
import { useWords } from "./use-words"

/** Tells why a write was refused, in the API's words. */
export function useFailureToast(): (error: unknown) => void {
  const t = useWords()
  return (error) => {
    toast.error(messageOf(error, t("states.unreachable")))
  }
}
