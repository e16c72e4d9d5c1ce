import { z } from "@medusajs/framework/zod"
import { CheckoutRules } from "../domain"

/** A total, as text or number, or one for each currency. Inclusive. */
const total = z
  .union([z.number(), z.string()])
  .transform((value) => String(value).trim())
  .refine((value) => /^\d{1,15}(\.\d{1,4})?$/.test(value), {
    message: "must be an amount of 0 or more",
  })

const currency = z.string().regex(/^[a-zA-Z]{3}$/, "must be a currency code")

const bound = z.union([
  total,
  z.record(currency, total).transform(lowerCaseKeys),
])

const schema = z
  .strictObject({
    /** Order totals below are refused; in the currency of the order. */
    minimum_order_total: bound.optional(),
    /** Order totals above are refused; in the currency of the order. */
    maximum_order_total: bound.optional(),
    /** Billing countries, two letters each; absent = all. */
    countries: z
      .array(z.string().regex(/^[a-zA-Z]{2}$/, "must be two letters"))
      .min(1)
      .optional(),
    /** When Medusa shows the payment as captured. The charge is the same. */
    capture: z.enum(["automatic", "manual"]).default("automatic"),
    /**
     * Who gives back what a received return was worth: the plugin at once, or a
     * person, by Medusa's refund, for stores that withhold a fee.
     */
    returns: z.enum(["automatic", "manual"]).default("automatic"),
    /** What a storefront may call the method. */
    title: z.string().min(1).max(100).default("Payment on account"),
  })
  .superRefine((options, context) => {
    const { minimum_order_total: least, maximum_order_total: most } = options
    for (const code of currenciesOf(least, most)) {
      const [low, high] = [boundIn(least, code), boundIn(most, code)]
      if (
        low !== undefined &&
        high !== undefined &&
        Number(low) > Number(high)
      ) {
        context.addIssue({
          code: "custom",
          path: ["maximum_order_total"],
          message: "must not be below minimum_order_total",
        })
      }
    }
  })

type Bound = string | Record<string, string> | undefined

/** Of both bounds; one entry even where neither names a currency. */
function currenciesOf(...bounds: Bound[]): string[] {
  const named = bounds.flatMap((bound) =>
    typeof bound === "object" ? Object.keys(bound) : []
  )
  return [...new Set(["", ...named])]
}

function boundIn(bound: Bound, currency: string): string | undefined {
  return typeof bound === "object" ? bound[currency] : bound
}

export type PaymentOnAccountOptions = z.input<typeof schema>
export type AcceptedOptions = z.output<typeof schema>

/**
 * @returns the options with their defaults, or the sentences that say what is
 * wrong with them
 */
export function readOptions(
  options: unknown
): { options: AcceptedOptions } | { problems: string[] } {
  const result = schema.safeParse(options ?? {})
  return result.success
    ? { options: result.data }
    : {
        problems: result.error.issues.map(
          ({ path, message }) => `${path.join(".") || "options"}: ${message}`
        ),
      }
}

export function rulesOf(options: AcceptedOptions): CheckoutRules {
  return {
    minimum_order_total: options.minimum_order_total,
    maximum_order_total: options.maximum_order_total,
    countries: options.countries,
  }
}

function lowerCaseKeys(record: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key.toLowerCase(), value])
  )
}

/** One configured payment-on-account method. */
export type ConfiguredMethod = AcceptedOptions & {
  /** Medusa's id of the provider: `pp_payment-on-account_default`. */
  provider_id: string
}

export const PROVIDER_PREFIX = "pp_payment-on-account"

/**
 * The methods a store has configured, read from its payment module's entry in
 * `medusa-config`: how the checkout outside the provider knows its rules.
 */
export function configuredMethods(payment: unknown): ConfiguredMethod[] {
  const { options } = (payment ?? {}) as {
    options?: {
      providers?: { resolve?: unknown; id?: string; options?: unknown }[]
    }
  }
  return (options?.providers ?? [])
    .filter(
      ({ resolve }) =>
        typeof resolve === "string" && resolve.includes("payment-on-account")
    )
    .flatMap(({ id, options: given }) => {
      const read = readOptions(given)
      return "options" in read
        ? [
            {
              ...read.options,
              provider_id: [PROVIDER_PREFIX, id].filter(Boolean).join("_"),
            },
          ]
        : []
    })
}
