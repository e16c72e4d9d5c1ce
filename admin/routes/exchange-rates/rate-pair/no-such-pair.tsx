import { Container, Text } from "@medusajs/ui"
import { TextLink } from "../../../components/text-link"
import { useWords } from "../../../hooks/use-words"
import { RATES_PATH } from "../common/paths"

/** An address written by hand names no two currencies. */
export const NoSuchPair = () => {
  const t = useWords()
  return (
    <Container className="flex flex-col gap-y-1 px-6 py-4" role="alert">
      <Text size="small" weight="plus">
        {t("states.notFoundTitle")}
      </Text>
      <TextLink to={RATES_PATH} className="txt-small">
        {t("rates.domain")}
      </TextLink>
    </Container>
  )
}
