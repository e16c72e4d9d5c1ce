import type { UIMatch } from "react-router-dom"
import { LoadingPage } from "../../../../../../admin/components/section"
import { lazyScreen } from "../../../../../../admin/lib/lazy-screen"
import { PairCrumb } from "../../../../../../admin/routes/exchange-rates/common/crumbs"

const load = () =>
  import("../../../../../../admin/routes/exchange-rates/rate-pair")
export const handle = {
  breadcrumb: ({ params }: UIMatch) => <PairCrumb params={params} />,
}
export default lazyScreen(async () => (await load()).RatePair, <LoadingPage />)
