import type { UIMatch } from "react-router-dom"
import { LoadingPage } from "../../../../../../admin/components/section"
import { lazyScreen } from "../../../../../../admin/lib/lazy-screen"
import { RunCrumb } from "../../../../../../admin/routes/reimbursement-runs/common/crumbs"

const load = () =>
  import("../../../../../../admin/routes/reimbursement-runs/run-detail")
export const handle = {
  breadcrumb: ({ params }: UIMatch) => <RunCrumb params={params} />,
}
export default lazyScreen(async () => (await load()).RunDetail, <LoadingPage />)
