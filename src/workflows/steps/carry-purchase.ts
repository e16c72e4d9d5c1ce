import type {
  IPaymentModuleService,
  PaymentDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../types"
import { refusalOf } from "../utils/refusal-of"

type Input = {
  payment_collection_id: string
  provider_id: string
  amount: string
  currency_code: string
  purchase_id: string
  actor: Required<Actor>
}

/**
 * A payment for a purchase that was booked before: its session's context,
 * which only the server writes, names the purchase, and authorizing it charges
 * nothing. By the payment module itself, because the store may have taken the
 * method out of the region meanwhile.
 */
export const carryPurchaseStep = createStep(
  "company-credit-carry-purchase",
  async (input: Input, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const session = await payments.createPaymentSession(
      input.payment_collection_id,
      {
        provider_id: input.provider_id,
        amount: input.amount,
        currency_code: input.currency_code,
        data: {},
        context: {
          company_credit_placed_by: input.actor,
          company_credit_carries: input.purchase_id,
        } as never,
      }
    )
    try {
      await payments.authorizePaymentSession(session.id, {})
    } catch (error) {
      if (await isDeleted(payments, session.id)) {
        throw error
      }
      // The purchase is there already: the next run finishes it. By throwing,
      // a collection that was made for it would be deleted with the session.
      return new StepResponse<PaymentDTO | null>(null)
    }
    return new StepResponse<PaymentDTO | null>(
      await paymentOf(payments, session.id)
    )
  }
)

/**
 * The payment of a session that a purchase was moved to by a process that died
 * before Medusa wrote it. Authorizing it again finds the purchase there.
 */
export const finishCarryingStep = createStep(
  "company-credit-finish-carrying",
  async (input: { payment_session_id: string }, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    await payments.authorizePaymentSession(input.payment_session_id, {})
    return new StepResponse(await paymentOf(payments, input.payment_session_id))
  }
)

async function paymentOf(payments: IPaymentModuleService, session_id: string) {
  const { payment } = await payments.retrievePaymentSession(session_id, {
    relations: ["payment", "payment.captures"],
  })
  return payment as PaymentDTO
}

/** Not, where a purchase is to be paid by it. */
async function isDeleted(payments: IPaymentModuleService, session_id: string) {
  try {
    await payments.deletePaymentSession(session_id)
    return true
  } catch (error) {
    if (refusalOf(error)?.code !== "session_in_use") {
      throw error
    }
    return false
  }
}
