import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { refuse } from "../../modules/company-credit"
import { problemsOf } from "./problems"

const NOTHING = z.strictObject({})
const PARAMS = z.record(
  z.string(),
  z.string().regex(/^[\x21-\x7e]{1,255}$/, "is not an id")
)

type Schemas = { body?: z.ZodType; query?: z.ZodType }

/**
 * Reads body and query of a request strictly: what a route does not know is
 * refused, and so is a body or query where a route takes none. Medusa's own
 * validator would do it without a code.
 *
 * @throws MedusaError `invalid_request`, naming each field
 */
export function validateRequest({ body, query }: Schemas = {}) {
  return (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
    read(PARAMS, req.params)
    req.validatedQuery = read(query ?? NOTHING, req.query) as typeof req.query
    if (req.method !== "GET") {
      req.validatedBody = read(body ?? NOTHING, req.body ?? {})
    }
    next()
  }
}

function read(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value)
  if (!result.success) {
    throw refuse("invalid_request", {
      problems: problemsOf(result.error, value),
    })
  }
  return result.data
}
