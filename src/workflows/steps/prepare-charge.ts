import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { lessOf, restOfOrder, sumOf } from "../../domain"
import { refuse } from "../../modules/company-credit"
import type CompanyCreditService from "../../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE, configuredMethods } from "../../types"
import { findOrderMoney } from "../utils/order-facts"
import { OrderTotals, UNPAID_FIELDS, unpaidOf } from "../utils/pending"
import { exact } from "../utils/exact"

type Input = { order_id: string; provider_id?: string }

export type PreparedCharge = {
  /** What is neither paid nor authorized yet, in the order's currency. */
  amount: string
  /** An open payment collection to use; null = one has to be made. */
  payment_collection_id: string | null
  provider_id: string
  /** Which purchase of the order it is: two at once cannot both be that. */
  number: number
}

type Payment = {
  raw_amount: unknown
  canceled_at: unknown
  captures: { id: string; raw_amount: unknown }[] | null
}

type Transaction = { reference: string | null; reference_id: string | null }

const OPEN = ["not_paid", "awaiting"]

/**
 * What of the order is to be charged, and by which method.
 *
 * Medusa counts captured money only as paid. What is authorized and waits for
 * its capture is on account already, so it is taken off here; and Medusa's own
 * flow for the rest of an order is not used, as it would void that payment.
 *
 * @throws MedusaError `nothing_to_charge`, `not_offered_in_region`,
 *   `concurrent_update`
 */
export const prepareChargeStep = createStep(
  "company-credit-prepare-charge",
  async ({ order_id, provider_id }: Input, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    // In the order in which a charge comes to be: what is under way moves from
    // the first to the last, and is seen once at least.
    const charges = await credit.retrieveOrderCharges(order_id)
    const order = await findPaid(container, order_id)
    const misrecorded = await excessOf(container, order_id)
    const pending = sumOf([await findPending(container, order_id), misrecorded])
    if ((await excessOf(container, order_id)) !== misrecorded) {
      throw refuse("concurrent_update")
    }
    const amount = restOfOrder(pending, [
      { amount: charges.in_flight, captured: [], canceled: false },
      ...order.payments,
    ])
    if (amount === "0") {
      throw refuse("nothing_to_charge")
    }
    return new StepResponse<PreparedCharge>({
      amount,
      payment_collection_id: order.open_collection_id,
      provider_id: await methodIn(container, order.region_id, provider_id),
      number: charges.purchases + 1,
    })
  }
)

async function findPaid(container: MedusaContainer, order_id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "region_id",
      "payment_collections.id",
      "payment_collections.status",
      "payment_collections.payments.raw_amount",
      "payment_collections.payments.canceled_at",
      "payment_collections.payments.captures.id",
      "payment_collections.payments.captures.raw_amount",
      "transactions.reference",
      "transactions.reference_id",
    ],
    filters: { id: order_id },
  })
  const order = data[0] as unknown as {
    region_id: string
    payment_collections:
      { id: string; status: string; payments: Payment[] | null }[] | null
    transactions: Transaction[] | null
  }
  const recorded = new Set(
    order.transactions
      ?.filter(({ reference }) => reference === "capture")
      .map(({ reference_id }) => reference_id)
  )
  const collections = order.payment_collections ?? []
  return {
    region_id: order.region_id,
    open_collection_id:
      collections.find(({ status }) => OPEN.includes(status))?.id ?? null,
    payments: collections
      .flatMap(({ payments }) => payments ?? [])
      .map((payment) => figuresOf(payment, recorded)),
  }
}

/** Without what is on its way back. */
async function findPending(container: MedusaContainer, order_id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", ...UNPAID_FIELDS],
    filters: { id: order_id },
  })
  const order = data[0] as unknown as OrderTotals
  const { unpaid, coming_back } = unpaidOf(order)
  return lessOf(unpaid, coming_back)
}

/** What the order's totals have wrong of its refunds. */
async function excessOf(container: MedusaContainer, order_id: string) {
  const money = await findOrderMoney(container, order_id)
  return sumOf(money?.misrecorded.map(({ excess }) => excess) ?? [])
}

/**
 * Of the captures, those the order counts as paid: a process killed before it
 * recorded one leaves money that is in, and not to be charged again.
 */
function figuresOf(payment: Payment, recorded: Set<string | null>) {
  return {
    amount: exact(payment.raw_amount),
    captured: (payment.captures ?? [])
      .filter(({ id }) => recorded.has(id))
      .map(({ raw_amount }) => exact(raw_amount)),
    canceled: Boolean(payment.canceled_at),
  }
}

async function methodIn(
  container: MedusaContainer,
  region_id: string,
  asked: string | undefined
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region_payment_provider",
    fields: ["payment_provider_id"],
    filters: { region_id },
  })
  const enabled = data.map((row) => row.payment_provider_id)
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const method = configuredMethods(config.modules?.[Modules.PAYMENT]).find(
    ({ provider_id }) =>
      enabled.includes(provider_id) && (!asked || asked === provider_id)
  )
  if (!method) {
    throw refuse("not_offered_in_region")
  }
  return method.provider_id
}
