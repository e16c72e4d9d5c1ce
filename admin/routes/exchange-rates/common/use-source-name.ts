import { useWords } from "../../../hooks/use-words"

/** Who says so: a person, or a provider of rates by its own name. */
export function useSourceName(): (source: string) => string {
  const t = useWords()
  return (source) => (source === "manual" ? t("rates.manual") : source)
}
