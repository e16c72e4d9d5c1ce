import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button, Drawer } from "@medusajs/ui"
import type { FormEventHandler, ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useWords } from "../../hooks/use-words"
import { WriteForm } from "./write-form"

type DrawerFormProps<Values extends FieldValues> = {
  form: UseFormReturn<Values>
  onSubmit: FormEventHandler<HTMLFormElement>
  isPending: boolean
  /** The word on the button; "Save" unless given. */
  submit?: string
  children: ReactNode
}

/** The body and foot of a form in a drawer, with or without a route. */
export function DrawerForm<Values extends FieldValues>({
  form,
  onSubmit,
  isPending,
  submit,
  children,
}: DrawerFormProps<Values>) {
  const t = useWords()
  return (
    <RouteDrawer.Form form={form}>
      <WriteForm
        isPending={isPending}
        onSubmit={onSubmit}
        className="flex flex-1 flex-col overflow-hidden"
      >
        <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
          {children}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary" disabled={isPending}>
              {t("actions.cancel")}
            </Button>
          </Drawer.Close>
          <Button size="small" type="submit" isLoading={isPending}>
            {submit ?? t("actions.save")}
          </Button>
        </Drawer.Footer>
      </WriteForm>
    </RouteDrawer.Form>
  )
}
