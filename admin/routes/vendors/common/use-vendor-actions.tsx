import { PauseSolid, PencilSquare, PlaySolid, Trash } from "@medusajs/icons"
import type { VendorDTO } from "../../../../src/types"
import { useMay } from "../../../hooks/use-may"
import { useWords } from "../../../hooks/use-words"
import { vendorPath } from "./paths"
import { useRemoveVendorWithPrompt } from "./use-remove-vendor-with-prompt"

/** The menu of a vendor, in the list and on its page; null: there is none. */
export function useVendorActions(
  toggleHold: (vendor: VendorDTO) => void,
  onRemoved?: () => void
) {
  const t = useWords()
  const mayEdit = useMay("edit_vendors")
  const remove = useRemoveVendorWithPrompt(onRemoved)
  const groupsOf = (vendor: VendorDTO) => [
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
  return (vendor: VendorDTO) => (mayEdit ? groupsOf(vendor) : null)
}
