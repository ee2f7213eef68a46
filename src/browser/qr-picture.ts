/**
 * QR picture: a code as a PNG, for letters and leaflets made elsewhere. Undefined where pictures cannot be made.
 *
 * `path` is in modules, `size` the modules along an edge, `pixels` the edge of a module.
 */
export function qrPicture(path: string, size: number, pixels: number): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = size * pixels;
  canvas.height = size * pixels;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(undefined);
  context.scale(pixels, pixels);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size, size);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png');
  });
}
