export { CompanyHistorySection } from "./company-history-section"
