import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

type Handler = (...args: unknown[]) => Promise<unknown>
type Register = (handler: Handler, undo?: Handler) => void

/**
 * Lets the last step of cart completions fail, after the booking. To be called
 * while a spec file loads: Medusa takes one handler a hook, before it starts.
 */
export function failingOrders() {
  let failures = 0
  const failPerhaps = async () => {
    if (failures > 0) {
      failures--
      throw new Error("placing the order failed")
    }
  }
  const hooks: { orderCreated: Register } = completeCartWorkflow.hooks as never
  const register = hooks.orderCreated
  if (process.env.TEST_STORE) {
    // Another plugin has taken the place: ours goes in front of its handler.
    hooks.orderCreated = (handler, undo) =>
      register(async (...args) => {
        await failPerhaps()
        return await handler(...args)
      }, undo)
  } else {
    register(failPerhaps)
  }
  return {
    /** So many of the next completions. */
    next: (count: number) => {
      failures = count
    },
  }
}
