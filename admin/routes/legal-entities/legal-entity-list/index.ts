export { LegalEntityList } from "./legal-entity-list"
