import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../utils/validate-request"
import {
  AdminExportVendorInvoicesParams,
  AdminGetVendorInvoicesParams,
  AdminHoldVendorInvoices,
  AdminMoveVendorInvoices,
} from "./validators"

const INVOICES = "/admin/company-credit/vendor-invoices"

const move = (
  verb: "approve" | "unapprove" | "hold" | "release",
  body: typeof AdminMoveVendorInvoices | typeof AdminHoldVendorInvoices
): MiddlewareRoute => ({
  method: ["POST"],
  matcher: `${INVOICES}/${verb}`,
  middlewares: [validateRequest({ body })],
})

export const vendorInvoiceMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: INVOICES,
    middlewares: [validateRequest({ query: AdminGetVendorInvoicesParams })],
  },
  {
    method: ["GET"],
    matcher: `${INVOICES}/export`,
    middlewares: [validateRequest({ query: AdminExportVendorInvoicesParams })],
  },
  {
    method: ["GET"],
    // Not the export, which takes a query.
    matcher: new RegExp(`^${INVOICES}/(?<id>(?!export/?$)[^/]+)/?$`, "i"),
    middlewares: [validateRequest()],
  },
  move("approve", AdminMoveVendorInvoices),
  move("unapprove", AdminMoveVendorInvoices),
  move("hold", AdminHoldVendorInvoices),
  move("release", AdminMoveVendorInvoices),
]
