import { MedusaError } from "@medusajs/framework/utils"

/**
 * Turns a refusal into what Medusa hands to the storefront with the cart: this
 * type keeps the sentence and leaves the session open for another try. Medusa
 * forwards name and message of the error and nothing else, so the code travels
 * as the name, too.
 */
export function decline(error: unknown): unknown {
  if (!isRefusal(error)) {
    return error
  }
  const declined = new MedusaError(
    MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
    error.message,
    error.code
  )
  declined.name = error.code as string
  return declined
}

function isRefusal(error: unknown): error is MedusaError {
  return (
    error instanceof Error &&
    MedusaError.isMedusaError(error) &&
    typeof error.code === "string" &&
    "facts" in error
  )
}
