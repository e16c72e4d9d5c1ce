import { defineMiddlewares } from "@medusajs/framework/http"
import { adminCompanyCreditMiddlewares } from "./admin/company-credit/middlewares"
import { checkoutMiddlewares } from "./checkout/middlewares"
import { eligibilityMiddlewares } from "./store/company-credit/carts/[id]/eligibility/middlewares"
import { storeCompanyCreditMiddlewares } from "./store/company-credit/middlewares"

export default defineMiddlewares({
  routes: [
    ...checkoutMiddlewares,
    ...eligibilityMiddlewares,
    ...adminCompanyCreditMiddlewares,
    ...storeCompanyCreditMiddlewares,
  ],
})
