import { exportFile } from "../lib/export-file"
import { useFailureToast } from "./use-failure-toast"

/** Saves a file of the API, or tells why there is none. */
export function useExport() {
  const fail = useFailureToast()
  return (...file: Parameters<typeof exportFile>): void => {
    exportFile(...file).catch(fail)
  }
}
