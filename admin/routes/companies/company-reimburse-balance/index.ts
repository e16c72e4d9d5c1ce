export { CompanyReimburseBalance } from "./company-reimburse-balance"
