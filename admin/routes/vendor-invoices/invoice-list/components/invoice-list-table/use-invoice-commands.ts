import type { DataTableCommand, DataTableRowSelectionState } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import type { ClerkMove } from "../../../../../../src/domain"
import { CLERK_MOVES } from "../../../../../../src/domain/vendor-invoice"
import { useWords } from "../../../../../hooks/use-words"
import { payInvoicesPath } from "../../../common/paths"

const SHORTCUTS: Record<ClerkMove, string> = {
  approve: "a",
  unapprove: "u",
  hold: "h",
  release: "r",
}

/** What is done to the selected invoices, on whichever pages they are. */
export function useInvoiceCommands(
  move: (ids: string[], to: ClerkMove) => void
): DataTableCommand[] {
  const t = useWords()
  const navigate = useNavigate()
  return [
    ...CLERK_MOVES.map((to) => ({
      label: t(`invoices.moves.${to}.action`),
      shortcut: SHORTCUTS[to],
      action: (selection: DataTableRowSelectionState) =>
        move(selected(selection), to),
    })),
    {
      label: t("invoices.pay"),
      shortcut: "p",
      action: (selection) => navigate(payInvoicesPath(selected(selection))),
    },
  ]
}

function selected(selection: DataTableRowSelectionState): string[] {
  return Object.keys(selection).filter((id) => selection[id])
}
