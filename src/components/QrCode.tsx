import type { QrPath } from './qr-path.ts';

interface Props {
  code: QrPath;
  /** What scanning it does, for readers who do not see it. */
  label: string;
}

/** Dark on white in every theme: scanners need it so. */
export function QrCode({ code: { path, size }, label }: Props) {
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path fill="#000" d={path} />
    </svg>
  );
}
