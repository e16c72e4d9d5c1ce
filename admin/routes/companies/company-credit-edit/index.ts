export { CompanyCreditEdit } from "./company-credit-edit"
