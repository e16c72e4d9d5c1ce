import { PauseSolid, PencilSquare, PlaySolid, Trash } from "@medusajs/icons"
import type { VendorDTO } from "../../../../src/types"
import { useWords } from "../../../hooks/use-words"
import { vendorPath } from "./paths"
import { useRemoveVendorWithPrompt } from "./use-remove-vendor-with-prompt"

/** The menu of a vendor, in the list and on its page. */
export function useVendorActions(
  toggleHold: (vendor: VendorDTO) => void,
  onRemoved?: () => void
) {
  const t = useWords()
  const remove = useRemoveVendorWithPrompt(onRemoved)
  return (vendor: VendorDTO) => [
    {
      actions: [
        {
          label: t("actions.edit"),
          icon: <PencilSquare />,
          to: `${vendorPath(vendor.id)}/edit`,
        },
        {
          label: t(`vendors.${vendor.on_hold ? "release" : "hold"}.action`),
          icon: vendor.on_hold ? <PlaySolid /> : <PauseSolid />,
          onClick: () => toggleHold(vendor),
        },
      ],
    },
    {
      actions: [
        {
          label: t("actions.remove"),
          icon: <Trash />,
          onClick: () => void remove(vendor),
        },
      ],
    },
  ]
}
