import type { MiddlewareRoute } from "@medusajs/framework/http"
import { completeOnAccount } from "./complete-cart"
import { noteCaller } from "./note-caller"
import { offerPaymentOnAccount } from "./offer-methods"
import { roundRefund } from "./round-refund"

/**
 * What the plugin adds to Medusa's own routes. None names a method: Medusa runs
 * such middlewares before its own validators, and these read what the
 * validators would refuse or have to see changed.
 */
export const checkoutMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin", middlewares: [noteCaller] },
  { matcher: "/store", middlewares: [noteCaller] },
  {
    matcher: "/store/payment-providers",
    middlewares: [offerPaymentOnAccount],
  },
  { matcher: "/store/carts/:id/complete", middlewares: [completeOnAccount] },
  { matcher: "/admin/payments/:id/refund", middlewares: [roundRefund] },
]
