import { ActionMenu } from "@medusajs/dashboard/components"
import { EllipsisHorizontal } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useWords } from "../../hooks/use-words"

type RowMenuProps = {
  groups: ComponentProps<typeof ActionMenu>["groups"]
  /** What the actions are of. */
  name: string
}

/** Medusa's menu of actions, with a name for those who cannot see its dots. */
export const RowMenu = ({ groups, name }: RowMenuProps) => {
  const t = useWords()
  return (
    <ActionMenu groups={groups}>
      <IconButton
        size="small"
        variant="transparent"
        aria-label={t("actions.showMenu", { name })}
        onClick={(event) => event.stopPropagation()}
      >
        <EllipsisHorizontal />
      </IconButton>
    </ActionMenu>
  )
}
