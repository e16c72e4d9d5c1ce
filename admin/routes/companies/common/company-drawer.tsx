import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import type { AdminCompany } from "../../../../src/types"
import { Failed } from "../../../components/section"
import { useCompany } from "../../../hooks/api"

type CompanyDrawerProps = {
  title: string
  hint?: string
  children: (company: AdminCompany) => ReactNode
}

/** A drawer on a route of a company's page. */
export const CompanyDrawer = ({
  title,
  hint,
  children,
}: CompanyDrawerProps) => {
  const { id } = useParams()
  const { company, error, refetch } = useCompany(id!)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{title}</Heading>
        </RouteDrawer.Title>
        {hint && (
          <RouteDrawer.Description className="txt-small text-ui-fg-subtle">
            {hint}
          </RouteDrawer.Description>
        )}
      </RouteDrawer.Header>
      {company
        ? children(company)
        : error && <Failed error={error} onRetry={refetch} />}
    </RouteDrawer>
  )
}
