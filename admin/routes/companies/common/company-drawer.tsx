import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import type { AdminCompany, Right } from "../../../../src/types"
import { Allowed, Failed } from "../../../components/section"
import { useCompany } from "../../../hooks/api"

type CompanyDrawerProps = {
  title: string
  hint?: string
  /** What one needs the right to. */
  right: Right
  children: (company: AdminCompany) => ReactNode
}

/** A drawer on a route of a company's page. */
export const CompanyDrawer = ({
  title,
  hint,
  right,
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
      <Allowed right={right}>
        {company
          ? children(company)
          : error && <Failed error={error} onRetry={refetch} />}
      </Allowed>
    </RouteDrawer>
  )
}
