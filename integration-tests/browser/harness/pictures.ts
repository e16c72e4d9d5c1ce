import fs from "node:fs"
import path from "node:path"
import type { Page } from "playwright-core"

const WIDTHS = [1440, 420]
const LOWEST = 900
const HIGHEST = 2000

/** Pictures of what a tab shows, wide and narrow, as `<file>-1440.webp`. */
export async function takePictures(page: Page, file: string): Promise<void> {
  const { width, height } = page.viewportSize()!
  for (const each of WIDTHS) {
    await page.setViewportSize({ width: each, height: LOWEST })
    const needed = await page.evaluate(contentHeight)
    await page.setViewportSize({
      width: each,
      height: Math.min(Math.max(needed, LOWEST), HIGHEST),
    })
    const png = await page.screenshot({ animations: "disabled" })
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(`${file}-${each}.webp`, await toWebp(page, png))
  }
  await page.setViewportSize({ width, height })
}

/** The dashboard scrolls inside itself: the document is never higher. */
function contentHeight(): number {
  const open = document.querySelector("[role=dialog]:not([data-side])")
  const parts = open
    ? open.querySelectorAll("*")
    : document.querySelectorAll("main, main *")
  const hidden = [...parts]
    .filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowY))
    .map((each) => each.scrollHeight - each.clientHeight)
  return innerHeight + Math.max(0, ...hidden)
}

/** A tenth of the PNG; Chromium has the encoder. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(async (base64) => {
    const response = await fetch(`data:image/png;base64,${base64}`)
    const bitmap = await createImageBitmap(await response.blob())
    const canvas = document.createElement("canvas")
    canvas.width = bitmap.width
    canvas.height = bitmap.height
    canvas.getContext("2d")!.drawImage(bitmap, 0, 0)
    return canvas.toDataURL("image/webp", 0.7)
  }, png.toString("base64"))
  return Buffer.from(url.split(",")[1], "base64")
}
