import { lazyScreen } from "../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../admin/routes/companies/company-create")
export default lazyScreen(async () => (await load()).CompanyCreate)
