export { CompanyEntryEdit } from "./company-entry-edit"
