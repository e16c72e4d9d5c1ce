import { pluralize } from "@medusajs/framework/utils"
import { refuse } from "./refuse"

const WRITES = ["create", "update", "delete", "softDelete", "restore"]

/**
 * `MedusaService` gives every model methods that create, update and delete.
 * Here they would go past every rule, so they refuse: companies and members
 * have verbs of their own, and the history only grows by postings.
 */
export function refuseGeneratedWrites(prototype: object, models: string[]) {
  for (const model of models) {
    for (const write of WRITES) {
      Object.defineProperty(prototype, `${write}${pluralize(model)}`, {
        configurable: true,
        value: async () => {
          throw refuse("generated_write", { method: write, model })
        },
      })
    }
  }
}
