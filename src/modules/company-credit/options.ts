import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** Longer than Medusa lets a cart completion take (its lock lives 120 s). */
const SHORTEST_GRACE_SECONDS = 150

const schema = z.strictObject({
  /**
   * Seconds after which a purchase whose payment never came to be is given
   * back. Shorter would take the charge from a completion still under way.
   */
  orphan_grace_seconds: z
    .number()
    .int()
    .min(SHORTEST_GRACE_SECONDS)
    .default(300),
  /**
   * The currency of the books, over which cross rates go; absent = the store's
   * default currency.
   */
  accounting_currency: z
    .string()
    .regex(/^[a-zA-Z]{3}$/, "must be a currency code of three letters")
    .transform((code) => code.toLowerCase())
    .optional(),
  /** Medusa's own: a database for this module alone. */
  database: z.unknown().optional(),
})

export type CompanyCreditOptions = z.output<typeof schema>

/** @throws MedusaError naming each wrong option, at boot */
export function readModuleOptions(given: unknown): CompanyCreditOptions {
  const read = schema.safeParse(given ?? {})
  if (!read.success) {
    const problems = read.error.issues.map(
      ({ path, message }) => `${path.join(".") || "options"}: ${message}`
    )
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `medusa-company-credit: ${problems.join("; ")}`
    )
  }
  return read.data
}
