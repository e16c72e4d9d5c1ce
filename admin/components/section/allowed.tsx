import { LockClosedSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { Right } from "../../../src/types"
import { useMe } from "../../hooks/api/rights"
import { useWords } from "../../hooks/use-words"

type AllowedProps = {
  right: Right
  /** Of a modal that has one in its form only: every dialog needs a title. */
  title?: ReactNode
  children: ReactNode
}

/**
 * What stands on a route that one can come to without its button: an address
 * that was kept, or sent along. Who lacks the right is told so at once, and not
 * after having typed everything.
 */
export const Allowed = ({ right, title, children }: AllowedProps) => {
  const t = useWords()
  const { me } = useMe()
  if (!me || me.rights.includes(right)) {
    return <>{children}</>
  }
  return (
    <>
      {title}
      <div
        role="alert"
        className="flex min-h-[150px] w-full flex-col items-center justify-center gap-y-1 px-6 py-4 text-center"
      >
        <LockClosedSolid className="text-ui-fg-subtle" />
        <Text size="small" leading="compact" weight="plus">
          {t("rights.missing")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("rights.needed", { right: t(`rights.names.${right}`) })}
        </Text>
      </div>
    </>
  )
}
