import { qrPath } from '../../domain/qr-path.ts';

interface Props {
  modules: readonly (readonly boolean[])[];
  label: string;
}

/** Dark on white in every theme: scanners need it so. */
export function QrCode({ modules, label }: Props) {
  const size = modules.length;
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={qrPath(modules)} />
    </svg>
  );
}
