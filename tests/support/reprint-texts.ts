/** A made-up report of about eighty words that shares no run of words with another number's. */
export function reportText(number: number, words = 80): string {
  const letters = 'بتجحدرسصطعفقكلمنهي';
  let state = (number + 1) * 2654435761;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
  return Array.from({ length: words }, () => Array.from({ length: 3 + (next() % 4) }, () => letters[next() % letters.length]).join('')).join(' ');
}
