import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import type { VendorPaymentDTO } from "../../../../src/types"
import { Failed } from "../../../components/section"
import { useVendorPayment } from "../../../hooks/api"

type PaymentDrawerProps = {
  title: string
  hint: string
  children: (payment: VendorPaymentDTO) => ReactNode
}

/** A drawer on a route of a payment's page. */
export const PaymentDrawer = ({
  title,
  hint,
  children,
}: PaymentDrawerProps) => {
  const { id } = useParams()
  const { vendor_payment, error, refetch } = useVendorPayment(id!)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{title}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="txt-small text-ui-fg-subtle">
          {hint}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      {vendor_payment
        ? children(vendor_payment)
        : error && <Failed error={error} onRetry={refetch} />}
    </RouteDrawer>
  )
}
