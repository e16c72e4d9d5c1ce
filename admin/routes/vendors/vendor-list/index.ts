export { VendorList } from "./vendor-list"
