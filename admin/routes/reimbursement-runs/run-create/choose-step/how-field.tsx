import { Label, RadioGroup } from "@medusajs/ui"
import { type Control, Controller } from "react-hook-form"
import { useWords } from "../../../../hooks/use-words"
import type { RunForm } from "../form"

const WAYS = ["companies", "query"] as const

/** Companies by name, or those that match a query. */
export const HowField = ({ control }: { control: Control<RunForm> }) => {
  const t = useWords()
  return (
    <Controller
      control={control}
      name="by"
      render={({ field: { onChange, value } }) => (
        <div className="flex flex-col gap-y-2">
          <Label size="small" weight="plus" id="runs-how">
            {t("runs.create.how")}
          </Label>
          <RadioGroup
            value={value}
            onValueChange={onChange}
            aria-labelledby="runs-how"
            className="grid grid-cols-1 gap-4 md:grid-cols-2"
          >
            {WAYS.map((way) => (
              <RadioGroup.ChoiceBox
                key={way}
                value={way}
                label={t(`runs.create.ways.${way}`)}
                description={t(`runs.create.ways.${way}Hint`)}
              />
            ))}
          </RadioGroup>
        </div>
      )}
    />
  )
}
