import { toast, usePrompt } from "@medusajs/ui"
import { type ReactNode, useEffect, useRef, useState } from "react"
import { type Outcome, Outcomes } from "../../../../../components/outcomes"
import { Progress } from "../../../../../components/progress"
import { CompanyStatusBadge } from "../../../../../components/status-badge"
import { useMoveCompany } from "../../../../../hooks/api"
import { useWords } from "../../../../../hooks/use-words"
import { messageOf } from "../../../../../lib/refusal"

export type CompanyMove = "activate" | "block"

type Standing = {
  move: CompanyMove
  total: number
  outcomes: Outcome[]
  isPending: boolean
}

type Moves = {
  /** Asks what has to be asked, and moves them. */
  move: (ids: string[], move: CompanyMove) => void
  isPending: boolean
  /** What came of each, to stand beside the table. */
  drawer: ReactNode
}

/**
 * Activates or blocks companies, one after the other: all in a toast where all
 * went well, else each with its reason.
 *
 * @param nameOf of a company that was chosen, on whichever page
 */
export function useMoveCompanies(
  nameOf: (id: string) => string,
  onDone: () => void
): Moves {
  const t = useWords()
  const prompt = usePrompt()
  const { mutateAsync } = useMoveCompany()
  const isBusy = useRef(false)
  const isShown = useRef(false)
  const [standing, setStanding] = useState<Standing>()
  useEffect(() => {
    isShown.current = true
    return () => {
      isShown.current = false
    }
  }, [])

  const outcomeOf = async (id: string, move: CompanyMove): Promise<Outcome> => {
    try {
      const { company } = await mutateAsync({ id, move })
      const now = <CompanyStatusBadge status={company.status} />
      return { id, name: company.name, now }
    } catch (error) {
      const refusal = messageOf(error, t("states.unreachable"))
      return { id, name: nameOf(id), refusal }
    }
  }

  const moveAll = async (ids: string[], move: CompanyMove) => {
    const outcomes: Outcome[] = []
    const tell = (isPending: boolean) =>
      setStanding({
        move,
        total: ids.length,
        outcomes: [...outcomes],
        isPending,
      })
    tell(true)
    for (const id of ids) {
      outcomes.push(await outcomeOf(id, move))
      tell(true)
    }
    const left = outcomes.filter(({ refusal }) => refusal !== undefined)
    if (left.length === 0) {
      setStanding(undefined)
      toast.success(t(`companies.${move}.many`, { count: ids.length }))
    } else if (isShown.current) {
      tell(false)
    } else {
      // Who has gone to another page is told all the same.
      toast.error(t("companies.mass.left", { count: left.length }), {
        description: left.map(({ name }) => name).join(", "),
      })
    }
    onDone()
  }

  const ask = async (ids: string[], move: CompanyMove) => {
    if (isBusy.current) {
      return
    }
    isBusy.current = true
    const sure =
      move === "activate" ||
      (await prompt({
        title: t("companies.block.title"),
        description: t("companies.block.descriptionMany", {
          count: ids.length,
        }),
        confirmText: t("actions.block"),
        cancelText: t("actions.cancel"),
      }))
    if (sure) {
      await moveAll(ids, move)
    }
    isBusy.current = false
  }

  return {
    move: (ids, move) => void ask(ids, move),
    isPending: standing?.isPending ?? false,
    // One is done before a drawer would be open.
    drawer: standing && (standing.total > 1 || !standing.isPending) && (
      <MoveCompanies {...standing} onClose={() => setStanding(undefined)} />
    ),
  }
}

const MoveCompanies = ({
  move,
  total,
  outcomes,
  isPending,
  onClose,
}: Standing & { onClose: () => void }) => {
  const t = useWords()
  const done = outcomes.length
  const left = outcomes.filter(({ refusal }) => refusal !== undefined).length
  const progress = t("companies.mass.progress", { done, count: total })
  const result = [
    t("companies.mass.left", { count: left }),
    t(`companies.${move}.many`, { count: done - left }),
  ].join(" ")
  return (
    <Outcomes
      title={t(`companies.mass.${move}`)}
      summary={isPending ? progress : result}
      outcomes={outcomes}
      isPending={isPending}
      onClose={onClose}
    >
      {isPending && (
        <div className="px-6 py-4">
          <Progress
            label={progress}
            percent={Math.floor((100 * done) / total)}
          />
        </div>
      )}
    </Outcomes>
  )
}
