/** QR picture: a code as a PNG, for letters and leaflets made elsewhere. Undefined where pictures cannot be made. */
export function qrPicture(
  modules: readonly (readonly boolean[])[],
  pixels: number,
): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = modules.length * pixels;
  canvas.height = modules.length * pixels;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(undefined);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  modules.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) context.fillRect(x * pixels, y * pixels, pixels, pixels);
    });
  });
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png');
  });
}
