import type { UIMatch } from "react-router-dom"
import { LoadingPage } from "../../../../../../admin/components/section"
import { lazyScreen } from "../../../../../../admin/lib/lazy-screen"
import { InvoiceCrumb } from "../../../../../../admin/routes/vendor-invoices/common/crumbs"

const load = () =>
  import("../../../../../../admin/routes/vendor-invoices/invoice-detail")
export const handle = {
  breadcrumb: ({ params }: UIMatch) => <InvoiceCrumb params={params} />,
}
export default lazyScreen(
  async () => (await load()).InvoiceDetail,
  <LoadingPage />
)
