import { sameCurrency } from "../../../../src/domain/currency"
import type {
  AdminCompany,
  AdminCreditPostingResponse,
} from "../../../../src/types"
import {
  useChangeCreditCurrency,
  useRefreshCompanies,
  useSetCredit,
} from "../../../hooks/api"
import { useRequestKey } from "../../../hooks/use-request-key"
import { useWrite } from "../../../hooks/use-write"
import { readAmount } from "../../../lib/money"
import { readRate } from "../../../lib/rate"
import type { CreditForm } from "./form"
import { converts } from "./start-over"

type Handlers = {
  onSuccess: (answer: AdminCreditPostingResponse) => void
  close: () => void
}

/** Saves terms, or converts the account when its currency changes. */
export function useSaveCredit({ id, account }: AdminCompany) {
  const keyOf = useRequestKey()
  const terms = useWrite(useSetCredit(id))
  const currency = useWrite(useChangeCreditCurrency(id))
  const { refresh } = useRefreshCompanies()

  const save = (values: CreditForm, handlers: Handlers) => {
    const common = {
      credit_limit: readAmount(values.credit_limit, values.currency_code)
        .amount,
      reason: values.reason.trim() || null,
      terms_version: account.terms_version,
    }
    // Terms that others changed are shown beside what was typed.
    const options = { ...handlers, onError: refresh }
    const isSame = sameCurrency(values.currency_code, account.currency_code)
    if (converts(account, values.currency_code)) {
      const rate = readRate(values.rate)
      const body = {
        ...common,
        currency_code: values.currency_code,
        ...(rate && { rate }),
      }
      currency.write({ body, key: keyOf(body) }, options)
    } else {
      const body = {
        ...common,
        exceed_limit: values.exceed_limit,
        ...(!isSame && { currency_code: values.currency_code }),
      }
      terms.write({ body, key: keyOf(body) }, options)
    }
  }

  return { save, isPending: terms.isPending || currency.isPending }
}
