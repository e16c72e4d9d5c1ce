import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { isRefusalCode } from "../../domain"
import { renewCanceledSessionWorkflow } from "../../workflows/renew-canceled-session"
import { methodsOf } from "./methods"

type Completion = { error?: { name?: string; code?: string } }

/**
 * Around Medusa's cart completion: before it, a session whose payment an
 * earlier, failed completion canceled is made anew (Medusa would reuse the
 * canceled payment and never ask the provider again); after it, a refusal
 * carries its code, which Medusa leaves out.
 */
export async function completeOnAccount(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (req.method !== "POST") {
    return next()
  }
  if (methodsOf(req.scope).some(({ capture }) => capture === "manual")) {
    await renewCanceledSessionWorkflow(req.scope).run({
      input: { cart_id: req.params.id },
    })
  }
  const json = res.json.bind(res)
  res.json = (body) => json(withCode(body as Completion))
  next()
}

function withCode(body: Completion): Completion {
  const name = body?.error?.name
  return name && isRefusalCode(name)
    ? { ...body, error: { ...body.error, code: name } }
    : body
}
