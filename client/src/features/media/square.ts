/** The middle of a photo as a square, for a face: what is cut away never leaves the device. */

/** Enough for the largest circle on the sharpest screen. */
const SIDE = 512;
const QUALITY = 0.9;

/** What this browser can't draw (HEIC, mostly) goes as it is: the circle shows its middle all the same. */
export async function square(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) return file;
  try {
    const whole = Math.min(picture.width, picture.height);
    const side = Math.min(whole, SIDE);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = side;
    const [x, y] = [(picture.width - whole) / 2, (picture.height - whole) / 2];
    canvas.getContext('2d')?.drawImage(picture, x, y, whole, whole, 0, 0, side, side);
    return (await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY))) ?? file;
  } finally {
    picture.close();
  }
}
