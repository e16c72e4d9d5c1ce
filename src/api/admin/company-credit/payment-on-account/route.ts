import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminPaymentOnAccountResponse } from "../../../../types"
import { presentWiring } from "./helpers"

/** Of the configuration only what is named here: it holds secrets, too. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPaymentOnAccountResponse>
) {
  res.json({ payment_on_account: await presentWiring(req.scope) })
}
