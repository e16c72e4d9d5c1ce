export { VendorListTable } from "./vendor-list-table"
