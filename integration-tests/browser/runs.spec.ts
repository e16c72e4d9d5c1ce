import { runs } from "./cases/runs"
import { runsDecided } from "./cases/runs-decided"
import { browserSuite } from "./harness"

browserSuite((s) => {
  runs(s)
  runsDecided(s)
})
