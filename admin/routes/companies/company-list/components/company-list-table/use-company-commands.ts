import {
  type DataTableCommand,
  type DataTableRowSelectionState,
  toast,
  usePrompt,
} from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { useMoveCompany } from "../../../../../hooks/api"
import { useRights } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { messageOf } from "../../../../../lib/refusal"
import { convertPath } from "../../../company-convert/paths"
import { reimbursePath } from "../../../../reimbursement-runs/common/paths"

type Move = "activate" | "block"

/** Activates or blocks the selected companies, one after the other. */
export function useCompanyCommands(onDone: () => void): DataTableCommand[] {
  const t = useWords()
  const prompt = usePrompt()
  const navigate = useNavigate()
  const may = useRights()
  const { mutateAsync } = useMoveCompany()

  const moveAll = async (ids: string[], move: Move) => {
    const refusals: string[] = []
    for (const id of ids) {
      await mutateAsync({ id, move }).catch((error: unknown) => {
        refusals.push(messageOf(error, t("states.unreachable")))
      })
    }
    const moved = ids.length - refusals.length
    if (moved) {
      toast.success(t(`companies.${move}.many`, { count: moved }))
    }
    if (refusals.length) {
      toast.error(t("companies.mass.failed", { count: refusals.length }), {
        description: [...new Set(refusals)].join(" "),
      })
    }
    onDone()
  }

  const block = async (ids: string[]) => {
    const sure = await prompt({
      title: t("companies.block.title"),
      description: t("companies.block.descriptionMany", { count: ids.length }),
      confirmText: t("actions.block"),
      cancelText: t("actions.cancel"),
    })
    if (sure) {
      await moveAll(ids, "block")
    }
  }

  const reimbursing: DataTableCommand[] = [
    {
      label: t("runs.entry.many"),
      shortcut: "r",
      action: (selection) => navigate(reimbursePath(selected(selection))),
    },
  ]
  const converting: DataTableCommand[] = [
    {
      label: t("conversion.action"),
      shortcut: "c",
      action: (selection) => navigate(convertPath(selected(selection))),
    },
  ]
  const moving: DataTableCommand[] = [
    {
      label: t("actions.activate"),
      shortcut: "a",
      action: (selection) => moveAll(selected(selection), "activate"),
    },
    {
      label: t("actions.block"),
      shortcut: "b",
      action: (selection) => block(selected(selection)),
    },
  ]
  return [
    ...(may("run_reimbursements") ? reimbursing : []),
    ...(may("edit_credit") ? converting : []),
    ...(may("edit_companies") ? moving : []),
  ]
}

function selected(selection: DataTableRowSelectionState): string[] {
  return Object.keys(selection).filter((id) => selection[id])
}
