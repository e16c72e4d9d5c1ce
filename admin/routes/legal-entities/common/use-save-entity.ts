import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import type {
  AdminLegalEntity,
  AdminUpdateLegalEntity,
} from "../../../../src/types"
import { useUpdateLegalEntity } from "../../../hooks/api"
import { useFailureToast } from "../../../hooks/use-failure-toast"
import { useWords } from "../../../hooks/use-words"

/** Saves what a drawer changed of the version that it shows, and closes it. */
export function useSaveEntity({
  id,
  version,
}: Pick<AdminLegalEntity, "id" | "version">) {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const fail = useFailureToast()
  const { mutate, isPending } = useUpdateLegalEntity(id)
  const save = (body: AdminUpdateLegalEntity) =>
    mutate(
      { ...body, version },
      {
        onSuccess: ({ legal_entity: { name } }) => {
          toast.success(t("legalEntities.edit.success", { name }))
          handleSuccess()
        },
        onError: fail,
      }
    )
  return { save, isPending }
}
