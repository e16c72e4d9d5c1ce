import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type CompanyCreditService from "../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../types"

/**
 * Ties up what a lost event, a swallowed error or a killed process left:
 * refunds that still wait for their label or were never told of, purchases
 * without payment or order, and payments that are canceled by half.
 */
export default async function companyCreditLooseEnds(
  container: MedusaContainer
) {
  const credit = container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const payment = container.resolve(Modules.PAYMENT)
  const logger = container.resolve("logger")
  const run = async (what: string, part: () => Promise<number>) => {
    try {
      const count = await part()
      if (count) {
        logger.warn(`company-credit: ${what}: ${count}`)
      }
    } catch (error) {
      logger.error(`company-credit: failed at "${what}": ${error}`)
    }
  }

  const quietly = (part: () => Promise<unknown>) => async () => {
    await part()
    return 0
  }

  await run(
    "purchases tied to their order",
    quietly(() => credit.tieStrayPurchases())
  )
  await run(
    "refunds that waited",
    quietly(() => credit.settleHeldRefunds())
  )
  await run("refunds that were missed, booked now", () =>
    credit.bookMissedRefunds()
  )
  await run("purchases without payment or order, given back", () =>
    credit.reverseOrphans()
  )
  await run("payments canceled by half, canceled now", async () => {
    const halves = await credit.listHalfCanceledPayments()
    for (const id of halves) {
      // Medusa had told us and died before it wrote it down.
      await payment
        .cancelPayment(id)
        .catch((error) =>
          logger.error(
            `company-credit: payment ${id} stays half canceled: ${error}`
          )
        )
    }
    return halves.length
  })
}

export const config = {
  name: "company-credit-loose-ends",
  schedule: "* * * * *",
}
