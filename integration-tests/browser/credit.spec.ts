import { companies } from "./cases/companies"
import { browserSuite } from "./harness"

browserSuite((s) => {
  companies(s)
})
