import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import type { BrowserSuite } from "../harness"

const PATH = "/settings/company-credit-payment-on-account"

export function paymentOnAccount(s: BrowserSuite) {
  describe("payment on account", () => {
    it("is told as it is configured, with the lines to copy", async () => {
      const screen = await s.open(PATH)
      await screen.sees("All is well")
      await screen.sees("pp_payment-on-account_bounded")
      await screen.sees("@medusajs/medusa/payment")
      await screen.page.getByRole("link", { name: "EUR (EUR)" }).first().click()
      await screen.page.waitForURL(/\/settings\/regions\/reg_/)
    })

    it("says what to do where no region offers it", async () => {
      for (const id of Object.values(s.store.regions)) {
        await updateRegionsWorkflow(s.container).run({
          input: {
            selector: { id },
            update: { payment_providers: ["pp_system_default"] },
          },
        })
      }
      const screen = await s.open(PATH)
      await screen.sees("Something is missing")
      await screen.sees(/Buyers cannot choose it/)
      await screen.click("Go to the regions")
      await screen.page.waitForURL(/\/settings\/regions$/)
    })
  })
}
