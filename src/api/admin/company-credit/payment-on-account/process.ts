import { Modules } from "@medusajs/framework/utils"
import type { AdminPaymentOnAccount } from "../../../../types"

type Config = {
  projectConfig: { workerMode?: "shared" | "server" | "worker" }
  modules?: Record<string, unknown>
}

/**
 * Medusa's own modules that keep what they know in the process, named by their
 * package or by a path into it.
 */
const IN_MEMORY = /[-/](local|in-?memory)(\/dist)?(\/index)?(\.[cm]?js)?$/

export function processOf({
  projectConfig,
  modules = {},
}: Config): AdminPaymentOnAccount["process"] {
  return {
    worker_mode: projectConfig.workerMode ?? "shared",
    shares_events: isShared(modules[Modules.EVENT_BUS]),
    shares_workflows: isShared(modules[Modules.WORKFLOW_ENGINE]),
    shares_locks: sharesLocks(modules[Modules.LOCKING]),
  }
}

function isShared(module: unknown): boolean {
  const { resolve } = (module ?? {}) as { resolve?: unknown }
  return typeof resolve === "string" && !IN_MEMORY.test(resolve)
}

/** Without a provider the locking module locks in memory. */
function sharesLocks(module: unknown): boolean {
  const { options } = (module ?? {}) as {
    options?: { providers?: { resolve?: unknown }[] }
  }
  return Boolean(options?.providers?.some(isShared))
}
