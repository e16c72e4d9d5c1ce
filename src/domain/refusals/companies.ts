import { Rules, forbidden, notAllowed, notFound } from "./rule"

/** Companies and their members. */
export const COMPANIES_REFUSALS = {
  company_not_found: notFound(() => "There is no such company."),
  member_not_found: notFound(() => "There is no such company member."),
  customer_not_found: notFound(() => "There is no such customer."),
  not_your_company: forbidden(() => "You do not belong to this company."),
  customer_in_other_company: notAllowed(
    () => "This customer already belongs to a company."
  ),
  external_id_taken: notAllowed(
    (f) => `external_id "${f.external_id}" belongs to another company.`
  ),
  status_move_not_allowed: notAllowed(
    (f) => `A company that is ${f.from} cannot become ${f.to}.`
  ),
} satisfies Rules
