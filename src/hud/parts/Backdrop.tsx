const WINDOWS = [
  [98, 196],
  [122, 196],
  [98, 226],
  [250, 168],
  [276, 168],
  [302, 168],
  [250, 200],
  [302, 200],
  [520, 206],
  [548, 206],
  [700, 180],
  [726, 180],
  [700, 212],
] as const;

/** A paper dusk behind everything, until the town arrives and where it cannot. */
export const Backdrop = () => (
  <div class="backdrop" aria-hidden="true">
    <svg viewBox="0 0 900 420" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <circle cx="660" cy="150" r="64" fill="var(--lantern)" />
      <path
        d="M0 250C120 190 240 240 360 205S600 170 720 214s180-10 180-10v216H0z"
        fill="var(--haze)"
        opacity="0.75"
      />
      <path
        d="M0 300V236h70v-58l44-30 44 30v58h60v-96h120v96h70v-26l48-34 50 34v26h90v-74l60-20 60 20v74h54v-40l60-24 60 24v204H0z"
        fill="var(--dusk)"
      />
      {WINDOWS.map(([x, y]) => (
        <rect key={`${x}-${y}`} x={x} y={y} width="13" height="17" rx="3" fill="var(--gold)" />
      ))}
      <path d="M0 330c150-34 330-22 470-8s300 8 430-14v112H0z" fill="var(--ink)" />
      <path d="M0 372c200-22 420-18 600-6s220 2 300-6v60H0z" fill="var(--night)" />
    </svg>
  </div>
);
