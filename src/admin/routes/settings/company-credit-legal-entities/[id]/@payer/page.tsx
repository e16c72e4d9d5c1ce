import { lazyScreen } from "../../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../../admin/routes/legal-entities/legal-entity-payer")
export default lazyScreen(async () => (await load()).LegalEntityPayer)
