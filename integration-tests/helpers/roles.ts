import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { permissionOf, type Right } from "../../src/types"
import { Http } from "./client"
import { Admin, createAdmin, logIn } from "./logins"

const SUPER_ADMIN = "role_super_admin"

/** An administrator with a role that has these rights and no other. */
export async function createAdminWith(
  http: Http,
  container: MedusaContainer,
  first_name: string,
  rights: Right[] | "all"
): Promise<Admin> {
  const admin = await createAdmin(http, container, first_name)
  const rbac_role_id =
    rights === "all" ? SUPER_ADMIN : await createRole(container, rights)
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.USER]: { user_id: admin.id },
    [Modules.RBAC]: { rbac_role_id },
  })
  // A log-in keeps the roles of its moment.
  return { ...admin, client: await logIn(http, first_name) }
}

async function createRole(
  container: MedusaContainer,
  rights: Right[]
): Promise<string> {
  const rbac = container.resolve(Modules.RBAC)
  const role = await rbac.createRbacRoles({ name: rights.join() || "None" })
  const keys = rights.map(permissionOf)
  const policies = keys.length ? await rbac.listRbacPolicies({ key: keys }) : []
  if (policies.length !== keys.length) {
    throw new Error(`Medusa knows ${policies.length} of ${keys.length} rights`)
  }
  for (const { id } of policies) {
    await rbac.createRbacRolePolicies({ role_id: role.id, policy_id: id })
  }
  return role.id
}
