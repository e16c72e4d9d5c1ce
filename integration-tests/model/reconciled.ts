import companyCreditLooseEnds from "../../src/jobs/company-credit-loose-ends"
import { reconciliationTools } from "../http/admin/cases/reconciliation-tools"
import type { World } from "./world"

/** Ids of those that an earlier, failed run left behind. */
const known = new Set<string>()

/**
 * A reconciliation finds nothing wrong in all that was done. It leaves young
 * things alone, so everything is made to look older first.
 */
export async function reconciled({ suite }: World): Promise<void> {
  const { age, find } = reconciliationTools(suite)
  await companyCreditLooseEnds(suite.container)
  await age()
  // What was too young to be decided over is old enough now.
  await companyCreditLooseEnds(suite.container)
  const found = (await find()).filter(({ id }) => !known.has(id))
  found.forEach(({ id }) => known.add(id))
  const wrong = found.filter(({ severity }) => severity === "error")
  if (wrong.length) {
    const causes = wrong.map(({ kind, cause }) => `${kind}: ${cause}`)
    throw new Error(`The reconciliation finds ${causes.join("; ")}`)
  }
}
