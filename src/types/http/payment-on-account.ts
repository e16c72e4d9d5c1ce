import { ConfiguredMethod } from "../payment-on-account"

/** A configured method, and where buyers are offered it. */
export type AdminPaymentOnAccountMethod = ConfiguredMethod & {
  /** Whether Medusa's payment module knows the provider and has it enabled. */
  is_listed: boolean
  regions: { id: string; name: string; currency_code: string }[]
}

/** What has to be so for buyers to pay on account, in this order. */
export const WIRING_CHECKS = [
  "module_registered",
  "method_configured",
  "module_reachable",
  "methods_listed",
  "region_enabled",
  "schema_current",
  "link_loaded",
] as const

export type WiringCheck = (typeof WIRING_CHECKS)[number]

export type AdminPaymentOnAccount = {
  methods: AdminPaymentOnAccountMethod[]
  checks: { code: WiringCheck; ok: boolean }[]
  /** Names of migrations of the plugin that the database has not seen. */
  pending_migrations: string[]
  /** How the process that answers runs; of other processes it knows nothing. */
  process: {
    worker_mode: "shared" | "server" | "worker"
    /** Whether several processes share them, as through a Redis. */
    shares_events: boolean
    shares_workflows: boolean
    shares_locks: boolean
  }
  /** After how long a purchase whose payment never came to be is given back. */
  orphan_grace_seconds: number
}

export type AdminPaymentOnAccountResponse = {
  payment_on_account: AdminPaymentOnAccount
}
