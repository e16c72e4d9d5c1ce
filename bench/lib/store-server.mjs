// A Medusa server on the plugin's own source, in a process beside the bench,
// that also tells how many statements it has sent to the database.
import { createRequire } from "node:module"
import path from "node:path"
import { answerCalls } from "../../integration-tests/faults/children/answer.mjs"
import { ROOT, runTypeScript } from "./module.mjs"

const require = createRequire(import.meta.url)
runTypeScript()
const harness = path.join(ROOT, "integration-tests/faults/harness")
const { httpOf } = require(path.join(harness, "http"))
const { at, populate } = require(path.join(harness, "world"))
const { giveCompany } = require(
  path.join(ROOT, "integration-tests/helpers/companies")
)
const { container } = require("@medusajs/framework")
const { default: start } = require("@medusajs/medusa/commands/start")

const port = Number(process.env.PORT)
const http = httpOf(`http://127.0.0.1:${port}`)
const statements = []

answerCalls({
  async populate() {
    const world = await populate(http, container, 1)
    const [buyer] = world.buyers.map((person) => at(http, person))
    await giveCompany(container, at(http, world.alice), {
      credit_limit: "100000000",
      members: [buyer],
    })
    return world
  },
  /** The statements since the last call, in their order. */
  statements: () => statements.splice(0),
})
captureOnDemand()
await start({ directory: ROOT, host: "127.0.0.1", port })
countStatements()

/** Lets Medusa's default provider report a session as captured if told so. */
function captureOnDemand() {
  const {
    default: provider,
  } = require("@medusajs/payment/dist/providers/system")
  const { authorizePayment } = provider.prototype
  provider.prototype.authorizePayment = async function (input) {
    const answer = await authorizePayment.call(this, input)
    return input.data?.captured ? { ...answer, status: "captured" } : answer
  }
}

/** Every copy of `pg` that was loaded: Medusa's database layer has its own. */
function countStatements() {
  for (const [file, { exports: Client }] of Object.entries(require.cache)) {
    if (file.endsWith(path.join("pg", "lib", "client.js"))) {
      const { query } = Client.prototype
      Client.prototype.query = function (...args) {
        statements.push(args[0]?.text ?? args[0])
        return query.apply(this, args)
      }
    }
  }
}
