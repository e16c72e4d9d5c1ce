import { lazyScreen } from "../../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../../admin/routes/exchange-rates/rate-create")
export default lazyScreen(async () => (await load()).RateCreate)
