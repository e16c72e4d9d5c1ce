import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { called } from "../../../workflows/hooks/taken"

/** How often each of the store's handlers was called since it started. */
export async function GET(_req: MedusaRequest, res: MedusaResponse) {
  res.json({ called })
}
