import { clx } from "@medusajs/ui"
import { Link, type LinkProps } from "react-router-dom"

/** A link in a text: underlined, as colour alone is not seen by everybody. */
export const TextLink = ({ className, ...props }: LinkProps) => (
  <Link
    {...props}
    className={clx(
      "text-ui-fg-base hover:text-ui-fg-interactive transition-fg underline underline-offset-2",
      className
    )}
  />
)
