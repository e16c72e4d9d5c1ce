import { MedusaError } from "@medusajs/framework/utils"

/**
 * What we keep in a payment session's data. The storefront can write and read
 * that data, and every key it sent survives unless we return it ourselves; so
 * each key we ever read is set here, and nothing of it is trusted: it holds the
 * session's own id and two texts of the buyer's.
 */
export type SessionData = {
  session_id: string
  po_number: string | null
  comment: string | null
}

const PO_NUMBER_LENGTH = 255
const COMMENT_LENGTH = 2000

/** @throws MedusaError when a text is not one, or is too long */
export function sessionData(
  session_id: string,
  sent: Record<string, unknown> | undefined
): SessionData {
  return {
    session_id,
    po_number: textOf(sent?.po_number, "po_number", PO_NUMBER_LENGTH),
    comment: textOf(sent?.comment, "comment", COMMENT_LENGTH),
  }
}

export function sessionIdOf(
  data: Record<string, unknown> | undefined
): string | undefined {
  return typeof data?.session_id === "string" ? data.session_id : undefined
}

function textOf(value: unknown, field: string, length: number): string | null {
  if (value === undefined || value === null) {
    return null
  }
  if (typeof value !== "string" || value.length > length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `data.${field} must be a text of at most ${length} characters.`,
      "invalid_payment_data"
    )
  }
  return value.trim() || null
}
