import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createApiKeysWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"
import { Client, Http, clientOf, ok } from "./client"

export const PASSWORD = "correct horse battery"

export type Admin = { id: string; name: string; client: Client }

export type Buyer = {
  /** Id of the customer. */
  id: string
  email: string
  name: string
  /** Logged in, with the store's publishable key. */
  client: Client
}

export async function createAdmin(
  http: Http,
  container: MedusaContainer,
  first_name: string
): Promise<Admin> {
  const email = `${first_name.toLowerCase()}@seller.test`
  const body = { email, password: PASSWORD }
  const auth = container.resolve("auth")
  const { authIdentity } = await auth.register("emailpass", {
    body,
  } as Parameters<typeof auth.register>[1])
  const { result } = await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentity!.id,
      userData: { email, first_name, last_name: "Admin" },
    },
  })
  return {
    id: result.id,
    name: `${first_name} Admin`,
    client: await logIn(http, first_name),
  }
}

/** As one of `createAdmin`. */
export async function logIn(http: Http, first_name: string): Promise<Client> {
  const email = `${first_name.toLowerCase()}@seller.test`
  const { token } = await ok(
    clientOf(http).post("/auth/user/emailpass", { email, password: PASSWORD })
  )
  return clientOf(http, { authorization: `Bearer ${token}` })
}

/** A secret API key, the way programs call the admin API. */
export async function createApiKey(
  http: Http,
  container: MedusaContainer,
  created_by: string,
  title = "ERP"
): Promise<Admin> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title, type: "secret", created_by }] },
  })
  const [{ id, token }] = result
  const basic = Buffer.from(`${token}:`).toString("base64")
  return {
    id,
    name: title,
    client: clientOf(http, { authorization: `Basic ${basic}` }),
  }
}

/** A registered customer, logged in over HTTP as a storefront would do it. */
export async function createBuyer(
  guest: Client,
  first_name: string
): Promise<Buyer> {
  const email = `${first_name.toLowerCase()}@buyer.test`
  const body = { email, password: PASSWORD }
  const registered = await ok(
    guest.post("/auth/customer/emailpass/register", body)
  )
  const { customer } = await ok(
    guest.post(
      "/store/customers",
      { email, first_name, last_name: "Buyer" },
      { headers: { authorization: `Bearer ${registered.token}` } }
    )
  )
  const { token } = await ok(guest.post("/auth/customer/emailpass", body))
  return {
    id: customer.id,
    email,
    name: `${first_name} Buyer`,
    client: guest.with({ authorization: `Bearer ${token}` }),
  }
}
