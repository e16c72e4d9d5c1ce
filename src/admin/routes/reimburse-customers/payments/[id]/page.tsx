import type { UIMatch } from "react-router-dom"
import { LoadingPage } from "../../../../../../admin/components/section"
import { lazyScreen } from "../../../../../../admin/lib/lazy-screen"
import { PaymentCrumb } from "../../../../../../admin/routes/vendor-payments/common/crumbs"

const load = () =>
  import("../../../../../../admin/routes/vendor-payments/payment-detail")
export const handle = {
  breadcrumb: ({ params }: UIMatch) => <PaymentCrumb params={params} />,
}
export default lazyScreen(
  async () => (await load()).PaymentDetail,
  <LoadingPage />
)
