import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../modules/company-credit/service"
import { Actor, ActorType, COMPANY_CREDIT_MODULE } from "../../types"

const ACTOR_TYPES: ActorType[] = ["user", "api-key", "customer"]

/** Notes who calls, for the postings that Medusa's own flows lead to. */
export function noteCaller(
  req: AuthenticatedMedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  credit.runAs(
    () => actorOf(req),
    () => next()
  )
}

/** The caller Medusa has authenticated, if any. */
export function actorOf(req: AuthenticatedMedusaRequest): Actor | undefined {
  const { actor_id, actor_type } = req.auth_context ?? {}
  return actor_id && ACTOR_TYPES.includes(actor_type as ActorType)
    ? { type: actor_type as ActorType, id: actor_id }
    : undefined
}
