import type { MedusaContainer } from "@medusajs/framework/types"
import type { ToldChange } from "../../domain"
import type CompanyCreditService from "../../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../../types"
import { finishChargeWorkflow } from "../finish-charge"
import { settleOrderWorkflow } from "../settle-order"
import { refusalOf } from "./refusal-of"

/** More steps than that no order needs. */
const MOST_STEPS = 50
const ENDS = ["done", "wait"]

/** Somebody who writes on the order at the same moment may undo one. */
const MOST_CORRECTIONS = 5
const PATIENCE_MS = 30_000
const LOOK_AGAIN_MS = 200

/** Told to an administrator only when they last: these pass. */
const PASSING = ["concurrent_update", "account_busy", "nothing_to_charge"]

/**
 * Settles an order that was changed, one step after the other. One process at
 * a time: what Medusa locks in memory is not locked for another server. Another
 * one that is at it may have looked before this change, so it is waited for.
 * While Medusa is at work on a later change, all is left to the event of that.
 *
 * @param told the change that Medusa told of; none = nobody told of one
 * @throws Error when it cannot be done now; the background job tries again
 */
export async function settleOrder(
  container: MedusaContainer,
  order_id: string,
  told?: ToldChange
): Promise<void> {
  const credit = container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  if (!(await credit.listPurchasesOfOrder(order_id)).length) {
    return
  }
  const deadline = Date.now() + PATIENCE_MS
  let claim = await credit.claimOrder(order_id)
  while (!claim) {
    if (Date.now() > deadline) {
      throw new Error(`order ${order_id} is being settled elsewhere`)
    }
    await new Promise((again) => setTimeout(again, LOOK_AGAIN_MS))
    claim = await credit.claimOrder(order_id)
  }
  try {
    await settleStepByStep(container, order_id, told)
  } finally {
    await credit.releaseOrder(order_id, claim)
  }
}

/**
 * Finishes a charge that a killed process left. One process at a time, as
 * above: two that tell the order of one payment would tell it twice.
 */
export async function finishCharge(
  container: MedusaContainer,
  order_id: string
): Promise<void> {
  const credit = container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const claim = await credit.claimOrder(order_id)
  if (!claim) {
    return
  }
  try {
    await finishChargeWorkflow(container).run({ input: { order_id } })
  } finally {
    await credit.releaseOrder(order_id, claim)
  }
}

async function settleStepByStep(
  container: MedusaContainer,
  order_id: string,
  told: ToldChange | undefined
) {
  let corrections = 0
  let refused: { code: string; message: string } | undefined
  for (let step = 0; step < MOST_STEPS; step++) {
    try {
      const { result } = await settleOrderWorkflow(container).run({
        input: { order_id, refused, told },
      })
      corrections += result.corrected ? 1 : 0
      const looksAgain = result.corrected && corrections <= MOST_CORRECTIONS
      if (ENDS.includes(result.did) && !looksAgain) {
        return
      }
    } catch (error) {
      const told = refusalOf(error)
      if (!told || refused || PASSING.includes(told.code)) {
        throw error
      }
      refused = told
    }
  }
  throw new Error(`order ${order_id} does not come to an end`)
}
