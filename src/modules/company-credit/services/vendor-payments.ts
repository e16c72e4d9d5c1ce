import { Sql } from "../repositories/sql"
import { ActorService } from "./actor-service"
import { LegalEntityService } from "./legal-entity-service"
import { PaymentFileService } from "./payment-files/payment-file-service"
import { VendorPaymentMoves } from "./vendor-payment-moves"
import { VendorPaymentService } from "./vendor-payment-service"

/** What settles vendor invoices. */
export function buildVendorPayments(
  pool: Sql,
  actors: ActorService,
  entities: LegalEntityService
) {
  return {
    payments: new VendorPaymentService(pool, actors, entities),
    moves: new VendorPaymentMoves(actors),
    files: new PaymentFileService(pool),
  }
}
