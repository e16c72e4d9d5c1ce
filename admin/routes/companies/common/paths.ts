/** Where the companies lie in the dashboard. */
export const COMPANIES_PATH = "/company-credit/companies"
