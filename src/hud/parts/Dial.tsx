const RADIUS = 16;
const ROUND = 2 * Math.PI * RADIUS;

/** A thin ring that fills to its mark and goes on; `share` is 0–1 of the whole ring. */
export const Dial = ({ share }: { share: number }) => (
  <svg class="dial" viewBox="0 0 40 40" aria-hidden="true">
    <circle class="ring-track" cx="20" cy="20" r={RADIUS} />
    {/* It begins at the top; the mark, at three quarters, stands on the left. */}
    <circle
      class="ring-fill"
      cx="20"
      cy="20"
      r={RADIUS}
      transform="rotate(-90 20 20)"
      stroke-dasharray={`${Math.round(share * ROUND * 10) / 10} ${Math.ceil(ROUND)}`}
    />
    <path class="ring-mark" d="M0.500 20H7.500" />
  </svg>
);
