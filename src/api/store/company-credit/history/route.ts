import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StoreHistoryResponse } from "../../../../types"
import { membershipOf } from "../helpers"
import { listHistory } from "./helpers"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreHistoryResponse>
) {
  const member = await membershipOf(req, "may_see_history")
  res.json(await listHistory(req, member))
}
