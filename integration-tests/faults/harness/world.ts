import type { MedusaContainer } from "@medusajs/framework/types"
import { Http, clientOf } from "../../helpers/client"
import { Admin, Buyer, createAdmin, createBuyer } from "../../helpers/logins"
import { SeededStore, seedStore } from "../../helpers/store"

/** A person without the client, which does not travel between processes. */
export type Person = {
  id: string
  name: string
  headers: Record<string, string>
}

export type World = { store: SeededStore; alice: Person; buyers: Person[] }

/** A small store, an administrator, and so many buyers of no company yet. */
export async function populate(
  http: Http,
  container: MedusaContainer,
  buyers: number
): Promise<World> {
  const store = await seedStore(container)
  const guest = clientOf(http, {
    "x-publishable-api-key": store.publishable_key,
  })
  const people: Person[] = []
  for (let n = 1; n <= buyers; n++) {
    people.push(personOf(await createBuyer(guest, `Buyer${n}`)))
  }
  const alice = await createAdmin(http, container, "Alice")
  return { store, alice: personOf(alice), buyers: people }
}

function personOf({ id, name, client }: Admin | Buyer): Person {
  return { id, name, headers: client.headers }
}

/** The person at a server of one's choice. */
export function at(http: Http, { id, name, headers }: Person): Buyer {
  return { id, name, email: "", client: clientOf(http, headers) }
}
