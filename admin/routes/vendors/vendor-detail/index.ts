export { VendorDetail } from "./vendor-detail"
