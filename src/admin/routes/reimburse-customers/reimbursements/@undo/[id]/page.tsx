import { lazyScreen } from "../../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../../admin/routes/reimbursements/reimbursement-undo")
export default lazyScreen(async () => (await load()).ReimbursementUndo)
