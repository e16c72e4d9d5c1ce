import { lazyScreen } from "../../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../../admin/routes/companies/company-payables-edit")
export default lazyScreen(async () => (await load()).CompanyPayablesEdit)
