import type { DataTableCommand, DataTableRowSelectionState } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { useRights } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { convertPath } from "../../../company-convert/paths"
import { reimbursePath } from "../../../../reimbursement-runs/common/paths"
import type { CompanyMove } from "./use-move-companies"

/** What is done to the selected companies, on whichever pages they are. */
export function useCompanyCommands(
  move: (ids: string[], to: CompanyMove) => void
): DataTableCommand[] {
  const t = useWords()
  const navigate = useNavigate()
  const may = useRights()

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
      action: (selection) => move(selected(selection), "activate"),
    },
    {
      label: t("actions.block"),
      shortcut: "b",
      action: (selection) => move(selected(selection), "block"),
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
