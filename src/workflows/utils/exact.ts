import { BigNumber } from "@medusajs/framework/utils"

/** Medusa's amounts as exact text: from `{ value }`, a BigNumber or a number. */
export function exact(value: unknown): string {
  return String(new BigNumber((value ?? 0) as never).raw!.value)
}
