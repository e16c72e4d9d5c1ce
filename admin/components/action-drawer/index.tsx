import { Button, Drawer, Heading } from "@medusajs/ui"
import { type ReactNode, useState } from "react"

type ActionDrawerProps = {
  /** On the button, and above the form unless that has a title. */
  action: string
  title?: string
  hint: string
  /** The form, which closes the drawer when it is done. */
  children: (close: () => void) => ReactNode
}

/** A button and its drawer, on a page where we have no route for one. */
export const ActionDrawer = ({
  action,
  title = action,
  hint,
  children,
}: ActionDrawerProps) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {action}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{title}</Heading>
          </Drawer.Title>
          <Drawer.Description className="txt-small text-ui-fg-subtle">
            {hint}
          </Drawer.Description>
        </Drawer.Header>
        {children(() => setOpen(false))}
      </Drawer.Content>
    </Drawer>
  )
}
