import type { DataTableCommand, DataTableRowSelectionState } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import type { ClerkMove } from "../../../../../../src/domain"
import { CLERK_MOVES } from "../../../../../../src/domain/vendor-invoice"
import { useRights } from "../../../../../hooks/use-may"
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
  const may = useRights()
  const moves = may("approve_invoices") ? CLERK_MOVES : []
  const pay: DataTableCommand = {
    label: t("invoices.pay"),
    shortcut: "p",
    action: (selection) => navigate(payInvoicesPath(selected(selection))),
  }
  return [
    ...moves.map((to) => ({
      label: t(`invoices.moves.${to}.action`),
      shortcut: SHORTCUTS[to],
      action: (selection: DataTableRowSelectionState) =>
        move(selected(selection), to),
    })),
    ...(may("pay_vendors") ? [pay] : []),
  ]
}

function selected(selection: DataTableRowSelectionState): string[] {
  return Object.keys(selection).filter((id) => selection[id])
}
