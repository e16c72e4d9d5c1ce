import fc from "fast-check"
import { Suite, httpSuite } from "../helpers"
import { openBooks } from "./books"
import { Carts } from "./carts"
import { commands } from "./commands"
import { failure } from "./failure"
import { finish } from "./finish"
import { noteRun, report } from "./tally"
import { World } from "./world"

/** `npm run test:model` sets these; without it, a short version runs. */
const {
  MODEL_RUNS: runs = "8",
  MODEL_SEED: seed = "20261121",
  MODEL_STEPS: steps = "14",
  MODEL_PATH: path,
  MODEL_REPLAY: replay,
  MODEL_FIRST: first,
} = process.env

/** For the short version, also on a busy machine; and for finding the least. */
const SHORT = 60_000
const LEAST = 900_000
const LONGEST = Number(runs) * 60_000 + LEAST

/** Medusa finishes some things after it has answered; so long they may take. */
const PATIENCE = 30_000
/** While the least sequence is looked for, most of which take all of it. */
const HASTE = 5_000

/** The two companies. Mostly of one currency, so that orders can move. */
const pages = fc
  .constantFrom(
    ...["usd 500, usd 300", "usd 500, usd 0", "usd 500, eur 300"],
    ...["jpy 500, usd 300", "usd 500, usd 300"]
  )
  .map((both) =>
    both.split(", ").map((page) => {
      const [currency, limit] = page.split(" ")
      return { currency, limit: Number(limit) }
    })
  )

httpSuite((s: Suite) => {
  it(
    "does what the rules say, whatever is done in whatever order, also at once",
    async () => {
      const carts = await Carts.stock(s)
      let failed: World | undefined
      const result = await fc.check(
        fc.asyncProperty(
          pages,
          commands(Number(steps), replay),
          async (pages, steps) => {
            noteRun()
            const books = openBooks(pages)
            const world = await World.open(s, carts, books)
            world.patience = failed ? HASTE : PATIENCE
            try {
              const setup = () => ({ model: books, real: world })
              await fc.asyncModelRun(setup, steps)
              await finish(books, world)
            } catch (error) {
              failed = world
              throw error
            }
          }
        ),
        {
          numRuns: Number(runs),
          seed: Number(seed),
          path,
          endOnFailure: Boolean(path ?? first),
          interruptAfterTimeLimit: process.env.MODEL_RUNS ? undefined : SHORT,
        }
      )
      process.stdout.write(`\nseed ${seed}: ${report()}\n`)
      if (result.failed) {
        throw new Error(failure(result, failed!, steps))
      }
      expect(result.numRuns).toBeGreaterThan(0)
    },
    LONGEST
  )
})
