import { CodeBlock, Container, Heading, Text } from "@medusajs/ui"
import { WIRING_CODE } from "../../../../src/types/wiring"
import { Notice } from "../../../components/section"
import { useWords } from "../../../hooks/use-words"

/** The lines of medusa-config.ts, to be copied. */
export const WiringCode = ({ isMissing }: { isMissing: boolean }) => {
  const t = useWords()
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("wiring.code.header")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("wiring.code.hint")}
        </Text>
      </div>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        {isMissing && (
          <Notice variant="warning">{t("wiring.code.missing")}</Notice>
        )}
        <CodeBlock
          snippets={[
            {
              label: "medusa-config.ts",
              language: "tsx",
              code: WIRING_CODE,
              hideLineNumbers: true,
            },
          ]}
        >
          <CodeBlock.Header />
          <CodeBlock.Body />
        </CodeBlock>
      </div>
    </Container>
  )
}
