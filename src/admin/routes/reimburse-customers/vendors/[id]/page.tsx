import type { UIMatch } from "react-router-dom"
import { LoadingPage } from "../../../../../../admin/components/section"
import { lazyScreen } from "../../../../../../admin/lib/lazy-screen"
import { VendorCrumb } from "../../../../../../admin/routes/vendors/common/crumbs"

const load = () =>
  import("../../../../../../admin/routes/vendors/vendor-detail")
export const handle = {
  breadcrumb: ({ params }: UIMatch) => <VendorCrumb params={params} />,
}
export default lazyScreen(
  async () => (await load()).VendorDetail,
  <LoadingPage />
)
