import type { ComponentType } from "react"
import { useMay } from "../hooks/use-may"

/**
 * A widget on a page of Medusa's, which many see who have nothing to do with
 * company credit: those who may not read it have nothing there.
 */
export function forReaders<Props extends object>(
  Widget: ComponentType<Props>
): ComponentType<Props> {
  const ForReaders = (props: Props) =>
    useMay("read") ? <Widget {...props} /> : null
  return ForReaders
}
