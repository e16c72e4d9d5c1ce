import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import type { VendorDTO } from "../../../../src/types"
import { Allowed, Failed } from "../../../components/section"
import { useVendor } from "../../../hooks/api"

type VendorDrawerProps = {
  title: string
  hint?: string
  children: (vendor: VendorDTO) => ReactNode
}

/** A drawer on a route of a vendor's page. */
export const VendorDrawer = ({ title, hint, children }: VendorDrawerProps) => {
  const { id } = useParams()
  const { vendor, error, refetch } = useVendor(id!)
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
      <Allowed right="edit_vendors">
        {vendor
          ? children(vendor)
          : error && <Failed error={error} onRetry={refetch} />}
      </Allowed>
    </RouteDrawer>
  )
}
