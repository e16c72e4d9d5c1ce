export { LegalEntitySchedule } from "./legal-entity-schedule"
