import type { Amount } from "../../../src/domain"
import { useMay } from "../../hooks/use-may"
import { ChargeDrawer } from "./charge-drawer"
import type { MedusaOrder } from "./order"
import { RefundToCreditDrawer } from "./refund-to-credit-drawer"

export type Payer = { id: string; name: string }

type OrderActionsProps = {
  order: MedusaOrder
  company: Payer
  /** Null: there is nothing to charge. */
  unpaid: Amount | null
  /** Null: there is nothing to give back. */
  paid: Amount | null
}

/** What can be done about the order's money by who has the right. */
export const OrderActions = ({
  order,
  company,
  unpaid,
  paid,
}: OrderActionsProps) => {
  const mayCharge = useMay("charge_orders")
  if (!mayCharge || (!unpaid && !paid)) {
    return null
  }
  return (
    <div className="flex flex-wrap gap-2 px-6 py-4">
      {unpaid && <ChargeDrawer order={order} company={company} due={unpaid} />}
      {paid && (
        <RefundToCreditDrawer order={order} company={company} paid={paid} />
      )}
    </div>
  )
}
