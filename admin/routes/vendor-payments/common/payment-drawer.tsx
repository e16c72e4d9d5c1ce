import { RouteDrawer } from "@medusajs/dashboard/components"
import { Drawer, Heading } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import { useParams } from "react-router-dom"
import type { VendorPaymentDTO } from "../../../../src/types"
import { Allowed, Failed, Notice } from "../../../components/section"
import { useVendorPayment } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"

type PaymentDrawerProps = {
  title: string
  hint: string
  /** Whether this can be done with a payment as it is. */
  isPossible: (payment: VendorPaymentDTO) => boolean
  children: (payment: VendorPaymentDTO) => ReactNode
}

/** A drawer on a route of a payment's page. */
export const PaymentDrawer = ({ title, hint, ...form }: PaymentDrawerProps) => {
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
      <Allowed right="pay_vendors">
        {vendor_payment ? (
          <Move payment={vendor_payment} {...form} />
        ) : (
          error && <Failed error={error} onRetry={refetch} />
        )}
      </Allowed>
    </RouteDrawer>
  )
}

type MoveProps = Pick<PaymentDrawerProps, "isPossible" | "children"> & {
  payment: VendorPaymentDTO
}

/** An address that was kept may lead to what is paid or voided by now. */
const Move = ({ payment, isPossible, children }: MoveProps) => {
  const t = useWords()
  // As it was when it was opened: what changes meanwhile, the API says.
  const [wasPossible] = useState(isPossible(payment))
  return wasPossible ? (
    <>{children(payment)}</>
  ) : (
    <Drawer.Body>
      <Notice variant="warning">
        {t("payments.over", {
          number: payment.number,
          status: t(`payments.statuses.${payment.status}`),
        })}
      </Notice>
    </Drawer.Body>
  )
}
