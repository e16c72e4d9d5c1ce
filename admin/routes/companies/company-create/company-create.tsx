import { RouteFocusModal } from "@medusajs/dashboard/components"
import { ModalStart } from "../../../components/modal-start"
import { Allowed } from "../../../components/section"
import { useDefaultCurrency } from "../../../hooks/use-currencies"
import { useWords } from "../../../hooks/use-words"
import { CreateCompanyForm } from "./create-company-form"

export const CompanyCreate = () => {
  const t = useWords()
  const currency = useDefaultCurrency()
  const title = <ModalStart title={t("companies.create.header")} />
  return (
    <RouteFocusModal>
      <Allowed right="edit_companies" title={title}>
        {currency ? <CreateCompanyForm currency={currency} /> : title}
      </Allowed>
    </RouteFocusModal>
  )
}
