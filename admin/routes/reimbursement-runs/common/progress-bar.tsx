import { clx } from "@medusajs/ui"

type ProgressBarProps = {
  percent: number
  label: string
  /** It stands still: something went wrong, or it was stopped. */
  isHalted?: boolean
}

export const ProgressBar = ({ percent, label, isHalted }: ProgressBarProps) => (
  <div
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={percent}
    className="bg-ui-bg-component shadow-borders-base h-2 w-full overflow-hidden rounded-full"
  >
    <div
      className={clx(
        "h-full rounded-full transition-all duration-500 motion-reduce:transition-none",
        isHalted ? "bg-ui-fg-muted" : "bg-ui-tag-green-icon"
      )}
      style={{ width: `${percent}%` }}
    />
  </div>
)
