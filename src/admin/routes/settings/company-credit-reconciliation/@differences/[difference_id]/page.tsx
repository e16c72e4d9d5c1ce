import { lazyScreen } from "../../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../../admin/routes/reconciliation/difference-detail")
export default lazyScreen(async () => (await load()).DifferenceDetail)
