// A PostgreSQL of the fault tests' own, at its default durability. In a process
// beside the tests, so that it is gone when they are, however they ended.
import { startPostgres } from "../../../scripts/postgres.mjs"
import { answerCalls } from "./answer.mjs"

const server = await startPostgres({ durable: true })

answerCalls({
  url: (database) => server.url(database),
  kill9: () => server.kill9(),
  restart: () => server.restart(),
  stop: async () => {
    await server.stop()
    setImmediate(() => process.exit(0))
  },
})
