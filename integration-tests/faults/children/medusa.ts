import { container } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import start from "@medusajs/medusa/commands/start"
import path from "node:path"
import looseEnds from "../../../src/jobs/company-credit-loose-ends"
import reimbursementRuns from "../../../src/jobs/company-credit-reimbursement-runs"
import { GivenCompany, giveCompany } from "../../helpers/companies"
import { httpOf } from "../harness/http"
import { Person, at, populate } from "../harness/world"

/** A Medusa server as `medusa start` runs it, on the plugin's own source. */
async function main() {
  const { answerCalls } = await import("./answer.mjs")
  const port = Number(process.env.PORT)
  const http = httpOf(`http://127.0.0.1:${port}`)
  const scope = container as MedusaContainer
  answerCalls({
    populate: (buyers: number) => populate(http, scope, buyers),
    company: (admin: Person, given: GivenCompany, members: Person[]) =>
      giveCompany(scope, at(http, admin), {
        ...given,
        members: members.map((member) => at(http, member)),
      }),
    looseEnds: () => looseEnds(scope),
    reimbursementRuns: () => reimbursementRuns(scope),
  })
  await start({
    directory: path.resolve(__dirname, "../../.."),
    host: "127.0.0.1",
    port,
  })
}

void main()
