import { httpSuite } from "../../helpers"
import { badPayables } from "./payables/bad-input"
import { companyPayables } from "./payables/companies"
import { legalEntities } from "./payables/legal-entities"
import { undonePayables } from "./payables/undo"
import { vendorList } from "./payables/vendor-list"
import { vendors } from "./payables/vendors"

httpSuite((suite) => {
  legalEntities(suite)
  vendors(suite)
  vendorList(suite)
  companyPayables(suite)
  undonePayables(suite)
  badPayables(suite)
})
