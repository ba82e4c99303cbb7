/** Money as people read and type it; on the wire it is whole fen. */

/** ¥18.80 from 1880. */
export const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;

/** 18.8 from 1880: what stands in a field. */
export const typed = (fen: number): string => String(fen / 100);

/** Fen from what was typed, or null where it is no amount. */
export function fenOf(text: string): number | null {
  const clean = text.trim().replace(/[¥,，\s]/g, '');
  if (!/^\d{1,6}([.]\d{1,2})?$/.test(clean)) return null;
  return Math.round(Number(clean) * 100);
}
