import fc from "fast-check"
import type { Posting } from "../../src/modules/company-credit/services/posting-service"
import { creditSuite } from "./helpers"
import { told } from "./model"
import { Step, sequence } from "./steps"
import { newWorld } from "./world"

/**
 * More runs, or the same run again:
 * PROPERTY_RUNS=1000 PROPERTY_SEED=7 npm test -- modules/model
 */
const runs = {
  numRuns: Number(process.env.PROPERTY_RUNS ?? 60),
  seed: Number(process.env.PROPERTY_SEED ?? 20261121),
}

const patience = 60_000 + runs.numRuns * 2_000

creditSuite((suite) => {
  it(
    "posts one by one as the domain rules say",
    async () => {
      await fc.assert(
        fc.asyncProperty(sequence, async (steps) => {
          const world = await newWorld(suite)
          for (const each of steps) {
            const posting = await world.toPosting(each)
            if (posting) {
              const expected = world.model.post(posting)
              const answer = await told(suite.service.post({ ...posting }))
              expect(answer).toEqual(expected)
            }
          }
          await world.compare()
        }),
        runs
      )
    },
    patience
  )

  it(
    "posts in batches as the domain rules say",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          sequence,
          fc.integer({ min: 2, max: 12 }),
          async (steps, size) => {
            const world = await newWorld(suite)
            for (let at = 0; at < steps.length; at += size) {
              const batch = steps.slice(at, at + size)
              const postings: Posting[] = []
              for (const each of batch) {
                // Two accounts have no order between them, so a key stays on its
                // own; and a company is blocked between batches.
                const posting = await world.toPosting({
                  ...each,
                  elsewhere: false,
                } as Step)
                if (posting) {
                  postings.push(posting)
                }
              }
              const expected = postings.map((posting) =>
                world.model.post(posting)
              )
              const answers = await Promise.all(
                postings.map((posting) =>
                  told(suite.service.post({ ...posting }))
                )
              )
              expect(answers).toEqual(expected)
            }
            await world.compare()
          }
        ),
        runs
      )
    },
    patience
  )
})
