import { lazyScreen } from "../../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../../admin/routes/vendors/vendor-edit")
export default lazyScreen(async () => (await load()).VendorEdit)
