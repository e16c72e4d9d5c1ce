import common from "./common.json"
import conversion from "./conversion.json"
import invoices from "./invoices.json"
import legalEntities from "./legal-entities.json"
import payables from "./payables.json"
import payments from "./payments.json"
import rates from "./rates.json"
import reconciliation from "./reconciliation.json"
import reimbursements from "./reimbursements.json"
import rights from "./rights.json"
import runs from "./runs.json"
import vendors from "./vendors.json"
import wiring from "./wiring.json"

export default {
  ...common,
  runs,
  reimbursements,
  vendors,
  invoices,
  payments,
  payables,
  legalEntities,
  rates,
  wiring,
  reconciliation,
  conversion,
  rights,
}
