import { toast, usePrompt } from "@medusajs/ui"
import type { VendorDTO } from "../../../../src/types"
import { useRemoveVendor } from "../../../hooks/api"
import { useFailureToast } from "../../../hooks/use-failure-toast"
import { useWords } from "../../../hooks/use-words"

/** Removes a vendor that nobody has and that is owed nothing; asks first. */
export function useRemoveVendorWithPrompt(onDone?: () => void) {
  const t = useWords()
  const prompt = usePrompt()
  const fail = useFailureToast()
  const { mutate } = useRemoveVendor()
  return async ({ id, name }: Pick<VendorDTO, "id" | "name">) => {
    const sure = await prompt({
      title: t("vendors.remove.title"),
      description: t("vendors.remove.description", { name }),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel"),
    })
    if (sure) {
      mutate(id, {
        onSuccess: () => {
          toast.success(t("vendors.remove.success", { name }))
          onDone?.()
        },
        onError: fail,
      })
    }
  }
}
