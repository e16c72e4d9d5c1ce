import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { RATES_SCHEDULE } from "../../types"

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
   * The currency of the books, over which cross rates go; absent = that of the
   * default legal entity, and until there is one the store's default currency.
   */
  accounting_currency: z
    .string()
    .regex(/^[a-zA-Z]{3}$/, "must be a currency code of three letters")
    .transform((code) => code.toLowerCase())
    .optional(),
  /** Where rates come from besides those that people enter. */
  exchange_rates: z
    .strictObject({
      providers: z
        .array(
          z.strictObject({
            /** As Medusa's providers: a package, a path, or the module itself. */
            resolve: z.unknown(),
            /** The source of its rates; absent = the class's identifier. */
            id: z.string().optional(),
            options: z.record(z.string(), z.unknown()).optional(),
          })
        )
        .default([]),
      /** When they are asked: a cron expression. */
      schedule: z
        .string()
        .regex(/^(\S+\s+){4,5}\S+$/, "must be a cron expression")
        .default(RATES_SCHEDULE),
    })
    .prefault({}),
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
