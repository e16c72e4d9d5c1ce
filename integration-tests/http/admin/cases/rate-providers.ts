import { WorkflowManager } from "@medusajs/framework/orchestration"
import { Modules } from "@medusajs/framework/utils"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import type { OfferedRate } from "../../../../src/types"
import { Suite, ok } from "../../../helpers"
import { inHours, rateCalls } from "./rate-calls"

const JOB = "job-company-credit-exchange-rates"

/** The test store has a provider for each file that is named here. */
export function rateFiles(...names: string[]): Record<string, string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "rates-"))
  const files = names.map((name) => path.join(folder, `${name}.json`))
  process.env.TEST_RATE_FILES = files.join(",")
  return Object.fromEntries(names.map((name, at) => [name, files[at]]))
}

export function rateProviders(s: Suite, files: Record<string, string>) {
  const { enter, inForce, list, withdraw } = rateCalls(s)
  const say = (file: string, rates: OfferedRate[]) =>
    fs.writeFileSync(files[file], JSON.stringify(rates))
  const runJob = async () => {
    const engine = s.container.resolve(Modules.WORKFLOW_ENGINE)
    const { errors } = await engine.run(JOB, { throwOnError: false })
    expect(errors).toEqual([])
  }
  const stored = async (query = "") =>
    (await list(`?order=created_at${query}`)).map((rate: any) =>
      [rate.source, rate.from, rate.to, rate.rate].join(" ")
    )

  describe("the store's providers of rates", () => {
    beforeEach(() => {
      Object.values(files).forEach((file) => fs.rmSync(file, { force: true }))
    })

    it("are asked at the configured time", () => {
      expect(WorkflowManager.getWorkflow(JOB)?.options.schedule).toEqual({
        cron: "5 4 * * *",
        numberOfExecutions: undefined,
      })
    })

    it("give what is new or has changed, for the pairs in use", async () => {
      await s.company({ currency_code: "eur" })
      say("bank", [
        { from: "eur", to: "usd", rate: "1.12" },
        { from: "jpy", to: "eur", rate: 0.0062 },
        { from: "gbp", to: "chf", rate: "1.1" },
      ])
      await runJob()
      const first = ["bank eur usd 1.12", "bank jpy eur 0.0062"]
      expect((await stored()).sort()).toEqual(first)
      await runJob()
      expect((await stored()).sort()).toEqual(first)
      expect(await inForce("from=usd&to=eur")).toMatchObject({
        source: "bank",
        legs: [{ rate: "1.12", inverse: true }],
      })

      say("bank", [
        { from: "eur", to: "usd", rate: "1.13" },
        { from: "jpy", to: "eur", rate: "0.00620" },
      ])
      await runJob()
      expect(await stored("&from=eur")).toEqual([
        "bank eur usd 1.12",
        "bank eur usd 1.13",
      ])
      expect((await list())[0].created_by).toEqual({
        type: "system",
        id: null,
        name: "Company credit",
      })
    })

    it("that fail, or say what is no rate, stop nobody", async () => {
      await s.company({ currency_code: "eur" })
      say("treasury", [
        { from: "usd", to: "eur", rate: "0" },
        { from: "usd", to: "eur", rate: "NaN" },
        { from: "usd", to: "usd", rate: "1" },
        { from: "usd", to: "eur", rate: "0.9", effective_at: "some day" },
        { from: "usd", to: "eur", rate: "0.9", effective_at: "0001-01-01" },
        { from: "usd", to: "eur", rate: "BigInt" },
        { from: "usd", to: "eur", rate: "0.91", effective_at: inHours(1) },
        { from: "usd", to: "eur", rate: "0.9" },
      ])
      fs.writeFileSync(files.bank, "no JSON")
      await runJob()
      expect((await stored()).sort()).toEqual([
        "treasury usd eur 0.9",
        "treasury usd eur 0.91",
      ])
      expect(await inForce("from=usd&to=eur")).toMatchObject({ rate: "0.9" })
      await runJob()
      expect(await stored()).toHaveLength(2)
    })

    it("that say two things of one moment are taken at the last one", async () => {
      await s.company({ currency_code: "eur" })
      const at = inHours(-1)
      say("bank", [
        { from: "eur", to: "usd", rate: "1.2" },
        { from: "eur", to: "usd", rate: "1.3" },
        { from: "jpy", to: "eur", rate: "0.006", effective_at: at },
        { from: "jpy", to: "eur", rate: "0.007", effective_at: at },
      ])
      for (let run = 0; run < 3; run++) {
        await runJob()
        expect((await stored()).sort()).toEqual([
          "bank eur usd 1.3",
          "bank jpy eur 0.007",
        ])
      }
    })

    it("that tell the whole history of a pair are not slow", async () => {
      await s.company({ currency_code: "eur" })
      const history = Array.from({ length: 15_000 }, (_, hour) => ({
        from: "eur",
        to: "usd",
        rate: `1.${10_000 + hour}`,
        effective_at: inHours(hour - 15_000),
      }))
      say("bank", history)
      const started = Date.now()
      await runJob()
      // It took 20 seconds while each look walked past what was just added.
      expect(Date.now() - started).toBeLessThan(10_000)
      const { count } = await ok(rateCalls(s).get("?limit=1"))
      expect(count).toBe(15_000)
    })

    it("do not bring back what a person withdrew", async () => {
      await s.company({ currency_code: "eur" })
      say("bank", [{ from: "usd", to: "eur", rate: "9" }])
      await runJob()
      const [{ id }] = await list()
      await withdraw(id)
      await runJob()
      expect(await inForce("from=usd&to=eur")).toBeNull()
      say("bank", [{ from: "usd", to: "eur", rate: "0.9" }])
      await runJob()
      expect(await inForce("from=usd&to=eur")).toMatchObject({ rate: "0.9" })
    })

    it("stand beside the rates that people enter: the latest is used", async () => {
      await s.company({ currency_code: "eur" })
      say("bank", [{ from: "usd", to: "eur", rate: "0.9" }])
      await runJob()
      await enter("usd", "eur", "0.95")
      await runJob()
      expect(await inForce("from=usd&to=eur")).toMatchObject({
        source: "manual",
        rate: "0.95",
      })
      say("bank", [{ from: "usd", to: "eur", rate: "0.91" }])
      await Promise.all([runJob(), runJob(), runJob()])
      expect(await stored()).toHaveLength(3)
      expect(await inForce("from=usd&to=eur")).toMatchObject({ rate: "0.91" })
    })
  })
}
