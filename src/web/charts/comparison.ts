import { CustomChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Unit } from '#domain/indicators/indicator.ts';
import { headed, type Heading } from './heading.ts';
import { labelWidth } from './label-width.ts';
import { stepOf } from './round-step.ts';

use([CustomChart, GridComponent, TitleComponent, AriaComponent, SVGRenderer]);

/** Groups of a figure beside each other, each with the range in which chance alone would leave it. */
export interface Comparison {
  readonly groups: readonly {
    readonly name: string;
    /** Undefined: not shown, or nothing to show. */
    readonly value: number | undefined;
    readonly low: number | undefined;
    readonly high: number | undefined;
    /** What stands at the end of the row: `62.5% (30 of 48)`. */
    readonly label: string;
  }[];
  /** Everyone together. */
  readonly everyone: number | undefined;
  readonly everyoneLabel: string;
  readonly unit: Unit;
  /** The greatest of what is drawn, in the figure's unit. */
  readonly most: number;
}

const WIDTH = 1200;
const ROW = 34;
const ABOVE = 130;
const BELOW = 90;
const ACCENT = '#0b4a53';
const RANGE = '#7ba3a8';
const INK = '#0b0c0c';
const FROM_PLOT = 14; // half a dot, and a little
const text = { color: INK, fontSize: 15, fontFamily: 'Arial, sans-serif' } as const;

/** The comparison as a drawing that stands alone. */
export function comparisonDrawing(comparison: Comparison, heading: Heading): string {
  const { groups, everyone, everyoneLabel, unit } = comparison;
  const percent = unit === 'percent';
  const interval = percent ? 20 : stepOf(comparison.most / 5, unit);
  const most = percent ? 100 : interval * Math.ceil(comparison.most / interval);
  const over = headed(heading, WIDTH);
  const [above, below] = [ABOVE + over.above, BELOW + over.below];
  const height = above + below + ROW * Math.max(1, groups.length);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption({
      animation: false,
      title: over.titles,
      grid: { left: 350, right: roomForLabels(groups), top: above, bottom: below },
      xAxis: {
        type: 'value',
        min: 0,
        max: most,
        interval,
        axisLabel: { ...text, formatter: percent ? '{value}%' : '{value}' },
        splitLine: { lineStyle: { color: '#dfe5e6' } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: groups.map(({ name }) => name),
        axisLabel: { ...text, width: 300, overflow: 'truncate' },
        axisTick: { show: false },
        axisLine: { show: false },
      },
      series: [
        {
          type: 'custom',
          silent: true,
          data: groups.map((_group, at) => [at]),
          renderItem(_params: unknown, api: Coordinates) {
            const at = api.value(0);
            const group = groups[at];
            if (group === undefined) return { type: 'group', children: [] };
            const y = api.coord([0, at])[1];
            const x = (value: number): number => api.coord([value, at])[0];
            return { type: 'group', children: rowOf(group, y, x, x(most) + FROM_PLOT) };
          },
        },
        {
          type: 'custom',
          silent: true,
          data: everyone === undefined ? [] : [[0]],
          renderItem(_params: unknown, api: Coordinates) {
            const [at, y] = api.coord([everyone ?? 0, 0]);
            const top = y - ROW / 2;
            const bottom = top + ROW * Math.max(1, groups.length);
            return {
              type: 'group',
              children: [
                {
                  type: 'line',
                  shape: { x1: at, y1: top - 4, x2: at, y2: bottom },
                  style: { stroke: INK, lineWidth: 1.5, lineDash: [5, 4] },
                },
                {
                  type: 'text',
                  style: {
                    text: everyoneLabel,
                    x: at,
                    y: top - 22,
                    textAlign: 'center',
                    fill: INK,
                    font: '14px Arial, sans-serif',
                  },
                },
              ],
            };
          },
        },
      ],
    });
    return chart.renderToSVGString();
  } finally {
    chart.dispose(); // else the process never ends
  }
}

/** Beside the plot: as much as the longest label of a row needs. */
function roomForLabels(groups: Comparison['groups']): number {
  return FROM_PLOT + Math.max(0, ...groups.map(({ label }) => labelWidth(label, text.fontSize)));
}

/** What ECharts gives a row to place itself by. */
interface Coordinates {
  readonly value: (dimension: number) => number;
  readonly coord: (point: readonly [number, number]) => [number, number];
}

function rowOf(
  { value, low, high, label }: Comparison['groups'][number],
  y: number,
  x: (value: number) => number,
  end: number,
): readonly object[] {
  const words = {
    type: 'text',
    style: { text: label, x: end, y, textVerticalAlign: 'middle', fill: INK, font: '15px Arial, sans-serif' },
  };
  if (value === undefined) return [words];
  const range =
    low === undefined || high === undefined
      ? []
      : [
          {
            type: 'line',
            shape: { x1: x(low), y1: y, x2: x(high), y2: y },
            style: { stroke: RANGE, lineWidth: 6 },
          },
        ];
  return [...range, { type: 'circle', shape: { cx: x(value), cy: y, r: 7 }, style: { fill: ACCENT } }, words];
}
