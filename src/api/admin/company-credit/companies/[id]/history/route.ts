import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminHistoryResponse } from "../../../../../../types"
import { listHistory } from "./helpers"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminHistoryResponse>
) {
  res.json(await listHistory(req))
}
