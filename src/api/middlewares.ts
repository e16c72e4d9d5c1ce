import { defineMiddlewares } from "@medusajs/framework/http"
import { checkoutMiddlewares } from "./checkout/middlewares"
import { eligibilityMiddlewares } from "./store/company-credit/carts/[id]/eligibility/middlewares"

export default defineMiddlewares({
  routes: [...checkoutMiddlewares, ...eligibilityMiddlewares],
})
