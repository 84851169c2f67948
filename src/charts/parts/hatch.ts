import type { BarSeriesOption } from 'echarts';
import { mix, type Paint, token } from '../paint.ts';

type Fill = NonNullable<NonNullable<BarSeriesOption['itemStyle']>['color']>;

const size = 6;

/** The ground between the stripes, on which ink can be read. */
export const hatchGround = (colour: Paint): Paint => mix(colour, token('surface'), 0.25);

/** A band of the tile; turned by 45 degrees with it. */
const band = (width: number, fill: Paint) => ({
  tag: 'rect',
  key: `hatch-${width}`,
  attrs: { x: 0, y: 0, width, height: size, fill }
});

/** Fill of what is not over yet: paler and striped, so that it is not told by colour alone. */
export const hatch = (colour: Paint) =>
  ({
    type: 'pattern',
    rotation: Math.PI / 4,
    svgWidth: size,
    svgHeight: size,
    svgElement: {
      tag: 'g',
      key: 'hatch',
      attrs: {},
      children: [band(size, hatchGround(colour)), band(2, mix(colour, token('surface'), 0.75))]
    }
  }) satisfies Fill;
