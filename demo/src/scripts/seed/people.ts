import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createCustomerAccountWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"
import { ADMINISTRATORS, BUYERS, DemoBuyer, PASSWORD } from "./logins"

/** Ids by e-mail. */
export type DemoPeople = {
  users: Record<string, string>
  customers: Record<string, string>
}

/** Administrators and buyers, each with a login. */
export async function seedPeople(
  container: MedusaContainer
): Promise<DemoPeople> {
  const people: DemoPeople = { users: {}, customers: {} }
  for (const { email, first_name, last_name } of ADMINISTRATORS) {
    const { result } = await createUserAccountWorkflow(container).run({
      input: {
        authIdentityId: await registerLogin(container, email),
        userData: { email, first_name, last_name },
      },
    })
    people.users[email] = result.id
  }
  for (const buyer of BUYERS) {
    const { result } = await createCustomerAccountWorkflow(container).run({
      input: {
        authIdentityId: await registerLogin(container, buyer.email),
        customerData: {
          email: buyer.email,
          first_name: buyer.first_name,
          last_name: buyer.last_name,
          company_name: buyer.company,
          addresses: [addressOf(buyer)],
        },
      },
    })
    people.customers[buyer.email] = result.id
  }
  return people
}

async function registerLogin(
  container: MedusaContainer,
  email: string
): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity, error } = await auth.register("emailpass", {
    body: { email, password: PASSWORD },
  } as never)
  if (!authIdentity) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `No login could be made for ${email}: ${error}`
    )
  }
  return authIdentity.id
}

function addressOf(buyer: DemoBuyer) {
  return {
    first_name: buyer.first_name,
    last_name: buyer.last_name,
    company: buyer.company,
    is_default_shipping: true,
    is_default_billing: true,
    ...buyer.address,
  }
}
