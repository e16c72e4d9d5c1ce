export { CompanyReimbursementSection } from "./company-reimbursement-section"
