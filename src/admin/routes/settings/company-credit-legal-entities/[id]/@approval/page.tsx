import { lazyScreen } from "../../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../../admin/routes/legal-entities/legal-entity-approval")
export default lazyScreen(async () => (await load()).LegalEntityApproval)
