/** Which page numbers to draw: the ends, the present one and its neighbours; null is a gap. */
export function pageNumbers(page: number, total: number): (number | null)[] {
  const wanted = new Set([1, total, page - 1, page, page + 1]);
  if (page <= 3) for (const n of [2, 3, 4]) wanted.add(n);
  if (page >= total - 2) for (const n of [total - 1, total - 2, total - 3]) wanted.add(n);
  const sorted = [...wanted].filter((n) => n >= 1 && n <= total).sort((a, b) => a - b);
  return sorted.flatMap((n, i) => {
    const before = sorted[i - 1];
    if (before === undefined || n - before === 1) return [n];
    return n - before === 2 ? [n - 1, n] : [null, n];
  });
}
