/** Makes a very large photo small enough to send: phones take 50 megapixels, the server takes 40, a screen shows 2. */

/** Above this many pixels on the longer side a photo is made smaller before it is sent. */
export const LONGEST = 4096;
const QUALITY = 0.9;

/** The photo itself, or a smaller JPEG of it. What this browser can't draw (HEIC, mostly) goes as it is: the server can. */
export async function downscale(file: File): Promise<Blob> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) return file;
  try {
    const scale = LONGEST / Math.max(picture.width, picture.height);
    if (scale >= 1) return file;
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const smaller = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
    return smaller && smaller.size < file.size ? smaller : file;
  } finally {
    picture.close();
  }
}
