export { CompanyListTable } from "./company-list-table"
