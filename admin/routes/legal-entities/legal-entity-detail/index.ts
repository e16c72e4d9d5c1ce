export { LegalEntityDetail } from "./legal-entity-detail"
