import { lazyScreen } from "../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../admin/routes/reimbursement-runs/run-create")
export default lazyScreen(async () => (await load()).RunCreate)
