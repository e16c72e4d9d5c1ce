import { useRunLegalEntities } from "../../../hooks/api"

/** The name of a legal entity by its id; the id until it is known. */
export function useEntityName(): (id: string) => string {
  const { legal_entities } = useRunLegalEntities()
  return (id) => legal_entities?.find((each) => each.id === id)?.name ?? id
}
