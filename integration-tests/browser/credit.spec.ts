import { companies } from "./cases/companies"
import { creditTerms } from "./cases/credit-terms"
import { reimburseBalance } from "./cases/reimburse-balance"
import { browserSuite } from "./harness"

browserSuite((s) => {
  companies(s)
  creditTerms(s)
  reimburseBalance(s)
})
