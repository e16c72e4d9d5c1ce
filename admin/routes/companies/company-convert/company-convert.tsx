import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useSearchParams } from "react-router-dom"
import { useDefaultCurrency } from "../../../hooks/use-currencies"
import { ConversionProgress } from "./conversion-progress"
import { ConvertCreditForm } from "./convert-credit-form"
import { companyIdsIn } from "./paths"

/** Before: what is asked for. After: how far it is, which survives a reload. */
export const CompanyConvert = () => {
  const [params] = useSearchParams()
  const id = params.get("conversion_id")
  const currency = useDefaultCurrency()
  return (
    <RouteFocusModal>
      {id ? (
        <ConversionProgress key={id} id={id} />
      ) : (
        currency && (
          <ConvertCreditForm
            companyIds={companyIdsIn(params)}
            currency={currency}
          />
        )
      )}
    </RouteFocusModal>
  )
}
