import { permissionOf } from "../../src/types"
import { allPolicies, giveRole, logIn } from "../helpers"
import { rights } from "./cases/rights"
import { browserSuite } from "./harness"

// Read by medusa-config, which is loaded before the suite's own environment.
process.env.MEDUSA_FF_RBAC = "true"

/** Alice may do everything; Bob sees all of ours and edits credit, no more. */
browserSuite(rights, async ({ container, http, alice, bob }) => {
  const his = [permissionOf("read"), permissionOf("edit_credit")]
  const policies = await allPolicies(container)
  await giveRole(container, alice.id, "all")
  await giveRole(
    container,
    bob.id,
    policies.filter(
      (key) => his.includes(key) || !key.startsWith("company_credit")
    )
  )
  alice.client = await logIn(http, "Alice")
  bob.client = await logIn(http, "Bob")
})
