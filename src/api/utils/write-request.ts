import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { WriteRequest } from "../../types"
import { SYSTEM_ACTOR } from "../../types"
import { actorOf } from "../checkout/note-caller"

/** Who asks for a write, and the key they gave the request, if any. */
export function writeRequestOf(req: AuthenticatedMedusaRequest): WriteRequest {
  return {
    actor: actorOf(req) ?? SYSTEM_ACTOR,
    idempotency_key: req.get("idempotency-key"),
  }
}
