import { useRunLegalEntities } from "../../../hooks/api"

/** The name of a legal entity by its id; nothing until it is known. */
export function useEntityNames(): (id: string | null) => string {
  const { legal_entities } = useRunLegalEntities()
  return (id) =>
    legal_entities?.find((each) =>
      id === null ? each.is_default : each.id === id
    )?.name ?? ""
}
