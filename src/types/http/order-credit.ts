import { RefundToCreditInput } from "../order-credit"

export type AdminRefundToCredit = Omit<RefundToCreditInput, "order_id">
