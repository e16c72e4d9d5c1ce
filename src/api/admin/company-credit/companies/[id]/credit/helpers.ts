import { warnOfLimit } from "../../../../../../domain"
import type {
  AdminCreditPostingResponse,
  CreditAccountDTO,
  CreditEntryDTO,
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
    warning: warnOfLimit(credit),
  }
}
