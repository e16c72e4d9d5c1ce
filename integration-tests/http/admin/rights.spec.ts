import { httpSuite } from "../../helpers"
import { rights } from "./cases/rights"
import { everyRoute } from "./cases/rights-every-route"

// Read by medusa-config, which is loaded before the suite's own environment.
process.env.MEDUSA_FF_RBAC = "true"
process.env.MEDUSA_FF_RBAC_FILTER_FIELDS = "true"

httpSuite((suite) => {
  rights(suite)
  everyRoute(suite)
})
