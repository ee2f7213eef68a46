import { QrCode } from '../QrCode.tsx';
import { qrPath } from '../qr-path.ts';

export interface Scan {
  /** What the code opens: a whole address. */
  readonly code: string;
  /** What it is, for readers who do not see it. */
  readonly label: string;
  /** What scanning is good for. */
  readonly words: string;
  /** A whole address that can be typed. */
  readonly address: string;
}

/** Codes of more modules than this are printed wider, so that a module is never under half a millimetre. */
const USUAL_MODULES = 77;
/** Codes of at most this many can be printed smaller, where there is little room. */
const FEW_MODULES = 57;

export function SheetScan({ code, label, words, address }: Scan) {
  const qr = qrPath(code);
  // In words, ready to be typed. A line may end after a slash.
  const parts = address.replace(/^https?:\/\/|\/$/g, '').match(/[^/]+\/?/g) ?? [];
  return (
    <div
      class="scan"
      data-wide={qr.size > USUAL_MODULES ? '' : undefined}
      data-small={qr.size <= FEW_MODULES ? '' : undefined}
    >
      <QrCode code={qr} label={label} quiet={false} />
      <p>{words}</p>
      <p class="address">
        <bdi dir="ltr">
          {parts.map((part) => (
            <>
              {part}
              <wbr />
            </>
          ))}
        </bdi>
      </p>
    </div>
  );
}
