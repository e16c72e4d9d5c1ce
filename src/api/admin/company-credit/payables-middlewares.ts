import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../utils/validate-request"
import { AdminSetCompanyPayables } from "./companies/[id]/payables/validators"
import {
  AdminCreateLegalEntity,
  AdminGetLegalEntitiesParams,
  AdminPreviewScheduleParams,
  AdminUpdateLegalEntity,
} from "./legal-entities/validators"
import { AdminGetPayablesChangesParams } from "./payables-changes/validators"
import {
  AdminCreateVendor,
  AdminGetVendorsParams,
  AdminUpdateVendor,
  AdminVerifyBankAccount,
} from "./vendors/validators"

type Method = "GET" | "POST" | "DELETE"
type Schemas = Parameters<typeof validateRequest>[0]

const route = (
  method: Method,
  path: string,
  schemas?: Schemas
): MiddlewareRoute => ({
  method: [method],
  matcher: `/admin/company-credit${path}`,
  middlewares: [validateRequest(schemas)],
})

/** The set-up of accounts payable. */
export const payablesMiddlewares: MiddlewareRoute[] = [
  route("GET", "/legal-entities", { query: AdminGetLegalEntitiesParams }),
  route("POST", "/legal-entities", { body: AdminCreateLegalEntity }),
  route("GET", "/legal-entities/:id"),
  route("POST", "/legal-entities/:id", { body: AdminUpdateLegalEntity }),
  route("DELETE", "/legal-entities/:id"),
  route("GET", "/reimbursement-schedules/preview", {
    query: AdminPreviewScheduleParams,
  }),
  route("GET", "/payment-on-account"),
  route("GET", "/vendors", { query: AdminGetVendorsParams }),
  route("POST", "/vendors", { body: AdminCreateVendor }),
  route("GET", "/vendors/:id"),
  route("POST", "/vendors/:id", { body: AdminUpdateVendor }),
  route("DELETE", "/vendors/:id"),
  route("POST", "/vendors/:id/verify-bank-account", {
    body: AdminVerifyBankAccount,
  }),
  route("GET", "/companies/:id/payables"),
  route("POST", "/companies/:id/payables", { body: AdminSetCompanyPayables }),
  route("GET", "/payables-changes", { query: AdminGetPayablesChangesParams }),
]
