import type { UIMatch } from "react-router-dom"
import { useVendor } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"

export const VendorsCrumb = () => {
  const t = useWords()
  return <>{t("vendors.domain")}</>
}

export const VendorCrumb = ({ params }: Pick<UIMatch, "params">) => {
  const { vendor } = useVendor(params.id!)
  return vendor ? <span>{vendor.name}</span> : null
}
