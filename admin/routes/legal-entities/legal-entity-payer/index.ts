export { LegalEntityPayer } from "./legal-entity-payer"
