import { XMarkMini } from "@medusajs/icons"
import { Badge, Button, Text } from "@medusajs/ui"
import { useCompanies } from "../../../../../hooks/api"
import { useWords } from "../../../../../hooks/use-words"

/** Of more than these the number is told. */
const NAMED = 12

type PickedCompaniesProps = {
  picked: string[]
  onPick: (ids: string[]) => void
}

/** Those that are picked, on whatever page of the table they are. */
export const PickedCompanies = ({ picked, onPick }: PickedCompaniesProps) => {
  const t = useWords()
  const named = picked.slice(0, NAMED)
  const { companies = [] } = useCompanies(
    { id: named, limit: NAMED },
    { enabled: named.length > 0 }
  )
  const nameOf = (id: string) =>
    companies.find((company) => company.id === id)?.name ?? id
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Text size="small" weight="plus" role="status">
        {t("runs.create.picked", { count: picked.length })}
      </Text>
      {named.map((id) => (
        <Badge key={id} size="2xsmall" className="gap-x-1 pr-1">
          {nameOf(id)}
          <button
            type="button"
            aria-label={t("runs.create.unpick", { name: nameOf(id) })}
            className="text-ui-fg-subtle focus-visible:shadow-borders-focus rounded outline-none"
            onClick={() => onPick(picked.filter((each) => each !== id))}
          >
            <XMarkMini />
          </button>
        </Badge>
      ))}
      {picked.length > NAMED && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("runs.create.andMore", { count: picked.length - NAMED })}
        </Text>
      )}
      {picked.length > 1 && (
        <Button
          size="small"
          variant="transparent"
          type="button"
          onClick={() => onPick([])}
        >
          {t("runs.create.clear")}
        </Button>
      )}
    </div>
  )
}
