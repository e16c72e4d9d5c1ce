import { Button, Drawer, Heading, Text } from "@medusajs/ui"
import type { AdminMovedVendorInvoicesResponse } from "../../../../src/types"
import { InvoiceStatusBadge } from "../../../components/invoice-status"
import { useWords } from "../../../hooks/use-words"

type MoveResultProps = {
  result: AdminMovedVendorInvoicesResponse
  onClose: () => void
}

/** What came of each invoice: those that were left as they were first. */
export const MoveResult = ({
  result: { vendor_invoices: moved, not_moved: left },
  onClose,
}: MoveResultProps) => {
  const t = useWords()
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("invoices.result.header")}</Heading>
          </Drawer.Title>
          <Drawer.Description className="txt-small text-ui-fg-subtle">
            {t("invoices.result.left", { count: left.length })}{" "}
            {t("invoices.result.moved", { count: moved.length })}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto p-0">
          <ul className="divide-y">
            {left.map(({ id, number, message }) => (
              <li key={id} className="flex flex-col gap-y-1 px-6 py-3">
                <Text size="small" leading="compact" weight="plus">
                  {number ?? id}
                </Text>
                <Text size="small" className="text-ui-fg-error">
                  {message}
                </Text>
              </li>
            ))}
            {moved.map(({ id, number, status }) => (
              <li
                key={id}
                className="flex items-center justify-between gap-x-4 px-6 py-3"
              >
                <Text size="small" leading="compact" weight="plus">
                  {number}
                </Text>
                <InvoiceStatusBadge status={status} />
              </li>
            ))}
          </ul>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("invoices.result.close")}
            </Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
