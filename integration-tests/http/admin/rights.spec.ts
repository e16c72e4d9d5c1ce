import { httpSuite } from "../../helpers"
import { rights } from "./cases/rights"
import { everyRoute } from "./cases/rights-every-route"

// Read by medusa-config, which is loaded before the suite's own environment.
process.env.MEDUSA_FF_RBAC = "true"

httpSuite((suite) => {
  rights(suite)
  everyRoute(suite)
})
