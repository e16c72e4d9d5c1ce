import { runs } from "./cases/runs"
import { runsDecided } from "./cases/runs-decided"
import { runsUnderWay } from "./cases/runs-under-way"
import { browserSuite } from "./harness"

browserSuite((s) => {
  runs(s)
  runsDecided(s)
  runsUnderWay(s)
})
