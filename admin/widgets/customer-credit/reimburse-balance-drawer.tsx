import { Button, Drawer, Heading } from "@medusajs/ui"
import { useState } from "react"
import type { AdminCompany } from "../../../src/types"
import { ReimburseBalanceForm } from "../../components/reimburse-balance"
import { useWords } from "../../hooks/use-words"

/** On a page that is Medusa's, where we have no route for a drawer. */
export const ReimburseBalanceDrawer = ({
  company,
}: {
  company: AdminCompany
}) => {
  const t = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("reimburse.action")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("reimburse.header")}</Heading>
          </Drawer.Title>
          <Drawer.Description className="txt-small text-ui-fg-subtle">
            {t("reimburse.hint")}
          </Drawer.Description>
        </Drawer.Header>
        <ReimburseBalanceForm company={company} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}
