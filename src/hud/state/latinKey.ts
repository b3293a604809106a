/** The key as Latin keyboards call it: where it writes another script's letter or digit, the one in its place. */
export const latinKey = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string =>
  /^[ -~]*$/.test(key) ? key : (/^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? key);
