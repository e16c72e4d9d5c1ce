import { lazyScreen } from "../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../admin/routes/companies/company-convert")
export default lazyScreen(async () => (await load()).CompanyConvert)
