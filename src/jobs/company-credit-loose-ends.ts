import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type CompanyCreditService from "../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../types"
import { finishCharge, settleOrder } from "../workflows/utils/settle-until-done"

/**
 * Ties up what a lost event, a swallowed error or a killed process left:
 * refunds that still wait for their label or were never told of, changed orders
 * whose credit was not brought in line, charges that were not finished,
 * purchases without payment or order, and payments that are canceled by half.
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
  const each = async (
    orders: string[],
    work: (order_id: string) => Promise<unknown>
  ) => {
    let done = 0
    for (const order_id of orders) {
      await work(order_id)
        .then(() => done++)
        .catch((error) =>
          logger.error(
            `company-credit: order ${order_id} has to wait: ${error}`
          )
        )
    }
    return done
  }
  await run("charges left unfinished, finished now", async () =>
    each(await credit.listUnfinishedCharges(), (order_id) =>
      finishCharge(container, order_id)
    )
  )
  await run("changed orders, settled now", async () =>
    each(await credit.listUnsettledOrders(), (order_id) =>
      settleOrder(container, order_id)
    )
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
