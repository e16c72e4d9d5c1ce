import type { Right } from "../../src/types/rights"
import { useMe } from "./api/rights"

/**
 * Whether the person who is logged in may do something: what they may not is
 * not offered. True for all where the store has no roles. Until it is known
 * nothing is offered; when it cannot be known, the API decides.
 */
export function useMay(right: Right): boolean {
  return useRights()(right)
}

/** The same, for a screen that asks for several. */
export function useRights(): (right: Right) => boolean {
  const { me, isError } = useMe()
  return (right) => isError || Boolean(me?.rights.includes(right))
}
