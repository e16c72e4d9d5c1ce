export { CompanyPayablesSection } from "./company-payables-section"
