import type { UIMatch } from "react-router-dom"
import { LoadingPage } from "../../../../../../admin/components/section"
import { lazyScreen } from "../../../../../../admin/lib/lazy-screen"
import { CompanyCrumb } from "../../../../../../admin/routes/companies/common/crumbs"

const load = () =>
  import("../../../../../../admin/routes/companies/company-detail")
export const handle = {
  breadcrumb: ({ params }: UIMatch) => <CompanyCrumb params={params} />,
}
export default lazyScreen(
  async () => (await load()).CompanyDetail,
  <LoadingPage />
)
