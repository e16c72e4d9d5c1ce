import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import {
  AdminPaymentOnAccount,
  AdminPaymentOnAccountMethod,
  COMPANY_CREDIT_MODULE,
  isWired,
  WIRING_CHECKS,
  WiringCheck,
} from "../../../../types"
import { methodsOf } from "../../../checkout/methods"
import { processOf } from "./process"

export async function presentWiring(
  scope: MedusaContainer
): Promise<AdminPaymentOnAccount> {
  const credit = scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const config = scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const pending_migrations = await credit.listPendingMigrations()
  const methods = await offeredMethods(scope)
  const facts: Record<WiringCheck, boolean> = {
    module_registered: true,
    method_configured: methods.length > 0,
    module_reachable: isWired(config.modules?.[Modules.PAYMENT]),
    methods_listed: methods.length > 0 && methods.every((m) => m.is_listed),
    region_enabled: methods.some(({ regions }) => regions.length > 0),
    schema_current: pending_migrations.length === 0,
    link_loaded: await isLinkLoaded(scope),
  }
  return {
    methods,
    checks: WIRING_CHECKS.map((code) => ({ code, ok: facts[code] })),
    pending_migrations,
    process: processOf(config),
    orphan_grace_seconds: credit.retrieveOrphanGrace(),
  }
}

async function offeredMethods(
  scope: MedusaContainer
): Promise<AdminPaymentOnAccountMethod[]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: providers } = await query.graph({
    entity: "payment_provider",
    fields: ["id", "is_enabled"],
  })
  const { data: regions } = await query.graph({
    entity: "region",
    fields: ["id", "name", "currency_code", "payment_providers.id"],
    pagination: { order: { name: "ASC" } },
  })
  return methodsOf(scope).map((method) => {
    const isOf = (provider?: { id: string } | null) =>
      provider?.id === method.provider_id
    return {
      ...method,
      is_listed: providers.some((each) => isOf(each) && each.is_enabled),
      regions: regions
        .filter(({ payment_providers }) => payment_providers?.some(isOf))
        .map(({ id, name, currency_code }) => ({ id, name, currency_code })),
    }
  })
}

/** Whether Medusa finds the customer of a company's member. */
async function isLinkLoaded(scope: MedusaContainer): Promise<boolean> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  try {
    await query.graph({
      entity: "company_credit_member",
      fields: ["id", "customer.id"],
      pagination: { take: 1 },
    })
    return true
  } catch {
    return false
  }
}
