import type { CreditAccountDTO, CreditEntryDTO } from "../../../types"
import type CompanyCreditService from "../../../modules/company-credit/service"

/**
 * The account as the entry left it, so that a repeated request is answered as
 * it was the first time; as it is now where no entry was written. The terms'
 * version always belongs to the terms shown: a form filled from an old answer
 * must not pass for one that saw the present terms.
 *
 * Read in the step that posts, not in one of its own: if the database goes away
 * in between, the request fails and nothing is undone, and its repeat finds the
 * entry. A step of its own would have the entry undone by another one, and the
 * repeat be answered with an entry that no longer counts.
 */
export async function creditAfter(
  credit: CompanyCreditService,
  company_id: string,
  entry: CreditEntryDTO | null
): Promise<CreditAccountDTO> {
  const now = await credit.retrieveAccountOf(company_id)
  if (!entry || entry.seq === now.last_seq) {
    return now
  }
  const later = sameTerms(entry, now)
    ? 0
    : await countLaterTerms(credit, company_id, entry.seq)
  return {
    ...now,
    currency_code: entry.currency_code,
    credit_limit: entry.credit_limit,
    exceed_limit: entry.exceed_limit,
    outstanding_balance: entry.outstanding_balance,
    available_credit: entry.available_credit,
    last_seq: entry.seq,
    terms_version: now.terms_version - later,
  }
}

function sameTerms(a: CreditEntryDTO, b: CreditAccountDTO): boolean {
  return (
    a.currency_code === b.currency_code &&
    a.credit_limit === b.credit_limit &&
    a.exceed_limit === b.exceed_limit
  )
}

async function countLaterTerms(
  credit: CompanyCreditService,
  company_id: string,
  after_seq: number
): Promise<number> {
  const { entries } = await credit.listHistory(company_id, {
    filter: { operation: ["allocated", "updated"] },
    order: "seq",
    after_seq,
    limit: 1_000,
  })
  return entries.length
}
