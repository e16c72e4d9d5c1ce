import {
  ArrowUturnLeft,
  CheckCircle,
  PauseSolid,
  PlaySolid,
} from "@medusajs/icons"
import type { ReactNode } from "react"
import type { ClerkMove } from "../../../../src/domain"
import type { VendorInvoiceDTO } from "../../../../src/types"
import { useMay } from "../../../hooks/use-may"
import { useWords } from "../../../hooks/use-words"
import { movesOf } from "./moves"

const ICONS: Record<ClerkMove, ReactNode> = {
  approve: <CheckCircle />,
  unapprove: <ArrowUturnLeft />,
  hold: <PauseSolid />,
  release: <PlaySolid />,
}

/** The menu of what may be done to one invoice. */
export function useMoveActions(move: (ids: string[], to: ClerkMove) => void) {
  const t = useWords()
  const mayMove = useMay("approve_invoices")
  return (invoice: Pick<VendorInvoiceDTO, "id" | "status" | "payment">) =>
    (mayMove ? movesOf(invoice) : []).map((to) => ({
      label: t(`invoices.moves.${to}.action`),
      icon: ICONS[to],
      onClick: () => move([invoice.id], to),
    }))
}
