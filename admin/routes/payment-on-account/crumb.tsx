import { useWords } from "../../hooks/use-words"

export const WiringCrumb = () => {
  const t = useWords()
  return <>{t("wiring.domain")}</>
}
