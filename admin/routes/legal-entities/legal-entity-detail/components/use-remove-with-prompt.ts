import { toast, usePrompt } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import type { AdminLegalEntity } from "../../../../../src/types"
import { useRemoveLegalEntity } from "../../../../hooks/api"
import { useFailureToast } from "../../../../hooks/use-failure-toast"
import { useWords } from "../../../../hooks/use-words"
import { LEGAL_ENTITIES_PATH } from "../../common/paths"

export function useRemoveWithPrompt({ id, name }: AdminLegalEntity) {
  const t = useWords()
  const prompt = usePrompt()
  const navigate = useNavigate()
  const fail = useFailureToast()
  const { mutate } = useRemoveLegalEntity(id)
  return async () => {
    const sure = await prompt({
      title: t("legalEntities.remove.title"),
      description: t("legalEntities.remove.description", { name }),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel"),
    })
    if (sure) {
      mutate(undefined, {
        onSuccess: () => {
          toast.success(t("legalEntities.remove.success", { name }))
          navigate(LEGAL_ENTITIES_PATH, { replace: true })
        },
        onError: fail,
      })
    }
  }
}
