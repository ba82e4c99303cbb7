/** The server's readable page: it is seen before our code takes the processor. */

/** However slow its picture or hidden its tab: our own page doesn't wait longer. */
const PATIENCE_MS = 500;

const after = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** A frame is drawn after its callbacks. */
const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Resolves once what people came for is on the screen: the words, and the picture among them if there is one. */
export async function firstViewSeen(): Promise<void> {
  const page = document.querySelector('main.first');
  if (!page) return;
  const photo = page.querySelector<HTMLImageElement>('img[fetchpriority]');
  const seen = (photo?.decode() ?? Promise.resolve()).catch(() => undefined).then(painted);
  await Promise.race([seen, after(PATIENCE_MS)]);
}
