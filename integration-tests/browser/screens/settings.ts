import { ok } from "../../helpers"
import { giveStore, IBAN, payablesCalls } from "../../http/admin/payables/calls"
import type { Area } from "./area"

const ENTITIES = "/settings/company-credit-legal-entities"

const DRAWERS = {
  edit: "Edit Legal Entity",
  template: "Edit One-time Vendor Template",
  numbers: "The next one will be RE-00000001.",
  approval: "Approver 2",
  schedule: "The next runs, by the clock of Europe/Berlin",
  payer: "Edit Account to Pay From",
}

export const settings: Area = {
  name: "settings",
  screens: async (s) => {
    await giveStore(s, "Corner Shop", "usd")
    const { home, post, entity } = payablesCalls(s)
    const { id } = await home()
    await entity()
    await ok(
      post(`/legal-entities/${id}`, {
        approval_required: true,
        approvers: [
          { user_id: s.alice.id },
          { user_id: s.bob.id, limit: "1000.50" },
        ],
        reimbursement_schedule: {
          cron: "0 6 * * 1",
          timezone: "Europe/Berlin",
        },
        payer: { name: "Corner Shop", iban: IBAN },
      })
    )
    return [
      { name: "legal-entity-list", path: ENTITIES, shows: "Acme Inc" },
      {
        name: "legal-entity-create",
        path: `${ENTITIES}/create`,
        shows: "Create Legal Entity",
      },
      {
        name: "legal-entity",
        path: `${ENTITIES}/${id}`,
        shows: "Every Monday at 06:00 (Europe/Berlin)",
      },
      {
        name: "legal-entity-not-found",
        path: `${ENTITIES}/ccle_nowhere`,
        shows: "Not found",
        refusal: 404,
      },
      ...Object.entries(DRAWERS).map(([drawer, shows]) => ({
        name: `legal-entity-${drawer}`,
        path: `${ENTITIES}/${id}/${drawer}`,
        shows,
      })),
      {
        name: "payment-on-account",
        path: "/settings/company-credit-payment-on-account",
        shows: "All is well",
      },
    ]
  },
}
