import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

/** The most characters that a camera still reads from a projector with ease. */
export const MOST_IN_QR = 1200;

/** Dark fields as one path, row by row. */
const pathOf = (text: string): { readonly size: number; readonly path: string } => {
  const { size, data } = encode(text, { ecc: 'L', border: 2 });
  const path = data
    .map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
  return { size, path };
};

type Props = { readonly text: string; readonly label: string };

/** An address for cameras, dark on white; nothing where it is too long to be read. The address itself stands beside it. */
export const QrCode = ({ text, label }: Props) => {
  const code = useMemo(() => (text.length > MOST_IN_QR ? null : pathOf(text)), [text]);
  return (
    code && (
      <svg
        class="qr"
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={label}
        shape-rendering="crispEdges"
      >
        <rect width={code.size} height={code.size} fill="white" />
        <path d={code.path} fill="black" />
      </svg>
    )
  );
};
