import { lazyScreen } from "../../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../../admin/routes/vendors/vendor-bank-account")
export default lazyScreen(async () => (await load()).VendorBankAccount)
