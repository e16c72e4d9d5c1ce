import { httpSuite } from "../../helpers"
import { chosen } from "./reimbursements/chosen"
import { decisions } from "./reimbursements/decisions"
import { meanwhile } from "./reimbursements/meanwhile"
import { posting } from "./reimbursements/posting"
import { previews } from "./reimbursements/preview"
import { selection } from "./reimbursements/selection"

httpSuite((suite) => {
  posting(suite)
  chosen(suite)
  selection(suite)
  previews(suite)
  meanwhile(suite)
  decisions(suite)
})
