import Big from "big.js"
import { formatMoney } from "../../../../../../domain"
import type {
  AdminCreditPostingResponse,
  CreditAccountDTO,
  CreditEntryDTO,
  OverLimitWarning,
} from "../../../../../../types"
import { presentCredit } from "../../helpers"
import { presentEntry } from "../history/helpers"

type Posted = { credit: CreditAccountDTO; entry: CreditEntryDTO | null }

export function presentPosting({
  credit,
  entry,
}: Posted): AdminCreditPostingResponse {
  return {
    credit: presentCredit(credit),
    entry: entry && presentEntry(entry),
    warning: overLimitOf(credit),
  }
}

/** A limit below what is owed is accepted; the admin should know. */
function overLimitOf(credit: CreditAccountDTO): OverLimitWarning | null {
  const available = Big(credit.available_credit)
  if (available.gte(0)) {
    return null
  }
  const over = formatMoney(available.times(-1), credit.currency_code)
  const limit = formatMoney(credit.credit_limit, credit.currency_code)
  return {
    code: "over_limit",
    message: `The company is over its credit limit of ${limit} by ${over}.`,
  }
}
