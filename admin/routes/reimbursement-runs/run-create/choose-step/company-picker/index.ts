export { CompanyPicker } from "./company-picker"
