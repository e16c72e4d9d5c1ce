import { giveStore } from "../http/admin/payables/calls"
import { legalEntities } from "./cases/legal-entities"
import { paymentOnAccount } from "./cases/payment-on-account"
import { browserSuite } from "./harness"

browserSuite((s) => {
  beforeEach(() => giveStore(s, "Corner Shop", "usd"))

  legalEntities(s)
  paymentOnAccount(s)
})
