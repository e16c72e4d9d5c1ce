import { lazyScreen } from "../../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../../admin/routes/vendor-payments/payment-record")
export default lazyScreen(async () => (await load()).PaymentRecord)
