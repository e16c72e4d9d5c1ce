export { CompanyPayablesEdit } from "./company-payables-edit"
