import { lazyScreen } from "../../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../../admin/routes/legal-entities/legal-entity-template")
export default lazyScreen(async () => (await load()).LegalEntityTemplate)
