import { Heading, Text } from "@medusajs/ui"
import { type UseFormReturn, useWatch } from "react-hook-form"
import type { AdminLegalEntity } from "../../../../../src/types"
import { SelectField, SwitchField } from "../../../../components/form"
import { Notice } from "../../../../components/section"
import { useWords } from "../../../../hooks/use-words"
import type { RunForm, SelectionProblem } from "../form"
import { CompanyPicker } from "./company-picker"
import { HowField } from "./how-field"
import { QueryFields } from "./query-fields"
import { RunOptions } from "./run-options"

type ChooseStepProps = {
  form: UseFormReturn<RunForm>
  entities: AdminLegalEntity[]
  problem: SelectionProblem | null
}

/** Whose books, which companies, and how. */
export const ChooseStep = ({ form, entities, problem }: ChooseStepProps) => {
  const t = useWords()
  const { control } = form
  const all = useWatch({ control, name: "all" })
  const by = useWatch({ control, name: "by" })
  return (
    <div className="flex flex-col items-center px-4 py-16">
      <div className="flex w-full max-w-[720px] flex-col gap-y-8">
        <div>
          <Heading>{t("runs.create.header")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("runs.create.hint")}
          </Text>
        </div>
        <SelectField
          control={control}
          name="legal_entity_id"
          label={t("runs.fields.legalEntity")}
          hint={t("runs.create.legalEntityHint")}
          options={entities.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SwitchField
          control={control}
          name="all"
          label={t("runs.create.all")}
          hint={t("runs.create.allHint")}
        />
        {!all && (
          <>
            <HowField control={control} />
            {by === "companies" ? (
              <CompanyPicker form={form} />
            ) : (
              <QueryFields form={form} />
            )}
          </>
        )}
        {problem && (
          <div role="alert">
            <Notice variant="warning">
              {t(`runs.create.problems.${problem}`)}
            </Notice>
          </div>
        )}
        <RunOptions form={form} />
      </div>
    </div>
  )
}
