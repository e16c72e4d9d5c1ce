import type { LinkProps } from "react-router-dom"
import { TextLink } from "../text-link"

/** A link in a table whose rows lead somewhere else. */
export const RowLink = (props: LinkProps) => (
  <TextLink {...props} onClick={(event) => event.stopPropagation()} />
)
