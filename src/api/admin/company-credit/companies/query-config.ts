/** The fields of `CompanyDTO`. */
const defaults = [
  "id",
  "name",
  "status",
  "email",
  "phone",
  "vat_id",
  "external_id",
  "payment_on_account",
  "metadata",
  "created_at",
  "updated_at",
  "deleted_at",
  "account.id",
  "account.company_id",
  "account.currency_code",
  "account.credit_limit",
  "account.exceed_limit",
  "account.outstanding_balance",
  "account.available_credit",
  "account.last_seq",
  "account.terms_version",
]

// Named, so that Medusa holds `fields` to what the caller may read.
const entity = "company_credit_company"

export const retrieveTransformQueryConfig = { defaults, entity, isList: false }

export const listTransformQueryConfig = { defaults, entity, isList: true }
