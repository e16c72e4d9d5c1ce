import { PAYMENT_MOVES } from "../../../../src/domain/vendor-payment"
import type { PaymentFormat, VendorPaymentDTO } from "../../../../src/types"

type Payment = Pick<VendorPaymentDTO, "status" | "method" | "exported_at">

type Moves = {
  /** The files that can be had of it now. */
  formats: PaymentFormat[]
  isRecordable: boolean
  isVoidable: boolean
}

/** What the API would take of a payment as it is. */
export function movesOf({ status, method, exported_at }: Payment): Moves {
  const moves = PAYMENT_MOVES[status]
  const hasFile =
    moves.includes("exported") || (status === "paid" && exported_at !== null)
  const formats: PaymentFormat[] =
    method === "sepa_credit_transfer" ? ["sepa", "csv"] : ["csv"]
  return {
    formats: hasFile ? formats : [],
    isRecordable: moves.includes("paid"),
    isVoidable: moves.includes("voided"),
  }
}
