export { CustomerGroupCompanies } from "./customer-group-companies"
