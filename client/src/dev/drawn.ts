/** Drawn pictures for the gallery, so that it needs no server. */
import type { PhotoView } from '@/ui/photo';

function scene(
  sky: [string, string],
  hills: [string, string, string],
  sun: string,
  width: number,
  height: number,
): string {
  const ridge = (y: number, step: number): string => {
    let path = `M0 ${height}V${y}`;
    for (let x = 0; x <= width; x += step) path += `Q${x + step / 2} ${y - step * 0.6} ${x + step} ${y}`;
    return `${path}V${height}Z`;
  };
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#s)"/><circle cx="${width * 0.26}" cy="${height * 0.26}" r="${height * 0.1}" fill="${sun}"/><path d="${ridge(height * 0.56, 90)}" fill="${hills[0]}"/><path d="${ridge(height * 0.7, 120)}" fill="${hills[1]}"/><path d="${ridge(height * 0.85, 150)}" fill="${hills[2]}"/></svg>`,
  )}`;
}
function photo(id: string, alt: string, color: string, url: string): PhotoView {
  return { id, width: 1200, height: 900, color, alt, sources: [{ width: 1200, url }] };
}
export const photos: PhotoView[] = [
  photo(
    '1',
    '夜里的楼前，路灯没有亮',
    '#232a52',
    scene(['#1d2350', '#33265c'], ['#2c3a5e', '#22304f', '#182540'], '#e2b95a', 1200, 900),
  ),
  photo(
    '2',
    '阴天的小区全景',
    '#b8c0c9',
    scene(['#dfe4ea', '#b9c3cd'], ['#93a4ae', '#6f818b', '#4c5a63'], '#f2f4f6', 1200, 900),
  ),
  photo(
    '3',
    '傍晚的河边',
    '#f5b684',
    scene(['#ffd9b5', '#f9b47c'], ['#d98d5c', '#a3644a', '#6d4335'], '#fff6ea', 1200, 900),
  ),
  photo(
    '4',
    '清晨的步道',
    '#9fd3f2',
    scene(['#8ecbf2', '#cdeafb'], ['#9bd08a', '#67b06a', '#3f8a55'], '#ffe38a', 1200, 900),
  ),
  photo(
    '5',
    '修好的路灯亮了',
    '#f6d48b',
    scene(['#24305e', '#e0a35a'], ['#4b4a63', '#37405c', '#232f48'], '#ffe9a8', 1200, 900),
  ),
];
