import { lazyScreen } from "../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../admin/routes/vendor-payments/payment-create")
export default lazyScreen(async () => (await load()).PaymentCreate)
