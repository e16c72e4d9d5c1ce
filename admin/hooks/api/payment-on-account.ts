import { useQuery } from "@tanstack/react-query"
import type { AdminPaymentOnAccountResponse } from "../../../src/types"
import { get } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { FRESH } from "./options"

/** What is configured, where it is offered, and whether it is wired right. */
export function usePaymentOnAccount() {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.wiring,
    queryFn: () => get<AdminPaymentOnAccountResponse>("/payment-on-account"),
    ...FRESH,
  })
  return { ...data, ...rest }
}
