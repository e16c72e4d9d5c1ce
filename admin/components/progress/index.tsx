type ProgressProps = { label: string; percent: number }

/** A bar of how much is done; read out as it grows. */
export const Progress = ({ label, percent }: ProgressProps) => (
  <div
    role="progressbar"
    aria-label={label}
    aria-valuenow={percent}
    aria-valuemin={0}
    aria-valuemax={100}
    className="bg-ui-bg-component h-2 w-full overflow-hidden rounded-full border"
  >
    <div
      className="bg-ui-fg-interactive h-full rounded-full transition-all"
      style={{ width: `${percent}%` }}
    />
  </div>
)
