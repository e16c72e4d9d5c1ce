/** Where the reconciliation lies in the dashboard. */
export const RECONCILIATION_PATH = "/settings/company-credit-reconciliation"

export function differencePath({ id }: { id: string }): string {
  return `${RECONCILIATION_PATH}/differences/${id}`
}
