import { ActionMenu } from "@medusajs/dashboard/components"
import { EllipsisHorizontal } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { type ComponentProps, forwardRef } from "react"
import { useWords } from "../../hooks/use-words"

type RowMenuProps = {
  groups: ComponentProps<typeof ActionMenu>["groups"]
  /** What the actions are of. */
  name: string
}

type MenuButtonProps = ComponentProps<typeof IconButton> & { name: string }

/** The dots of a menu, with a name for those who cannot see them. */
export const MenuButton = forwardRef<HTMLButtonElement, MenuButtonProps>(
  ({ name, ...props }, ref) => {
    const t = useWords()
    return (
      <IconButton
        size="small"
        className="shrink-0"
        aria-label={t("actions.showMenu", { name })}
        {...props}
        ref={ref}
      >
        <EllipsisHorizontal />
      </IconButton>
    )
  }
)
MenuButton.displayName = "MenuButton"

/** Medusa's menu of actions. Nothing where nothing may be done. */
export const RowMenu = ({ groups, name }: RowMenuProps) => {
  const filled = groups.filter(({ actions }) => actions.length > 0)
  return filled.length ? (
    <ActionMenu groups={filled}>
      <MenuButton
        name={name}
        variant="transparent"
        onClick={(event) => event.stopPropagation()}
      />
    </ActionMenu>
  ) : null
}
