export { CompanyMemberSection } from "./company-member-section"
