import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import {
  CHANGES_OF_TOTAL,
  MisrecordedRefund,
  RefusalCode,
  Settlement,
  atLeastZero,
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
import { OrderMoney, findOrderMoney } from "../utils/order-facts"

const MOST_LOOKS = 20

export type SettleOrderInput = {
  order_id: string
  /** Why the charge of what is unpaid was refused a moment ago. */
  refused?: { code: string; message: string }
}

export type Change = {
  id: string
  /** Null: an exchange, claim or return was canceled. */
  change_type: string | null
  by: string | null
}

export type PlannedSettlement = {
  next: Settlement
  order_id: string
  currency_code: string
  /** The latest change of the order; null = none. */
  change: Change | null
  actor: Required<Actor>
  misrecorded: MisrecordedRefund[]
  refused: { code: string; message: string } | null
}

/**
 * The next thing to do for an order whose total changed; null when it is none
 * that is settled here.
 */
export const planSettlementStep = createStep(
  "company-credit-plan-settlement",
  async ({ order_id, refused }: SettleOrderInput, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const earlier = await credit.retrieveSettlement(order_id)
    const { purchases, order, changes } = await findSteady(
      container,
      order_id,
      earlier?.order_change_id ?? null
    )
    if (!order || order.status === "canceled" || order.is_draft) {
      return new StepResponse<PlannedSettlement | null>(null)
    }
    const change = order.in_flux ? null : (changes.at(-1) ?? null)
    const stranger = await isStranger(credit, order, purchases[0].account_id)
    const isByHand = leavesReturnsToPerson(container, order, changes)
    const next = nextSettlement({
      ...order,
      purchases,
      left_to_person:
        change === null || isByHand ? null : leftToPerson(order, earlier),
      may_charge:
        change !== null && !refused && !stranger && isAllOnAccount(order),
    })
    return new StepResponse<PlannedSettlement | null>({
      next,
      order_id,
      currency_code: order.currency_code,
      change,
      actor: await credit.nameActor(actorOf(change)),
      misrecorded: order.misrecorded,
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
  const credit = container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const look = async () => {
    const purchases = await credit.listPurchasesOfOrder(order_id)
    const order = purchases.length
      ? await findOrderMoney(container, order_id)
      : null
    const changes = order ? await changesSince(container, order_id, known) : []
    return { purchases, order, changes }
  }
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

/** Confirmed changes of the order's total after a known one, oldest first. */
async function changesSince(
  container: MedusaContainer,
  order_id: string,
  known: string | null
): Promise<Change[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: [
      "id",
      "change_type",
      "confirmed_at",
      "confirmed_by",
      "requested_by",
      "created_by",
      "exchange_id",
      "claim_id",
      "return_id",
    ],
    filters: { order_id, status: "confirmed" } as never,
  })
  const changes = (data as unknown as OrderChange[])
    .filter(changesTotal)
    .sort((a, b) => +new Date(a.confirmed_at) - +new Date(b.confirmed_at))
    .map((one) => ({
      id: one.id,
      change_type: one.change_type,
      by: one.confirmed_by ?? one.requested_by ?? one.created_by,
    }))
  return changes.slice(changes.findIndex(({ id }) => id === known) + 1)
}

/**
 * An address, a transfer or a credit line asks for nothing. Fulfilments have no
 * type; nor what cancels an exchange, claim or return.
 */
function changesTotal(change: OrderChange): boolean {
  const { change_type, exchange_id, claim_id, return_id } = change
  return change_type === null
    ? Boolean(exchange_id ?? claim_id ?? return_id)
    : CHANGES_OF_TOTAL.includes(change_type)
}

type OrderChange = {
  id: string
  exchange_id: string | null
  claim_id: string | null
  return_id: string | null
  change_type: string | null
  confirmed_at: string
  confirmed_by: string | null
  requested_by: string | null
  created_by: string | null
}

const KINDS = { user: "user", apk: "api-key", cus: "customer" } as const

function actorOf(change: Change | null): Actor {
  const id = change?.by
  const type = id && KINDS[id.split("_")[0] as keyof typeof KINDS]
  return type ? { type, id } : SYSTEM_ACTOR
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
  { customer_id }: OrderMoney,
  account_id: string
): Promise<boolean> {
  const member = customer_id && (await credit.retrieveMembership(customer_id))
  if (!member) {
    return false // The checkout's own rules say what is missing.
  }
  const account = await credit.retrieveAccountOf(member.company_id)
  return account.id !== account_id
}

function leavesReturnsToPerson(
  container: MedusaContainer,
  { payments }: OrderMoney,
  changes: Change[]
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
