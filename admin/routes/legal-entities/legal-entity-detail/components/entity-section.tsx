import { PencilSquare } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { RowMenu } from "../../../../components/row-menu"
import { useMay } from "../../../../hooks/use-may"
import { useWords } from "../../../../hooks/use-words"

type EntitySectionProps = {
  title: string
  hint?: string
  /** The drawer that edits it. */
  edit: string
  children: ReactNode
}

export const EntitySection = ({
  title,
  hint,
  edit,
  children,
}: EntitySectionProps) => {
  const t = useWords()
  const mayEdit = useMay("edit_settings")
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading level="h2">{title}</Heading>
          {hint && (
            <Text size="small" className="text-ui-fg-subtle">
              {hint}
            </Text>
          )}
        </div>
        {mayEdit && (
          <RowMenu
            name={title}
            groups={[
              {
                actions: [
                  {
                    label: t("actions.edit"),
                    icon: <PencilSquare />,
                    to: edit,
                  },
                ],
              },
            ]}
          />
        )}
      </div>
      {children}
    </Container>
  )
}
