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

/**
 * Medusa's menu of actions, with a name for those who cannot see its dots.
 * Nothing where nothing may be done.
 */
export const RowMenu = ({ groups, name }: RowMenuProps) => {
  const t = useWords()
  const filled = groups.filter(({ actions }) => actions.length > 0)
  return filled.length ? (
    <ActionMenu groups={filled}>
      <IconButton
        size="small"
        variant="transparent"
        className="shrink-0"
        aria-label={t("actions.showMenu", { name })}
        onClick={(event) => event.stopPropagation()}
      >
        <EllipsisHorizontal />
      </IconButton>
    </ActionMenu>
  ) : null
}
