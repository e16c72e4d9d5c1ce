/** Key of the module in Medusa's container. */
export const COMPANY_CREDIT_MODULE = "company_credit"
