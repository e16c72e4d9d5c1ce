import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useSearchParams } from "react-router-dom"
import { DefaultCurrency } from "../../../components/default-currency"
import { ModalStart } from "../../../components/modal-start"
import { Allowed } from "../../../components/section"
import { useWords } from "../../../hooks/use-words"
import { ConversionProgress } from "./conversion-progress"
import { ConvertCreditForm } from "./convert-credit-form"
import { companyIdsIn } from "./paths"

/** Before: what is asked for. After: how far it is, which survives a reload. */
export const CompanyConvert = () => {
  const [params] = useSearchParams()
  const id = params.get("conversion_id")
  return (
    <RouteFocusModal>
      {id ? (
        <ConversionProgress key={id} id={id} />
      ) : (
        <StartOfConversion companyIds={companyIdsIn(params)} />
      )}
    </RouteFocusModal>
  )
}

const StartOfConversion = ({ companyIds }: { companyIds: string[] }) => {
  const t = useWords()
  const title = <ModalStart title={t("conversion.header")} />
  return (
    <Allowed right="edit_credit" title={title}>
      <DefaultCurrency title={title}>
        {(currency) => (
          <ConvertCreditForm companyIds={companyIds} currency={currency} />
        )}
      </DefaultCurrency>
    </Allowed>
  )
}
