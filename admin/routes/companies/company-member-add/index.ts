export { CompanyMemberAdd } from "./company-member-add"
