import type { UIMatch } from "react-router-dom"
import { LoadingPage } from "../../../../../../admin/components/section"
import { lazyScreen } from "../../../../../../admin/lib/lazy-screen"
import { LegalEntityCrumb } from "../../../../../../admin/routes/legal-entities/common/crumbs"

const load = () =>
  import("../../../../../../admin/routes/legal-entities/legal-entity-detail")
export const handle = {
  breadcrumb: ({ params }: UIMatch) => <LegalEntityCrumb params={params} />,
}
export default lazyScreen(
  async () => (await load()).LegalEntityDetail,
  <LoadingPage />
)
