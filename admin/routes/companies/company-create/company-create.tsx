import { RouteFocusModal } from "@medusajs/dashboard/components"
import { DefaultCurrency } from "../../../components/default-currency"
import { ModalStart } from "../../../components/modal-start"
import { Allowed } from "../../../components/section"
import { useWords } from "../../../hooks/use-words"
import { CreateCompanyForm } from "./create-company-form"

export const CompanyCreate = () => {
  const t = useWords()
  const title = <ModalStart title={t("companies.create.header")} />
  return (
    <RouteFocusModal>
      <Allowed right="edit_companies" title={title}>
        <DefaultCurrency title={title}>
          {(currency) => <CreateCompanyForm currency={currency} />}
        </DefaultCurrency>
      </Allowed>
    </RouteFocusModal>
  )
}
