export { LegalEntityTemplate } from "./legal-entity-template"
