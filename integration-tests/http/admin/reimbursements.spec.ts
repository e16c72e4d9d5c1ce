import { httpSuite } from "../../helpers"
import { badRuns } from "./reimbursements/bad-input"
import { chosen } from "./reimbursements/chosen"
import { decisions } from "./reimbursements/decisions"
import { lists } from "./reimbursements/lists"
import { meanwhile } from "./reimbursements/meanwhile"
import { posting } from "./reimbursements/posting"
import { previews } from "./reimbursements/preview"
import { report } from "./reimbursements/report"
import { schedules } from "./reimbursements/schedules"
import { segregation } from "./reimbursements/segregation"
import { selection } from "./reimbursements/selection"
import { undoneRuns } from "./reimbursements/undo"

httpSuite((suite) => {
  posting(suite)
  chosen(suite)
  selection(suite)
  previews(suite)
  meanwhile(suite)
  decisions(suite)
  segregation(suite)
  schedules(suite)
  lists(suite)
  report(suite)
  undoneRuns(suite)
  badRuns(suite)
})
