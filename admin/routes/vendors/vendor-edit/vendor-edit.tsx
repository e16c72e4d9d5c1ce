import { useWords } from "../../../hooks/use-words"
import { VendorDrawer } from "../common/vendor-drawer"
import { EditVendorForm } from "./edit-vendor-form"

export const VendorEdit = () => {
  const t = useWords()
  return (
    <VendorDrawer title={t("vendors.edit.header")}>
      {(vendor) => <EditVendorForm vendor={vendor} />}
    </VendorDrawer>
  )
}
