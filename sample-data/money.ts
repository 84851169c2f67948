/** Money in whole fen: sums stay exact. */
export type Fen = number;

export function yuan(amount: Fen): string {
  const whole = Math.trunc(amount / 100);
  return `${whole}.${String(amount % 100).padStart(2, '0')}`;
}

export const percentOf = (amount: Fen, percent: number): Fen => Math.round((amount * percent) / 100);
