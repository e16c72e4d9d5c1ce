export { CompanyDetail } from "./company-detail"
