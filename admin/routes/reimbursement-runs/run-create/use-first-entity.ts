import type { AdminLegalEntity } from "../../../../src/types"
import { useCompanies, useCompanyPayables } from "../../../hooks/api"

/**
 * The legal entity that the wizard begins with: that of the picked companies
 * where all have the same one, else the default one. Undefined until known.
 */
export function useFirstEntity(
  entities: AdminLegalEntity[] | undefined,
  picked: string[]
): string | undefined {
  const home = entities && homeOf(entities)
  const isChoice = picked.length > 0 && (entities?.length ?? 0) > 1
  const { payables, isError } = useCompanyPayables(picked[0] ?? "", {
    enabled: isChoice,
  })
  const first = payables && (payables.legal_entity_id ?? home)
  const asksOthers =
    isChoice && picked.length > 1 && first !== undefined && first !== home
  const others = useCompanies(
    { id: picked, legal_entity_id: first, limit: 1 },
    { enabled: asksOthers, retry: false }
  )
  if (!isChoice || (isError && !payables)) {
    return home
  }
  if (!asksOthers) {
    return first
  }
  if (others.count === undefined) {
    return others.isError ? home : undefined
  }
  return others.count === picked.length ? first : home
}

function homeOf(entities: AdminLegalEntity[]): string {
  return (entities.find(({ is_default }) => is_default) ?? entities[0]).id
}
