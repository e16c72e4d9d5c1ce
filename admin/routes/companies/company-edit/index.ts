export { CompanyEdit } from "./company-edit"
