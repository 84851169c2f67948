import { fileURLToPath } from 'node:url';
import { dataSets } from './data-sets.ts';
import { simulateShop } from './simulated-shops.ts';
import { asked, type Claim, tell, type Told } from './trials.ts';

// `npm run hindcast -- [simulated shops] [first seed]`: what the app would have said of the past, and what came.
const root = fileURLToPath(new URL('../..', import.meta.url));
const [shops = '50', firstSeed = '1'] = process.argv.slice(2);

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const held = ({ low, came, high }: Claim): boolean => low <= came && came <= high;
const off = ({ expected, came }: Claim): number => expected / came - 1;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function line({ name, kind, seen, days, method, orders, money, persons }: Told): string {
  const claim = (of: Claim): string =>
    `${of.low.toFixed(0)}..${of.expected.toFixed(0)}..${of.high.toFixed(0)} came ${of.came.toFixed(0)} (${percent(off(of))}; uncorrected ${percent(of.raw / of.came - 1)})${held(of) ? '' : ' MISSED'}`;
  return `${name} ${kind} seen ${seen} d, ${days} d by ${method}: orders ${claim(orders)}; money ${claim(money)}; per person x${persons.toFixed(3)}`;
}

function summary(title: string, told: readonly Told[]): void {
  for (const days of asked) {
    const own = told.filter((one) => one.days === days);
    if (own.length === 0) continue;
    const cover = (of: (one: Told) => Claim): string =>
      `${own.filter((one) => held(of(one))).length} of ${own.length}`;
    console.log(
      `${title}, ${days} days: orders ${cover(({ orders }) => orders)}, money ${cover(({ money }) => money)} held; ` +
        `off by ${percent(mean(own.map(({ money }) => off(money))))} on average; per person x${mean(own.map(({ persons }) => persons)).toFixed(3)}`
    );
  }
  const claims = told.flatMap(({ orders, money }) => [orders, money]);
  console.log(
    `${title}: ${percent(claims.filter(held).length / claims.length)} of ${claims.length} intervals held`
  );
}

const published: Told[] = [];
for (const { name, log } of await dataSets(root)) {
  for (const told of tell(name, '', log)) {
    published.push(told);
    console.log(line(told));
  }
}
const simulated: Told[] = [];
for (let seed = Number(firstSeed); seed < Number(firstSeed) + Number(shops); seed += 1) {
  const { climate, log } = simulateShop(seed);
  for (const told of tell(`simulated ${seed}`, climate, log)) {
    simulated.push(told);
    console.log(line(told));
  }
}
summary('Published and sample', published);
if (simulated.length > 0) summary('Simulated', simulated);
summary('All', [...published, ...simulated]);
