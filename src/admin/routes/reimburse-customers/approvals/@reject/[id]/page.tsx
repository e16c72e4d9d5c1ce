import { lazyScreen } from "../../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../../admin/routes/reimbursement-runs/run-decide")
export default lazyScreen(async () => (await load()).RunReject)
