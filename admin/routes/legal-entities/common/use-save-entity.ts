import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import type {
  AdminLegalEntity,
  AdminUpdateLegalEntity,
} from "../../../../src/types"
import { useUpdateLegalEntity } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"

/** Saves what a drawer changed of the version that it shows, and closes it. */
export function useSaveEntity({
  id,
  version,
}: Pick<AdminLegalEntity, "id" | "version">) {
  const t = useWords()
  const { handleSuccess } = useRouteModal()
  const { write, isPending } = useWrite(useUpdateLegalEntity(id))
  const save = (body: AdminUpdateLegalEntity) =>
    write(
      { ...body, version },
      {
        onSuccess: ({ legal_entity: { name } }) => {
          toast.success(t("legalEntities.edit.success", { name }))
        },
        close: () => handleSuccess(),
      }
    )
  return { save, isPending }
}
