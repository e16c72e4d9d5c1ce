export { VendorCreate } from "./vendor-create"
