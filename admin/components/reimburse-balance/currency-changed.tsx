import { Alert, Button } from "@medusajs/ui"
import { useWords } from "../../hooks/use-words"

type CurrencyChangedProps = {
  former: string
  now: string
  onUse: () => void
}

/** What was typed in another currency is not taken for an amount of this. */
export const CurrencyChanged = ({
  former,
  now,
  onUse,
}: CurrencyChangedProps) => {
  const t = useWords()
  const currency = now.toUpperCase()
  return (
    <Alert variant="warning" role="alert">
      <div className="flex flex-col items-start gap-y-2">
        <div>
          <p className="txt-compact-small-plus">
            {t("reimburse.changedTitle")}
          </p>
          <p>
            {t("reimburse.changed", {
              currency,
              former: former.toUpperCase(),
            })}
          </p>
        </div>
        <Button size="small" type="button" variant="secondary" onClick={onUse}>
          {t("reimburse.useNew", { currency })}
        </Button>
      </div>
    </Alert>
  )
}
