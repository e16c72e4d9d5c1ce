/** Key of the credit module in Medusa's container. */
export const COMPANY_CREDIT_MODULE = "company_credit"

/** What a store adds to its medusa-config.ts for payment on account. */
export const WIRING_CODE = `modules: [
  {
    resolve: "@medusajs/medusa/payment",
    dependencies: ["${COMPANY_CREDIT_MODULE}"],
    options: {
      providers: [
        { resolve: "medusa-company-credit/providers/payment-on-account", id: "default" },
      ],
    },
  },
]`

export const WIRING_LINES = `The payment provider "payment-on-account" cannot reach company credit.
Add the dependencies line to the payment module in medusa-config.ts:

${WIRING_CODE.replace(/^/gm, "  ")}
`

/**
 * Whether the payment module's configuration gives the provider what it needs.
 * True when the store does not configure the provider at all.
 */
export function isWired(payment: unknown): boolean {
  if (typeof payment !== "object" || payment === null) {
    return true
  }
  const { dependencies, options } = payment as {
    dependencies?: unknown
    options?: { providers?: { resolve?: unknown }[] }
  }
  const configured = options?.providers?.some(
    ({ resolve }) =>
      typeof resolve === "string" && resolve.includes("payment-on-account")
  )
  return (
    !configured ||
    (Array.isArray(dependencies) &&
      dependencies.includes(COMPANY_CREDIT_MODULE))
  )
}
