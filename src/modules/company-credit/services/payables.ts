import { ActorService } from "./actor-service"
import { CompanyPayablesService } from "./company-payables-service"
import { LegalEntityService } from "./legal-entity-service"
import { OneTimeVendorService } from "./one-time-vendor-service"
import { VendorService } from "./vendor-service"

/** The set-up of accounts payable. */
export function buildPayables(actors: ActorService, configured: string | null) {
  const entities = new LegalEntityService(actors, configured)
  return {
    entities,
    vendors: new VendorService(actors, entities),
    oneTimeVendors: new OneTimeVendorService(actors, entities),
    companies: new CompanyPayablesService(actors),
  }
}
