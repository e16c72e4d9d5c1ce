export { CompanyList } from "./company-list"
