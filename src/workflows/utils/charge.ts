import type {
  CreateOrderTransactionDTO,
  PaymentCollectionDTO,
  PaymentDTO,
} from "@medusajs/framework/types"
import type { Actor } from "../../types"
import type { ChargeOrderInput } from "../charge-order"
import type { PreparedCharge } from "../steps/prepare-charge"

type SessionParts = {
  input: ChargeOrderInput
  order: { customer_id: string }
  charge: PreparedCharge
  made: PaymentCollectionDTO[] | undefined
  actor: Required<Actor>
}

/**
 * The payment session for the order's customer. Its context names who places
 * the order, and the request; storefronts can write a session's data, but not
 * its context.
 */
export function sessionOf({ input, order, charge, made, actor }: SessionParts) {
  return {
    payment_collection_id: charge.payment_collection_id ?? made![0].id,
    provider_id: charge.provider_id,
    customer_id: order.customer_id,
    data: { po_number: input.po_number, comment: input.comment },
    context: {
      company_credit_placed_by: actor,
      company_credit_charge: charge.number,
      company_credit_request: input.idempotency_key ?? null,
    },
  }
}

/** As Medusa's own cart completion records what was captured at once. */
export function transactionsOf({
  input,
  payment,
}: {
  input: { order_id: string }
  payment: PaymentDTO | null
}): CreateOrderTransactionDTO[] {
  return (payment?.captures ?? []).map((capture) => ({
    order_id: input.order_id,
    amount: capture.raw_amount ?? capture.amount,
    currency_code: payment!.currency_code,
    reference: "capture",
    reference_id: capture.id,
  })) as CreateOrderTransactionDTO[]
}
