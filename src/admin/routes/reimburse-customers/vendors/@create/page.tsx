import { lazyScreen } from "../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../admin/routes/vendors/vendor-create")
export default lazyScreen(async () => (await load()).VendorCreate)
