export { CompanyMemberEdit } from "./company-member-edit"
