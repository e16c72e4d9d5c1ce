import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  Charge,
  Refusal,
  chargeDisplay,
  refusal,
  refusalSentence,
} from "../../../../../../domain"
import type CompanyCreditService from "../../../../../../modules/company-credit/service"
import {
  COMPANY_CREDIT_MODULE,
  ConfiguredMethod,
  StoreCharge,
  StoreEligibility,
  rulesOf,
} from "../../../../../../types"
import { PricedCart, findPricedCart } from "../../../../../checkout/cart-total"
import { methodsOf } from "../../../../../checkout/methods"

/** Whether the caller may pay the cart on account, and if not why. */
export async function assessCart(
  req: AuthenticatedMedusaRequest<unknown, { provider_id?: string }>
): Promise<StoreEligibility> {
  const cart = await findPricedCart(req.scope, req.params.id)
  if (!cart) {
    return refused(refusal("not_your_cart"))
  }
  const method = await findMethod(req, cart)
  if (!method) {
    return refused(refusal("not_offered_in_region"))
  }
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const assessed = await credit.assessCart(
    cart.id,
    req.auth_context?.actor_id || null,
    cart.total,
    rulesOf(method)
  )
  return assessed.refusal
    ? refused(assessed.refusal, method, assessed.charge)
    : {
        eligible: true,
        provider_id: method.provider_id,
        title: method.title,
        code: null,
        message: null,
        charge: presentCharge(assessed.charge),
        shortfall: null,
        warning: assessed.warning,
      }
}

function refused(
  reason: Refusal,
  method?: ConfiguredMethod,
  charge: Charge | null = null
): StoreEligibility {
  const { shortfall } = reason.facts
  return {
    eligible: false,
    provider_id: method?.provider_id ?? null,
    title: method?.title ?? null,
    code: reason.code,
    message: refusalSentence(reason),
    charge: presentCharge(charge),
    shortfall: shortfall === undefined ? null : String(shortfall),
    warning: null,
  }
}

function presentCharge(charge: Charge | null): StoreCharge | null {
  return (
    charge && {
      amount: charge.amount,
      currency_code: charge.currency_code,
      ...chargeDisplay(charge),
      via: charge.rate?.via ?? null,
    }
  )
}

/** The method asked for, if it is enabled in the cart's region. */
async function findMethod(
  req: AuthenticatedMedusaRequest<unknown, { provider_id?: string }>,
  cart: PricedCart
): Promise<ConfiguredMethod | undefined> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region_payment_provider",
    fields: ["payment_provider_id"],
    filters: { region_id: cart.region_id },
  })
  const enabled = new Set(data.map((row) => row.payment_provider_id))
  const asked = req.validatedQuery.provider_id
  return methodsOf(req.scope).find(
    ({ provider_id }) =>
      enabled.has(provider_id) && (!asked || asked === provider_id)
  )
}
