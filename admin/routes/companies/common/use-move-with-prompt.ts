import { toast, usePrompt } from "@medusajs/ui"
import type { AdminCompany } from "../../../../src/types"
import { useMoveCompany } from "../../../hooks/api"
import { useFailureToast } from "../../../hooks/use-failure-toast"
import { useWords } from "../../../hooks/use-words"

type Named = Pick<AdminCompany, "id" | "name">

/** Activates or blocks a company; asks before it keeps buyers from ordering. */
export function useMoveWithPrompt() {
  const t = useWords()
  const prompt = usePrompt()
  const fail = useFailureToast()
  const { mutate } = useMoveCompany()

  return async ({ id, name }: Named, move: "activate" | "block") => {
    const sure =
      move === "activate" ||
      (await prompt({
        title: t("companies.block.title"),
        description: t("companies.block.description", { name }),
        confirmText: t("actions.block"),
        cancelText: t("actions.cancel"),
      }))
    if (sure) {
      mutate(
        { id, move },
        {
          onSuccess: () => {
            toast.success(t(`companies.${move}.success`, { name }))
          },
          onError: fail,
        }
      )
    }
  }
}
