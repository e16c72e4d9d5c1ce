export { LegalEntityCreate } from "./legal-entity-create"
