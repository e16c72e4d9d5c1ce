import { KeyboundForm } from "@medusajs/dashboard/components"
import type { ComponentPropsWithoutRef } from "react"
import { useHeldOpen } from "../../hooks/use-held-open"

type WriteFormProps = ComponentPropsWithoutRef<"form"> & { isPending: boolean }

/**
 * Medusa's form, of what is sent off. Its Ctrl+Enter asks no button: what is
 * under way is not sent again, and stays open until there is an answer.
 */
export const WriteForm = ({ isPending, onSubmit, ...form }: WriteFormProps) => {
  useHeldOpen(isPending)
  return (
    <KeyboundForm
      {...form}
      onSubmit={(event) => {
        if (!isPending) {
          onSubmit?.(event)
        }
      }}
    />
  )
}
