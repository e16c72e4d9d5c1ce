import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import {
  MisrecordedRefund,
  OrderChange,
  RefusalCode,
  Settlement,
  ToldChange,
  atLeastZero,
  isBeingMade,
  lessOf,
  nextSettlement,
} from "../../domain"
import { refuse } from "../../modules/company-credit"
import type CompanyCreditService from "../../modules/company-credit/service"
import {
  Actor,
  COMPANY_CREDIT_MODULE,
  SYSTEM_ACTOR,
  configuredMethods,
} from "../../types"
import { findChangesSince } from "../utils/order-changes"
import { OrderMoney, findOrderMoney } from "../utils/order-facts"

const MOST_LOOKS = 20

export type SettleOrderInput = {
  order_id: string
  /** Why the charge of what is unpaid was refused a moment ago. */
  refused?: { code: string; message: string }
  /** The change that Medusa told of just now. */
  told?: ToldChange
}

export type PlannedSettlement = {
  /** To wait: Medusa is at work on another change of the order. */
  next: Settlement | { kind: "wait" }
  order_id: string
  currency_code: string
  /** The change up to which all was settled before. */
  known: string | null
  /** The latest change of the order; null = none. */
  change: OrderChange | null
  actor: Required<Actor>
  misrecorded: MisrecordedRefund[]
  mis_summed: boolean
  refused: { code: string; message: string } | null
}

/**
 * The next thing to do for an order whose total changed; null when it is none
 * that is settled here.
 */
export const planSettlementStep = createStep(
  "company-credit-plan-settlement",
  async ({ order_id, refused, told }: SettleOrderInput, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const earlier = await credit.retrieveSettlement(order_id)
    const known = earlier?.order_change_id ?? null
    const { order, changes } = await findSteady(container, order_id, known)
    if (!order?.purchases.length || isSettledElsewhere(order)) {
      return new StepResponse<PlannedSettlement | null>(null)
    }
    const change = order.in_flux ? null : (changes.at(-1) ?? null)
    const plan = {
      order_id,
      known,
      currency_code: order.currency_code,
      change,
      actor: await credit.nameActor(actorOf(change)),
      refused: refused ?? null,
    }
    if (isBeingMade(changes, told, new Date())) {
      return new StepResponse<PlannedSettlement | null>({
        ...plan,
        next: { kind: "wait" },
        misrecorded: [],
        mis_summed: false,
      })
    }
    const stranger = await isStranger(credit, order)
    const isByHand = leavesReturnsToPerson(container, order, changes)
    const next = nextSettlement({
      ...order,
      left_to_person:
        change === null || isByHand ? null : leftToPerson(order, earlier),
      may_charge:
        change !== null && !refused && !stranger && isAllOnAccount(order),
    })
    return new StepResponse<PlannedSettlement | null>({
      ...plan,
      next,
      misrecorded: order.misrecorded,
      mis_summed: order.mis_summed,
      refused: refused ?? (stranger ? said("other_company") : null),
    })
  }
)

/**
 * What was charged, the order's money, and its changes after a known one.
 * Several queries read them: while somebody refunds, or confirms a change, at
 * the same moment they may not belong together, and a change could be taken
 * for settled by the money before it. So they are read until they stand still.
 */
async function findSteady(
  container: MedusaContainer,
  order_id: string,
  known: string | null
) {
  const look = async () => ({
    order: await findOrderMoney(container, order_id),
    changes: await findChangesSince(container, order_id, known),
  })
  let found = await look()
  for (let looks = 1; found.order && looks < MOST_LOOKS; looks++) {
    const again = await look()
    if (JSON.stringify(again) === JSON.stringify(found)) {
      break
    }
    found = again
  }
  return found
}

const KINDS = { user: "user", apk: "api-key", cus: "customer" } as const

function actorOf(change: OrderChange | null): Actor {
  const id = change?.by
  const type = id && KINDS[id.split("_")[0] as keyof typeof KINDS]
  return type ? { type, id } : SYSTEM_ACTOR
}

/** By what cancels an order, or by the charge that ends a draft. */
function isSettledElsewhere({ status, is_draft }: OrderMoney): boolean {
  return status === "canceled" || is_draft
}

/** What a person gave back since, nobody has to give back any more. */
function leftToPerson(
  { refunded_by_hand }: OrderMoney,
  earlier: { left_to_person: string; settled_at: Date | null } | null
): string {
  const { left_to_person = "0", settled_at = null } = earlier ?? {}
  const since = refunded_by_hand
    .filter(({ created_at }) => settled_at && new Date(created_at) > settled_at)
    .map(({ amount }) => amount)
  return atLeastZero(lessOf(left_to_person, ...since))
}

/** Nobody chose another way to pay for a part of the order. */
function isAllOnAccount({ payments }: OrderMoney): boolean {
  return payments.every(({ on_account, canceled }) => on_account || canceled)
}

/** The customer has left the company that was charged, or the order them. */
async function isStranger(
  credit: CompanyCreditService,
  { customer_id, purchases }: OrderMoney
): Promise<boolean> {
  const member = customer_id && (await credit.retrieveMembership(customer_id))
  if (!member) {
    return false // The checkout's own rules say what is missing.
  }
  const account = await credit.retrieveAccountOf(member.company_id)
  return account.id !== purchases[0].account_id
}

function leavesReturnsToPerson(
  container: MedusaContainer,
  { payments }: OrderMoney,
  changes: OrderChange[]
): boolean {
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const methods = configuredMethods(config.modules?.[Modules.PAYMENT])
  const isByHand = payments.some(({ provider_id }) =>
    methods.some(
      (method) =>
        method.provider_id === provider_id && method.returns === "manual"
    )
  )
  return isByHand && changes.some(({ change_type }) => change_type === RETURN)
}

const RETURN = "return_receive"

function said(code: RefusalCode) {
  return { code: code as string, message: refuse(code).message }
}
