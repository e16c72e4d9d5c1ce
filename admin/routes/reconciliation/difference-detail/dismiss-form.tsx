import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button, Heading, Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import type { DifferenceDTO } from "../../../../src/types"
import { TextField, WriteForm } from "../../../components/form"
import { useDismissDifference } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"

type DismissFormProps = { difference: DifferenceDTO; onCancel: () => void }

/** Why nothing is to be done about it: kept with who said so. */
export const DismissForm = ({ difference, onCancel }: DismissFormProps) => {
  const t = useWords()
  const { write, isPending } = useWrite(useDismissDifference(difference.id))
  const form = useForm({ defaultValues: { comment: "" } })
  const submit = form.handleSubmit(({ comment }) =>
    write(
      { comment: comment.trim() },
      {
        onSuccess: () => {
          toast.success(t("reconciliation.dismiss.success"))
        },
      }
    )
  )
  return (
    <WriteForm
      isPending={isPending}
      onSubmit={submit}
      className="flex flex-col border-t"
    >
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <div>
          <Heading level="h2">{t("reconciliation.dismiss.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("reconciliation.dismiss.hint")}
          </Text>
        </div>
        <TextField
          control={form.control}
          name="comment"
          label={t("reconciliation.dismiss.reason")}
          maxLength={2000}
          required
          long
        />
      </div>
      <RouteDrawer.Footer>
        <Button
          size="small"
          type="button"
          variant="secondary"
          disabled={isPending}
          onClick={onCancel}
        >
          {t("actions.cancel")}
        </Button>
        <Button size="small" type="submit" isLoading={isPending}>
          {t("reconciliation.dismiss.action")}
        </Button>
      </RouteDrawer.Footer>
    </WriteForm>
  )
}
