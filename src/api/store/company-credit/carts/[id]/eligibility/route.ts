import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { assessCart } from "./helpers"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, { provider_id?: string }>,
  res: MedusaResponse
) {
  res.json({ eligibility: await assessCart(req) })
}
