import { httpSuite } from "../../helpers"
import { posting } from "./reimbursements/posting"

httpSuite((suite) => {
  posting(suite)
})
