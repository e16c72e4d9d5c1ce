import type { MedusaContainer } from "@medusajs/framework/types"
import {
  BigNumber,
  ContainerRegistrationKeys,
  Modules,
} from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { restOfOrder } from "../../domain"
import { refuse } from "../../modules/company-credit"
import { configuredMethods } from "../../types"

type Input = { order_id: string; provider_id?: string }

export type PreparedCharge = {
  /** What is neither paid nor authorized yet, in the order's currency. */
  amount: string
  /** An open payment collection to use; null = one has to be made. */
  payment_collection_id: string | null
  provider_id: string
}

type Payment = {
  raw_amount: unknown
  canceled_at: unknown
  captures: { raw_amount: unknown }[] | null
}

const OPEN = ["not_paid", "awaiting"]

/**
 * What of the order is to be charged, and by which method.
 *
 * Medusa counts captured money only as paid. What is authorized and waits for
 * its capture is on account already, so it is taken off here; and Medusa's own
 * flow for the rest of an order is not used, as it would void that payment.
 *
 * @throws MedusaError `nothing_to_charge`, `not_offered_in_region`
 */
export const prepareChargeStep = createStep(
  "company-credit-prepare-charge",
  async ({ order_id, provider_id }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: [
        "id",
        "region_id",
        "summary",
        "payment_collections.id",
        "payment_collections.status",
        "payment_collections.payments.raw_amount",
        "payment_collections.payments.canceled_at",
        "payment_collections.payments.captures.raw_amount",
      ],
      filters: { id: order_id },
    })
    const order = data[0] as unknown as {
      region_id: string
      summary: Record<string, unknown>
      payment_collections:
        { id: string; status: string; payments: Payment[] | null }[] | null
    }
    const collections = order.payment_collections ?? []
    const { raw_pending_difference, pending_difference } = order.summary
    const amount = restOfOrder(
      exact(raw_pending_difference ?? pending_difference),
      collections.flatMap(({ payments }) => payments ?? []).map(figuresOf)
    )
    if (amount === "0") {
      throw refuse("nothing_to_charge")
    }
    return new StepResponse<PreparedCharge>({
      amount,
      payment_collection_id:
        collections.find(({ status }) => OPEN.includes(status))?.id ?? null,
      provider_id: await methodIn(container, order.region_id, provider_id),
    })
  }
)

function figuresOf(payment: Payment) {
  return {
    amount: exact(payment.raw_amount),
    captured: (payment.captures ?? []).map(({ raw_amount }) =>
      exact(raw_amount)
    ),
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

function exact(value: unknown): string {
  return String(new BigNumber((value ?? 0) as never).raw!.value)
}
