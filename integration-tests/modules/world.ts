import { currencyDigits, rateAsDecimal } from "../../src/domain"
import type { Posting } from "../../src/modules/company-credit/services/posting-service"
import { CompanyDTO } from "../../src/types"
import { ANN, Suite, company, givingBack, purchase, unique } from "./helpers"
import { breaches } from "./invariants"
import { Model, inMinor } from "./model"
import { CURRENCIES, RATES, Step, TARGETS } from "./steps"

/** Three companies, one a currency, and the model beside them. */
export async function newWorld({ service, query }: Suite) {
  const model = new Model()
  const companies: (CompanyDTO & { blocked?: boolean })[] = []
  for (const currency_code of CURRENCIES) {
    const made = await company(service, { currency_code })
    model.open(made.account)
    companies.push(made)
  }
  const sent: Posting[] = []
  const purchases: Posting[] = []

  const remember = (posting: Posting) => {
    sent.push(posting)
    if (posting.kind === "purchase") {
      purchases.push(posting)
    }
    return posting
  }
  const inCurrency = (currency: string, value: number) =>
    inMinor(value, currency, currencyDigits(currency))
  const currencyOn = (place: number) =>
    model.stateOf(companies[place].account.id).currency_code
  const amountOn = (place: number, value: number) =>
    inCurrency(currencyOn(place), value)

  return {
    model,

    async toPosting(each: Step): Promise<Posting | null> {
      if (each.do === "repeat") {
        const earlier = sent[each.of]
        if (!earlier) {
          return null
        }
        const fingerprint = each.changed ? "another body" : earlier.fingerprint
        const next = companies.find(
          ({ account }) => account.id !== earlier.account_id
        )
        const account_id = each.elsewhere
          ? next!.account.id
          : earlier.account_id
        return { ...earlier, fingerprint, account_id }
      }
      const { id } = companies[each.on]
      const account = {
        ...companies[each.on].account,
        currency_code: currencyOn(each.on),
      }
      const terms_seen = (seen: number) =>
        seen < 0 ? null : model.stateOf(account.id).terms_version - seen
      switch (each.do) {
        case "purchase":
          return remember(
            asked(purchase(account, "1"), amountOn(each.on, -each.minor))
          )
        case "reimburse":
          return remember({
            ...common(account.id),
            kind: "reimbursement",
            amount: amountOn(each.on, each.minor),
            currency_code: account.currency_code,
          })
        case "credit":
          return remember({
            ...common(account.id),
            kind: "credit",
            amount: amountOn(each.on, each.minor),
            currency_code: account.currency_code,
            order_id: "order_by_card",
          })
        case "give back": {
          const of = purchases[each.of] ?? purchase(account, "1")
          const amount =
            each.minor === null ? null : amountOn(each.on, each.minor)
          return remember({
            ...givingBack(of, amount),
            account_id: account.id,
            currency_code: account.currency_code,
            order_amount: undefined,
          })
        }
        case "terms":
          return remember({
            ...common(account.id),
            kind: "terms",
            // A limit is meant in the currency it was typed for.
            currency_code: account.currency_code,
            credit_limit: amountOn(each.on, each.minor),
            exceed_limit: each.exceed,
            terms_seen: terms_seen(each.seen),
          })
        case "currency": {
          const [multiplier, divisor] = RATES[each.rate]
          const from = account.currency_code
          const to = TARGETS[each.to]
          return remember({
            ...common(account.id),
            kind: "terms",
            currency_code: to,
            currency_digits: currencyDigits(to),
            former_currency_code: from,
            rate_multiplier: multiplier,
            rate_divisor: divisor,
            exchange_rate: rateAsDecimal({ from, to, multiplier, divisor }),
            credit_limit:
              each.minor === null ? undefined : inCurrency(to, each.minor),
            exceed_limit: each.exceed ?? undefined,
            terms_seen: terms_seen(each.seen),
          })
        }
        case "block": {
          const blocked = (companies[each.on].blocked =
            !companies[each.on].blocked)
          const status = blocked ? "blocked" : "active"
          await service.updateCompany({ id, status, actor: ANN })
          model.setStatus(account.id, status)
          return null
        }
      }
    },

    /** The accounts end as the model's, and the invariants hold in SQL. */
    async compare() {
      for (const { id, account } of companies) {
        const { allocated: _, ...state } = model.stateOf(account.id)
        expect(await service.retrieveAccountOf(id)).toMatchObject({
          ...state,
          available_credit: expect.any(String),
        })
      }
      expect(await breaches(query)).toEqual([])
    },
  }
}

function common(account_id: string) {
  const key = unique("post")
  return {
    account_id,
    idempotency_key: `test:${key}`,
    fingerprint: key,
    actor: ANN,
  }
}

/** The order of a purchase is asked in whole, whatever its sign is tried as. */
function asked(posting: Posting, amount: string): Posting {
  const order_amount = amount.replace("-", "")
  return {
    ...posting,
    amount,
    purchase: { ...posting.purchase!, order_amount },
  }
}
