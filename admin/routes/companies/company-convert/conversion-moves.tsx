import { Button, toast, usePrompt } from "@medusajs/ui"
import type { ConversionDTO } from "../../../../src/types"
import { useMoveConversion } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"

type ConversionMovesProps = { conversion: ConversionDTO }

/** Cancel while it runs; try the failed ones again once it is done. */
export const ConversionMoves = ({
  conversion: { id, status, counts },
}: ConversionMovesProps) => {
  const t = useWords()
  const prompt = usePrompt()
  const cancellation = useWrite(useMoveConversion(id, "cancel"))
  const retrial = useWrite(useMoveConversion(id, "retry"))

  const cancel = async () => {
    const sure = await prompt({
      title: t("conversion.cancel.title"),
      description: t("conversion.cancel.description"),
      confirmText: t("conversion.cancel.action"),
      cancelText: t("conversion.cancel.keep"),
    })
    if (sure) {
      cancellation.write(undefined, {
        onSuccess: () => {
          toast.success(t("conversion.cancel.success"))
        },
      })
    }
  }
  const retry = () =>
    retrial.write(undefined, {
      onSuccess: () => {
        toast.success(t("conversion.retry.success"))
      },
    })

  if (status === "running") {
    return (
      <Button
        size="small"
        variant="danger"
        isLoading={cancellation.isPending}
        onClick={() => void cancel()}
      >
        {t("conversion.cancel.action")}
      </Button>
    )
  }
  return status === "done" && counts.failed > 0 ? (
    <Button
      size="small"
      variant="secondary"
      isLoading={retrial.isPending}
      onClick={retry}
    >
      {t("conversion.retry.action")}
    </Button>
  ) : null
}
