import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../utils/validate-request"
import {
  AdminCreateVendorPayment,
  AdminExportVendorPayment,
  AdminGetTransfersParams,
  AdminGetVendorPaymentsParams,
  AdminRecordVendorPayment,
  AdminVoidVendorPayment,
} from "./validators"

const route = (
  method: "GET" | "POST",
  path: string,
  schemas?: Parameters<typeof validateRequest>[0]
): MiddlewareRoute => ({
  method: [method],
  matcher: `/admin/company-credit/vendor-payments${path}`,
  middlewares: [validateRequest(schemas)],
})

export const vendorPaymentMiddlewares: MiddlewareRoute[] = [
  route("GET", "", { query: AdminGetVendorPaymentsParams }),
  route("POST", "", { body: AdminCreateVendorPayment }),
  route("POST", "/preview", { body: AdminCreateVendorPayment }),
  route("GET", "/:id"),
  route("GET", "/:id/transfers", { query: AdminGetTransfersParams }),
  route("POST", "/:id/export", { body: AdminExportVendorPayment }),
  route("POST", "/:id/record", { body: AdminRecordVendorPayment }),
  route("POST", "/:id/void", { body: AdminVoidVendorPayment }),
]
