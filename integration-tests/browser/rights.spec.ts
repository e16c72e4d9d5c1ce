import { permissionOf } from "../../src/types"
import { allPolicies, giveRole, logIn } from "../helpers"
import { rights } from "./cases/rights"
import { browserSuite } from "./harness"

// Read by medusa-config, which is loaded before the suite's own environment.
process.env.MEDUSA_FF_RBAC = "true"

/** Alice may do everything, Bob everything but to reimburse. */
browserSuite(rights, async ({ container, http, alice, bob }) => {
  const reimburse = permissionOf("reimburse")
  const policies = await allPolicies(container)
  await giveRole(container, alice.id, "all")
  await giveRole(
    container,
    bob.id,
    policies.filter((key) => key !== reimburse)
  )
  alice.client = await logIn(http, "Alice")
  bob.client = await logIn(http, "Bob")
})
