import type { BarSeriesOption } from 'echarts';
import { type Paint, token } from '../paint.ts';
import { hatch } from './hatch.ts';

export interface BarLayer {
  readonly name: string;
  readonly colour: Paint;
  readonly values: readonly (number | null)[];
}

export interface BarHabits {
  /** Places of the periods that are not over, drawn striped. */
  readonly incomplete?: (index: number) => boolean;
  /** The colour of one bar, where colour means something else than the series. */
  readonly colourAt?: (index: number) => Paint;
}

const shape = {
  type: 'bar',
  barMaxWidth: 44,
  barCategoryGap: '28%',
  emphasis: { disabled: false, itemStyle: { borderColor: token('ink'), borderWidth: 1.5 } }
} satisfies BarSeriesOption;

export function bars({ name, colour, values }: BarLayer, habits: BarHabits = {}): BarSeriesOption {
  const { incomplete = () => false, colourAt = () => colour } = habits;
  return {
    ...shape,
    name,
    itemStyle: { color: colour },
    data: values.map((value, index) => {
      if (value === null) return null;
      const fill = colourAt(index);
      if (incomplete(index)) return { value, itemStyle: { color: hatch(fill) } };
      return fill === colour ? value : { value, itemStyle: { color: fill } };
    })
  };
}

/** Layers of one whole, the first at the foot. */
export const stackedBars = (layers: readonly BarLayer[], habits: BarHabits = {}): BarSeriesOption[] =>
  layers.map((layer) => ({ ...bars(layer, habits), stack: 'whole' }));
