import type { BrowserSuite } from "../harness"
import { runTools } from "../cases/run-tools"
import type { Area } from "./area"

const GROUP = "/reimburse-customers"

export const runs: Area = {
  name: "reimbursement-runs",
  screens: async (s) => {
    const { done, waiting, acme } = await started(s)
    return [
      { name: "run-list", path: GROUP, shows: "RUN-1" },
      {
        name: "run-choose",
        path: `${GROUP}/create?company_ids=${acme}`,
        shows: "One company picked",
      },
      {
        name: "run-choose-query",
        path: `${GROUP}/create`,
        shows: "Which companies",
        after: async (screen) => {
          await screen.page.getByRole("radio").last().click()
          await screen.sees("Customer group")
        },
      },
      {
        name: "run-preview",
        path: `${GROUP}/create?company_ids=${acme}`,
        shows: "One company picked",
        after: async (screen) => {
          await screen.click("Continue")
          await screen.sees("One company will be reimbursed")
        },
      },
      {
        name: "run-confirm",
        path: `${GROUP}/create?company_ids=${acme}`,
        shows: "One company picked",
        after: async (screen) => {
          await screen.click("Continue")
          await screen.sees("One company will be reimbursed")
          await screen.click("Continue")
          await screen.sees("Reimburse one company: USD 120.00")
        },
      },
      { name: "run", path: `${GROUP}/runs/${done}`, shows: "Dispute" },
      {
        name: "run-awaiting-approval",
        path: `${GROUP}/runs/${waiting}`,
        shows: "You cannot approve this run",
      },
      {
        name: "run-not-found",
        path: `${GROUP}/runs/ccrun_nowhere`,
        shows: "Not found",
        refusal: 404,
      },
      {
        name: "run-reject",
        path: `${GROUP}/approvals/reject/${waiting}`,
        shows: "Whoever starts a run cannot approve it.",
      },
      {
        name: "approvals",
        path: `${GROUP}/approvals`,
        shows: "Whoever starts a run cannot approve it.",
      },
    ]
  },
}

/** A run that is done, with a company left out, and one that waits. */
async function started(s: BrowserSuite) {
  const { post, setEntity, ended } = runTools(s)
  const [held] = await Promise.all([
    s.company({ name: "Held AG", outstanding_balance: 50 }),
    s.company({ name: "Paid Ltd", outstanding_balance: 80 }),
    s.company({
      name: "Euro SARL",
      currency_code: "eur",
      outstanding_balance: 90,
    }),
  ])
  await post(`/companies/${held.id}/payables`, {
    payment_hold: true,
    payment_hold_reason: "Dispute",
  })
  const { run: done } = await post("/reimbursement-runs", { all: true })
  await ended(done.id)
  await setEntity({
    approval_required: true,
    approvers: [{ user_id: s.bob.id }],
  })
  const acme = await s.company({ name: "Acme", outstanding_balance: 120 })
  const bolt = await s.company({ name: "Bolt", outstanding_balance: 60 })
  const { run: waiting } = await post("/reimbursement-runs", {
    company_ids: [bolt.id],
    comment: "November",
  })
  return { done: done.id, waiting: waiting.id, acme: acme.id }
}
