import { toast, usePrompt } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import type { VendorDTO } from "../../../../src/types"
import { HoldDrawer } from "../../../components/hold-drawer"
import { useUpdateVendor } from "../../../hooks/api"
import { useFailureToast } from "../../../hooks/use-failure-toast"
import { useWords } from "../../../hooks/use-words"

type Held = Pick<VendorDTO, "id" | "name" | "version" | "on_hold">

/** Puts a vendor on hold, with the reason why, or releases it. */
export function useVendorHold(): {
  toggle: (vendor: Held) => void
  drawer: ReactNode
} {
  const t = useWords()
  const prompt = usePrompt()
  const fail = useFailureToast()
  const { mutate, isPending } = useUpdateVendor()
  const [holding, setHolding] = useState<Held>()

  const save = (
    { id, name, version }: Held,
    hold: { on_hold: boolean; hold_reason?: string }
  ) =>
    mutate(
      { id, body: { ...hold, version } },
      {
        onSuccess: () => {
          setHolding(undefined)
          const done = hold.on_hold ? "hold" : "release"
          toast.success(t(`vendors.${done}.success`, { name }))
        },
        onError: fail,
      }
    )

  const release = async (vendor: Held) => {
    const sure = await prompt({
      title: t("vendors.release.title"),
      description: t("vendors.release.description", { name: vendor.name }),
      confirmText: t("vendors.release.action"),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    })
    if (sure) {
      save(vendor, { on_hold: false })
    }
  }

  return {
    toggle: (vendor) =>
      vendor.on_hold ? void release(vendor) : setHolding(vendor),
    drawer: holding && (
      <HoldDrawer
        title={t("vendors.hold.title", { name: holding.name })}
        hint={t("vendors.hold.description")}
        submit={t("vendors.hold.action")}
        isPending={isPending}
        onSubmit={(hold_reason) =>
          save(holding, { on_hold: true, hold_reason })
        }
        onClose={() => setHolding(undefined)}
      />
    ),
  }
}
