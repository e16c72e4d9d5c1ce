import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../modules/company-credit/service"
import {
  COMPANY_CREDIT_MODULE,
  ConfiguredMethod,
  PROVIDER_PREFIX,
  rulesOf,
} from "../../types"
import { findPricedCart } from "./cart-total"
import { methodsOf } from "./methods"

type Listing = { payment_providers?: { id: string }[]; count?: number }

/**
 * Leaves payment on account out of the list of payment methods for those who
 * cannot use it at all. With `cart_id` in the query, also for carts the
 * store's rules exclude (total, billing country, currency); a cart that only
 * lacks credit keeps the method, so that the buyer can be told why.
 */
export async function offerPaymentOnAccount(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (req.method !== "GET" || !methodsOf(req.scope).length) {
    return next()
  }
  const { cart_id } = req.query
  delete req.query.cart_id
  const hidden = await hiddenMethods(
    req,
    typeof cart_id === "string" ? cart_id : undefined
  )
  const json = res.json.bind(res)
  res.json = (body) => json(without(body as Listing, hidden))
  next()
}

async function hiddenMethods(
  req: AuthenticatedMedusaRequest,
  cart_id: string | undefined
): Promise<(id: string) => boolean> {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const customer_id = req.auth_context?.actor_id || null
  if (await credit.refuseCustomer(customer_id)) {
    return (id) => id.startsWith(PROVIDER_PREFIX)
  }
  if (!cart_id) {
    return () => false
  }
  const excluded = await excludedMethods(req, credit, cart_id, customer_id)
  return (id) => excluded.has(id)
}

async function excludedMethods(
  req: AuthenticatedMedusaRequest,
  credit: CompanyCreditService,
  cart_id: string,
  customer_id: string | null
): Promise<Set<string>> {
  const cart = await findPricedCart(req.scope, cart_id)
  const excluded = new Set<string>()
  const exclude = async (method: ConfiguredMethod) => {
    const { refusal } = await credit.assessCart(
      cart_id,
      customer_id,
      cart?.total ?? "0",
      rulesOf(method)
    )
    if (refusal && refusal.code !== "insufficient_credit") {
      excluded.add(method.provider_id)
    }
  }
  await Promise.all(methodsOf(req.scope).map(exclude))
  return excluded
}

function without(body: Listing, hidden: (id: string) => boolean): Listing {
  if (!Array.isArray(body?.payment_providers)) {
    return body
  }
  const offered = body.payment_providers.filter(({ id }) => !hidden(id))
  const left_out = body.payment_providers.length - offered.length
  return {
    ...body,
    payment_providers: offered,
    ...(body.count === undefined ? {} : { count: body.count - left_out }),
  }
}
