export { LegalEntitySequences } from "./legal-entity-sequences"
