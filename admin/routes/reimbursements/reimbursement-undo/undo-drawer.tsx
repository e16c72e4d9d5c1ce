import { RouteDrawer } from "@medusajs/dashboard/components"
import { Drawer, Heading } from "@medusajs/ui"
import { Allowed, Failed, Notice } from "../../../components/section"
import { useReimbursement } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { whyNotUndone } from "../common/state"
import { UndoForm } from "./undo-form"

type UndoDrawerProps = {
  /** Undefined while it is not known. */
  id: string | undefined
  error?: unknown
  refetch?: () => void
}

export const UndoDrawer = ({ id, ...unknown }: UndoDrawerProps) => {
  const t = useWords()
  const { reimbursement, ...found } = useReimbursement(id ?? "", {
    enabled: id !== undefined,
  })
  const error = unknown.error ?? found.error
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("reimbursements.undo.header")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="txt-small text-ui-fg-subtle">
          {reimbursement &&
            `${reimbursement.number} · ${reimbursement.company_name}`}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      <Allowed right="run_reimbursements">
        {reimbursement && <Body reimbursement={reimbursement} />}
      </Allowed>
      {!reimbursement && Boolean(error) && (
        <Failed error={error} onRetry={unknown.refetch ?? found.refetch} />
      )}
    </RouteDrawer>
  )
}

type BodyProps = Parameters<typeof UndoForm>[0]

const Body = ({ reimbursement }: BodyProps) => {
  const t = useWords()
  const reason = whyNotUndone(reimbursement)
  return reason ? (
    <Drawer.Body>
      <Notice variant="warning">
        {t(`reimbursements.undo.${reason}`, {
          number: reimbursement.vendor_invoice.number,
          payment: reimbursement.vendor_invoice.payment?.number ?? "",
        })}
      </Notice>
    </Drawer.Body>
  ) : (
    <UndoForm reimbursement={reimbursement} />
  )
}
