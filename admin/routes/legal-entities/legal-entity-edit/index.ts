export { LegalEntityEdit } from "./legal-entity-edit"
