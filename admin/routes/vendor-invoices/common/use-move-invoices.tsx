import { toast, usePrompt } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import type { ClerkMove } from "../../../../src/domain"
import type { AdminMovedVendorInvoicesResponse } from "../../../../src/types"
import { HoldDrawer } from "../../../components/hold-drawer"
import { useMoveVendorInvoices } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"
import { MoveResult } from "./move-result"

type Moves = {
  /** Asks what has to be asked, and moves them. */
  move: (ids: string[], move: ClerkMove) => void
  isPending: boolean
  /** The drawers, to stand beside the table or the page. */
  drawers: ReactNode
}

/**
 * Moves vendor invoices and tells of each what came of it: all in a toast
 * where all went well, else each with its reason.
 */
export function useMoveInvoices(onDone?: () => void): Moves {
  const t = useWords()
  const prompt = usePrompt()
  const { write, isPending } = useWrite(useMoveVendorInvoices())
  const [held, setHeld] = useState<string[]>([])
  const [result, setResult] = useState<AdminMovedVendorInvoicesResponse>()

  const run = (ids: string[], move: ClerkMove, reason?: string) => {
    write(
      { ids, move, reason },
      {
        onSuccess: (answer) => {
          setHeld([])
          if (answer.not_moved.length) {
            setResult(answer)
          } else {
            const count = answer.vendor_invoices.length
            toast.success(t(`invoices.moves.${move}.success`, { count }))
          }
          onDone?.()
        },
      }
    )
  }

  const ask = async (ids: string[], move: ClerkMove) => {
    if (isPending) {
      return
    }
    if (move === "hold") {
      setHeld(ids)
      return
    }
    const sure = await prompt({
      title: t(`invoices.moves.${move}.title`, { count: ids.length }),
      description: t(`invoices.moves.${move}.description`),
      confirmText: t(`invoices.moves.${move}.action`),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    })
    if (sure) {
      run(ids, move)
    }
  }

  return {
    move: (ids, move) => void ask(ids, move),
    isPending,
    drawers: (
      <>
        {held.length > 0 && (
          <HoldDrawer
            title={t("invoices.moves.hold.title", { count: held.length })}
            hint={t("invoices.moves.hold.description")}
            submit={t("invoices.moves.hold.action")}
            isPending={isPending}
            onSubmit={(reason) => run(held, "hold", reason)}
            onClose={() => setHeld([])}
          />
        )}
        {result && (
          <MoveResult result={result} onClose={() => setResult(undefined)} />
        )}
      </>
    ),
  }
}
