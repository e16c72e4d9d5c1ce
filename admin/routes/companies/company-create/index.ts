export { CompanyCreate } from "./company-create"
