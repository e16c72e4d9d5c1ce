export { CompanyConvert } from "./company-convert"
