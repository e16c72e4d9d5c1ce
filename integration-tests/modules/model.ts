import Big from "big.js"
import {
  AccountState,
  Facts,
  PurchaseParts,
  availableCredit,
  decidePosting,
  restatePurchase,
  toAmount,
} from "../../src/domain"
import type { CompanyStatus } from "../../src/domain"
import type { Posting } from "../../src/modules/company-credit/services/posting-service"
import { CreditAccountDTO, CreditEntryDTO } from "../../src/types"

/** What a caller is told of a posting, without ids and times. */
export type Told = { entry: Figures | null } | { refused: string; facts: Facts }

type Figures = Pick<
  CreditEntryDTO,
  | "seq"
  | "operation"
  | "amount"
  | "outstanding_balance"
  | "available_credit"
  | "credit_limit"
  | "exceed_limit"
  | "currency_code"
  | "former_currency_code"
  | "former_credit_limit"
  | "former_outstanding_balance"
>

type Account = {
  state: AccountState
  status: CompanyStatus
  purchases: Map<string, PurchaseParts>
}

type Answered = { account_id: string; fingerprint: string; told: Told }

/**
 * The credit accounts as the domain rules say they must be: the same postings
 * go through here and through the module, and must be told the same.
 */
export class Model {
  private readonly accounts = new Map<string, Account>()
  private readonly answered = new Map<string, Answered>()

  open(account: CreditAccountDTO): void {
    this.accounts.set(account.id, {
      state: { ...account, allocated: false },
      status: "active",
      purchases: new Map(),
    })
  }

  setStatus(account_id: string, status: CompanyStatus): void {
    this.accounts.get(account_id)!.status = status
  }

  stateOf(account_id: string): AccountState {
    return this.accounts.get(account_id)!.state
  }

  post(posting: Posting): Told {
    const { account_id, idempotency_key, fingerprint } = posting
    const earlier = this.answered.get(idempotency_key)
    if (earlier) {
      return earlier.account_id === account_id &&
        earlier.fingerprint === fingerprint
        ? earlier.told
        : { refused: "idempotency_key_reused", facts: {} }
    }
    const told = this.decide(this.accounts.get(account_id)!, posting)
    const kept = "entry" in told && (told.entry || posting.kind === "terms")
    if (kept) {
      this.answered.set(idempotency_key, { account_id, fingerprint, told })
    }
    return told
  }

  private decide(account: Account, posting: Posting): Told {
    const purchase = account.purchases.get(posting.purchase_id ?? "") ?? null
    const domain = asDomain(posting)
    const decision = decidePosting(account.state, domain, {
      company_status: account.status,
      purchase: purchase && {
        amount: purchase.amount,
        given_back: Big(purchase.refunded).plus(purchase.reverted).toFixed(),
      },
    })
    if (decision.outcome === "refused") {
      const { code, facts } = decision.refusal
      return { refused: code, facts }
    }
    if (decision.outcome === "unchanged") {
      return { entry: null }
    }
    const { operation, amount, after } = decision
    const before = account.state
    account.state = after
    const moved = before.currency_code !== after.currency_code
    if (moved && domain.kind === "terms") {
      account.purchases.forEach((parts, id) =>
        account.purchases.set(id, restatePurchase(parts, domain.rate!))
      )
    }
    if (operation === "purchased") {
      account.purchases.set(posting.purchase_id!, {
        amount: Big(amount).times(-1).toFixed(),
        refunded: "0",
        reverted: "0",
        held: "0",
      })
    } else if (purchase && operation !== "updated") {
      const part = operation === "refunded" ? "refunded" : "reverted"
      purchase[part] = Big(purchase[part]).plus(amount).toFixed()
    }
    return {
      entry: {
        seq: after.last_seq,
        operation,
        amount,
        outstanding_balance: after.outstanding_balance,
        available_credit: availableCredit(after),
        credit_limit: after.credit_limit,
        exceed_limit: after.exceed_limit,
        currency_code: after.currency_code,
        former_currency_code: moved ? before.currency_code : null,
        former_credit_limit: moved ? before.credit_limit : null,
        former_outstanding_balance: moved ? before.outstanding_balance : null,
      },
    }
  }
}

function asDomain(posting: Posting) {
  const { kind, amount = null, currency_code = "" } = posting
  switch (kind) {
    case "terms":
      return {
        kind,
        credit_limit: posting.credit_limit ?? null,
        exceed_limit: posting.exceed_limit ?? null,
        terms_seen: posting.terms_seen ?? null,
        currency_code: posting.currency_code,
        rate: posting.rate_divisor
          ? {
              from: posting.former_currency_code!,
              to: posting.currency_code!,
              multiplier: posting.rate_multiplier!,
              divisor: posting.rate_divisor,
            }
          : undefined,
      }
    case "refund":
    case "reversal":
      return { kind, amount, currency_code }
    default:
      return { kind, amount: amount!, currency_code }
  }
}

/** What the module told, in the model's words. */
export async function told(
  work: Promise<{ entry: CreditEntryDTO | null }>
): Promise<Told> {
  try {
    const { entry } = await work
    return { entry: entry && figuresOf(entry) }
  } catch (error) {
    const { code, facts } = error as { code?: string; facts?: Facts }
    if (!code || !facts) {
      throw error
    }
    return { refused: code, facts }
  }
}

function figuresOf(entry: CreditEntryDTO): Figures {
  return {
    seq: entry.seq,
    operation: entry.operation,
    amount: entry.amount,
    outstanding_balance: entry.outstanding_balance,
    available_credit: entry.available_credit,
    credit_limit: entry.credit_limit,
    exceed_limit: entry.exceed_limit,
    currency_code: entry.currency_code,
    former_currency_code: entry.former_currency_code,
    former_credit_limit: entry.former_credit_limit,
    former_outstanding_balance: entry.former_outstanding_balance,
  }
}

export const inMinor = (minor: number, currency: string, digits: number) =>
  toAmount(Big(minor).div(Big(10).pow(digits)), currency)
