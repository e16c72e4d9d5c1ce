import { Button, Drawer, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useWords } from "../../hooks/use-words"

/** What came of one of many: why it was left as it was, or what it is now. */
export type Outcome = { id: string; name: string } & (
  { refusal: string } | { refusal?: undefined; now: ReactNode }
)

type OutcomesProps = {
  title: string
  /** How many came out which way, or how far it is. */
  summary: ReactNode
  outcomes: Outcome[]
  /** Above them. */
  children?: ReactNode
  /** Under way: it stays until all is known. */
  isPending?: boolean
  onClose: () => void
}

/** What came of each of many: those that were left as they were first. */
export const Outcomes = ({
  title,
  summary,
  outcomes,
  children,
  isPending = false,
  onClose,
}: OutcomesProps) => {
  const t = useWords()
  const left = outcomes.filter(({ refusal }) => refusal !== undefined)
  const moved = outcomes.filter(({ refusal }) => refusal === undefined)
  return (
    <Drawer open onOpenChange={(open) => !open && !isPending && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{title}</Heading>
          </Drawer.Title>
          <Drawer.Description className="txt-small text-ui-fg-subtle">
            {summary}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto p-0">
          {children}
          <ul className="divide-y">
            {[...left, ...moved].map((outcome) => (
              <OutcomeRow key={outcome.id} outcome={outcome} />
            ))}
          </ul>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary" disabled={isPending}>
              {t("actions.close")}
            </Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

const OutcomeRow = ({ outcome }: { outcome: Outcome }) => {
  const name = (
    <Text size="small" leading="compact" weight="plus">
      {outcome.name}
    </Text>
  )
  return outcome.refusal === undefined ? (
    <li className="flex items-center justify-between gap-x-4 px-6 py-3">
      {name}
      {outcome.now}
    </li>
  ) : (
    <li className="flex flex-col gap-y-1 px-6 py-3">
      {name}
      <Text size="small" className="text-ui-fg-error">
        {outcome.refusal}
      </Text>
    </li>
  )
}
