export { VendorEdit } from "./vendor-edit"
