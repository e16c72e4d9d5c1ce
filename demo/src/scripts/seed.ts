import type { ExecArgs } from "@medusajs/framework/types"
import { seedCompanies } from "./seed/companies"
import { isSeeded, markSeeded, prepareStore } from "./seed/store"
import { seedDelivery } from "./seed/delivery"
import { seedPeople } from "./seed/people"
import { seedProducts } from "./seed/products"
import { seedRegions } from "./seed/regions"

/**
 * Fills an empty Medusa with the demo store. Runs once for a database: the
 * store's metadata says that it was seeded, and by which version.
 */
export default async function seed({ container }: ExecArgs) {
  if (await isSeeded(container)) {
    return
  }
  const store = await prepareStore(container)
  const regions = await seedRegions(container)
  const delivery = await seedDelivery(container, store, regions)
  await seedProducts(container, store, delivery)
  const people = await seedPeople(container)
  await seedCompanies(container, people)
  await markSeeded(container, store)
}
