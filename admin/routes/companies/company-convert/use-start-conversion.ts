import { toast, usePrompt } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import type { AdminPreviewConversion } from "../../../../src/types"
import { useConvertCredit } from "../../../hooks/api"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { conversionPath } from "./paths"

/** Asks, starts, and shows how far it is at an address of its own. */
export function useStartConversion() {
  const t = useWords()
  const prompt = usePrompt()
  const navigate = useNavigate()
  const keyOf = useRequestKey()
  const { write, isPending } = useWrite(useConvertCredit())

  const start = async (
    asked: AdminPreviewConversion,
    reason: string,
    count: number
  ) => {
    const currency = asked.currency_code.toUpperCase()
    const sure = await prompt({
      title: t("conversion.confirm.title", { currency }),
      description: t("conversion.confirm.description", { count, currency }),
      confirmText: t("conversion.confirm.action"),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    })
    if (!sure) {
      return
    }
    const body = { ...asked, reason: reason.trim() || null }
    write(
      { body, key: keyOf(body) },
      {
        onSuccess: () => {
          toast.success(t("conversion.started"))
        },
        close: ({ conversion }) =>
          navigate(conversionPath(conversion.id), { replace: true }),
      }
    )
  }

  return { start, isPending }
}
