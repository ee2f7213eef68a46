import type { QrPath } from '../../components/qr-path.ts';

interface Props {
  code: QrPath;
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
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
