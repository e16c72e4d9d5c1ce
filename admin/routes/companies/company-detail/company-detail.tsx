import { LayoutComposer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { FailedSection, LoadingPage } from "../../../components/section"
import { useCompany } from "../../../hooks/api"
import { CompanyCreditSection } from "./components/company-credit-section"
import { CompanyGeneralSection } from "./components/company-general-section"
import { CompanyHistorySection } from "./components/company-history-section"
import { CompanyMemberSection } from "./components/company-member-section"
import { CompanyPayablesSection } from "./components/company-payables-section"
import { CompanyReimbursementSection } from "./components/company-reimbursement-section"

export const CompanyDetail = () => {
  const { id } = useParams()
  const { company, error, refetch } = useCompany(id!)

  if (!company) {
    return error ? (
      <FailedSection error={error} onRetry={refetch} />
    ) : (
      <LoadingPage />
    )
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="company_credit_company.details"
      preferredLayoutId="core:single-column"
      data={company}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="CompanyGeneralSection">
              <CompanyGeneralSection company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyCreditSection">
              <CompanyCreditSection company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyHistorySection">
              <CompanyHistorySection company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyPayablesSection">
              <CompanyPayablesSection company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyReimbursementSection">
              <CompanyReimbursementSection company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyMemberSection">
              <CompanyMemberSection company={company} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
