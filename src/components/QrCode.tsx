import { type QrPath, QUIET_MODULES } from './qr-path.ts';

interface Props {
  code: QrPath;
  /** What scanning it does, for readers who do not see it. */
  label: string;
  /** False where what stands around it leaves the white that scanners need: the picture then ends with the code. */
  quiet?: boolean;
}

/** Dark on white in every theme: scanners need it so. */
export function QrCode({ code: { path, size }, label, quiet = true }: Props) {
  const cut = quiet ? 0 : QUIET_MODULES;
  return (
    <svg
      class="qr-code"
      viewBox={`${cut} ${cut} ${size - 2 * cut} ${size - 2 * cut}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path fill="#000" d={path} />
    </svg>
  );
}
