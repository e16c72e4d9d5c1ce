import type fc from "fast-check"
import type { World } from "./world"

const REPLAY_PATH = /replayPath="([^"]*)"/

/** The shortest failing sequence, in words, and how to run it again. */
export function failure(
  {
    counterexample,
    counterexamplePath,
    seed,
    errorInstance,
  }: fc.RunDetails<any>,
  { told }: World,
  steps: string
): string {
  const [, kept = ""] = REPLAY_PATH.exec(String(counterexample?.[1])) ?? []
  const replay = kept.length > 1 ? ` --replay ${kept}` : ""
  const sequence = told.map(
    (at, index) => `  ${index + 1}. ${at.join("\n     at once: ")}`
  )
  return [
    "The shortest sequence found that breaks a rule:",
    ...sequence,
    "",
    (errorInstance as Error).message,
    "",
    "The same again:",
    `  npm run test:model -- --seed ${seed} --steps ${steps} --path ${counterexamplePath}${replay}`,
  ].join("\n")
}
