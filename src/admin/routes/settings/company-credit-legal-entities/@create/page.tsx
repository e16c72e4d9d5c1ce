import { lazyScreen } from "../../../../../../admin/lib/lazy-screen"

const load = () =>
  import("../../../../../../admin/routes/legal-entities/legal-entity-create")
export default lazyScreen(async () => (await load()).LegalEntityCreate)
