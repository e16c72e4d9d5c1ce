import { resolvePermissions } from "@medusajs/framework"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  AdminMe,
  AdminMeResponse,
  permissionOf,
  RIGHT_NAMES,
  RIGHTS,
} from "../../../../types"

/** Answers by what Medusa asks at each request: the roles of the log-in. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminMeResponse>
) {
  const { actor_id, actor_type, app_metadata } = req.auth_context
  const granted = await resolvePermissions({
    roles: (app_metadata?.roles as string[] | undefined) ?? [],
    universe: Object.values(RIGHTS),
    container: req.scope,
  })
  res.json({
    me: {
      type: actor_type as AdminMe["type"],
      id: actor_id,
      rights: RIGHT_NAMES.filter((right) => granted.has(permissionOf(right))),
    },
  })
}
