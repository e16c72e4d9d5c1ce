import { lazyScreen } from "../../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../../admin/routes/companies/company-reimburse-balance")
export default lazyScreen(async () => (await load()).CompanyReimburseBalance)
