/** Where the legal entities lie in the dashboard. */
export const LEGAL_ENTITIES_PATH = "/settings/company-credit-legal-entities"
