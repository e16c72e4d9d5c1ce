import { Button, Drawer, Heading } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { TextField, WriteForm } from "../form"
import { useWords } from "../../hooks/use-words"

type HoldDrawerProps = {
  title: string
  hint: string
  submit: string
  isPending: boolean
  onSubmit: (reason: string) => void
  onClose: () => void
}

/** Asks why something is not to be paid. */
export const HoldDrawer = ({
  title,
  hint,
  submit,
  isPending,
  onSubmit,
  onClose,
}: HoldDrawerProps) => {
  const t = useWords()
  const form = useForm({ defaultValues: { reason: "" } })
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{title}</Heading>
          </Drawer.Title>
          <Drawer.Description className="txt-small text-ui-fg-subtle">
            {hint}
          </Drawer.Description>
        </Drawer.Header>
        <WriteForm
          isPending={isPending}
          className="flex flex-1 flex-col overflow-hidden"
          onSubmit={form.handleSubmit(({ reason }) => onSubmit(reason.trim()))}
        >
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            <TextField
              control={form.control}
              name="reason"
              label={t("invoices.fields.holdReason")}
              maxLength={2000}
              required
              long
            />
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" variant="secondary" disabled={isPending}>
                {t("actions.cancel")}
              </Button>
            </Drawer.Close>
            <Button size="small" type="submit" isLoading={isPending}>
              {submit}
            </Button>
          </Drawer.Footer>
        </WriteForm>
      </Drawer.Content>
    </Drawer>
  )
}
