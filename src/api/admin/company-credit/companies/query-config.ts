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

export const retrieveTransformQueryConfig = { defaults, isList: false }

export const listTransformQueryConfig = { defaults, isList: true }
