export { LegalEntityApproval } from "./legal-entity-approval"
