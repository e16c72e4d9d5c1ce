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
  const keys = rights === "all" ? rights : rights.map(permissionOf)
  await giveRole(container, admin.id, keys)
  // A log-in keeps the roles of its moment.
  return { ...admin, client: await logIn(http, first_name) }
}

/** @param keys of policies, such as `customer:read`; `all`: a Super Admin's */
export async function giveRole(
  container: MedusaContainer,
  user_id: string,
  keys: string[] | "all"
): Promise<void> {
  const rbac_role_id =
    keys === "all"
      ? SUPER_ADMIN
      : await createRole(container, `Role of ${user_id}`, keys)
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.USER]: { user_id },
    [Modules.RBAC]: { rbac_role_id },
  })
}

/** The keys of all policies there are, Medusa's own and ours. */
export async function allPolicies(
  container: MedusaContainer
): Promise<string[]> {
  const rbac = container.resolve(Modules.RBAC)
  const policies = await rbac.listRbacPolicies({}, { take: 1000 })
  return policies.map(({ key }) => key).filter((key) => key !== "*:*")
}

async function createRole(
  container: MedusaContainer,
  name: string,
  keys: string[]
): Promise<string> {
  const rbac = container.resolve(Modules.RBAC)
  const role = await rbac.createRbacRoles({ name })
  const policies = keys.length
    ? await rbac.listRbacPolicies({ key: keys }, { take: keys.length })
    : []
  if (policies.length !== keys.length) {
    throw new Error(
      `Medusa knows ${policies.length} of ${keys.length} policies`
    )
  }
  for (const { id } of policies) {
    await rbac.createRbacRolePolicies({ role_id: role.id, policy_id: id })
  }
  return role.id
}
