import { Money } from "../../../../components/money"
import { useWords } from "../../../../hooks/use-words"
import type { AdminReimbursementRun } from "../../common/types"

const CELL = "px-6 py-3"

/** By currency: what the run was to reimburse, and what it has reimbursed. */
export const RunSums = ({ run }: { run: AdminReimbursementRun }) => {
  const t = useWords()
  return (
    <div className="overflow-x-auto">
      <table className="txt-compact-small w-full">
        <thead className="text-ui-fg-subtle border-b">
          <tr>
            <th scope="col" className={`${CELL} text-left font-medium`}>
              {t("fields.currency")}
            </th>
            {(["proposed", "reimbursed"] as const).map((name) => (
              <th
                key={name}
                scope="col"
                className={`${CELL} text-right font-medium`}
              >
                {t(`runs.progress.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y">
          {run.proposed.map((proposed) => {
            const { currency_code: code } = proposed
            const posted = run.posted.find((sum) => sum.currency_code === code)
            return (
              <tr key={code}>
                <th
                  scope="row"
                  className={`${CELL} text-left font-normal uppercase`}
                >
                  {code}
                </th>
                {[proposed, posted].map((sum, at) => (
                  <td key={at} className={`${CELL} text-right`}>
                    {sum ? (
                      <>
                        <Money
                          amount={sum.amount}
                          currency={code}
                          show="code"
                        />
                        <span className="text-ui-fg-subtle block">
                          {t("runs.companies", { count: sum.companies })}
                        </span>
                      </>
                    ) : (
                      "–"
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
