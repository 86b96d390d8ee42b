import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Unit } from '#domain/indicators/indicator.ts';
import { type Html, html, trusted } from '../html.ts';
import { headed, type Heading } from './heading.ts';
import { labelWidth } from './label-width.ts';
import { stepOf } from './round-step.ts';
import { withoutStyles } from './svg.ts';

use([LineChart, GridComponent, TitleComponent, AriaComponent, SVGRenderer]);

/** A figure's course over month-ends, as a chart shows it. */
export interface Trend {
  /** One a month-end: its short name (`Oct 26`), the figure, and the range in which chance alone would leave it. */
  readonly points: readonly {
    readonly label: string;
    readonly value: number | undefined;
    readonly low: number | undefined;
    readonly high: number | undefined;
  }[];
  /** What it is held against: each drawn in a way of its own and named at its end, told apart without colour too. */
  readonly beside: readonly Beside[];
  readonly unit: Unit;
  /** What the chart says, in a sentence, for whoever does not see it. */
  readonly says: string;
  readonly endLabel: string;
}

/** A line beside the figure's: a value a point, undefined where it is not drawn. */
export interface Beside {
  readonly what: 'england' | 'target';
  readonly values: readonly (number | undefined)[];
  /** Points from which on something else is measured: no line leads there from the point before. */
  readonly breaks: readonly number[];
  readonly label: string;
}

const ACCENT = '#0b4a53';
const RANGE = '#cfe0e2';
const ENGLAND = '#a0410d';
const TARGET = '#4a4f52';
const INK = '#0b0c0c';

const FROM_LINE = 8; // ECharts sets a label 5 from the end of its line
const LEAST_ROOM = 24;
const LEAST_SPREAD = 8; // points, of an axis of percentages
const LINE = 1.2; // of names that lie on the floor of the plot, one above the other

const besides: Readonly<
  Record<Beside['what'], { readonly color: string; readonly type: 'dashed' | 'dotted' }>
> = { england: { color: ENGLAND, type: 'dashed' }, target: { color: TARGET, type: 'dotted' } };

/** The chart, drawn for a desk and for a phone: the stylesheet shows one. No script and no inline style. */
export function trendChart(trend: Trend): Html {
  const drawn = (width: number, height: number): Html =>
    trusted(withoutStyles(draw(trend, width, height), trend.says));
  return html`<div class="waymark-chart waymark-chart--wide">${drawn(900, 300)}</div>
    <div class="waymark-chart waymark-chart--narrow">${drawn(345, 240)}</div>`;
}

/** The chart as a drawing that stands alone. */
export function trendDrawing(trend: Trend, heading: Heading): string {
  return draw(trend, 1200, 560, heading);
}

function draw(trend: Trend, width: number, height: number, heading?: Heading): string {
  const narrow = width < 600;
  const { points } = trend;
  const fontSize = narrow ? 13 : 14;
  const axis = axisOf(trend);
  const onFloor = trend.beside.flatMap(({ what, values }) => (values.at(-1) === axis.min ? [what] : []));
  const over = heading === undefined ? undefined : headed(heading, width);
  const chart = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width,
    height: height + (over === undefined ? 0 : over.above + over.below),
  });
  const line = { type: 'line', silent: true, symbol: 'none', animation: false } as const;
  const text = { color: INK, fontSize, fontFamily: 'Arial, sans-serif' };
  try {
    chart.setOption({
      animation: false,
      ...(over === undefined ? {} : { title: over.titles }),
      grid: {
        left: narrow ? 44 : 52,
        right: roomForLabels(trend, fontSize),
        top: over === undefined ? 16 : 100 + over.above,
        bottom: over === undefined ? 30 : 80 + over.below,
      },
      xAxis: {
        type: 'category',
        data: points.map(({ label }) => label),
        boundaryGap: false,
        axisLabel: {
          ...text,
          interval: (at: number) => isNamed(at, points.length, narrow),
          alignMaxLabel: 'right' as const, // what stands at the end of a line on the axis stands beside it
        },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: INK } },
      },
      yAxis: {
        type: 'value',
        ...axis,
        axisLabel: { ...text, formatter: trend.unit === 'percent' ? '{value}%' : '{value}' },
        splitLine: { lineStyle: { color: '#dfe5e6' } },
      },
      series: [
        { ...line, data: points.map(({ low }) => low ?? null), stack: 'range', lineStyle: { opacity: 0 } },
        {
          ...line,
          data: points.map(({ low, high }) => (low === undefined || high === undefined ? null : high - low)),
          stack: 'range',
          lineStyle: { opacity: 0 },
          areaStyle: { color: RANGE, opacity: 1 },
        },
        ...trend.beside.flatMap(({ what, values, breaks, label }) =>
          stretchesOf(values, breaks).map((data, at) => ({
            ...line,
            data,
            step: 'end' as const,
            lineStyle: { color: besides[what].color, width: 2, type: besides[what].type },
            endLabel: {
              show: at === breaks.length,
              formatter: label,
              ...text,
              color: besides[what].color,
              offset: [0, -LINE * fontSize * (onFloor.indexOf(what) + 1)],
            },
            labelLayout: { moveOverlap: 'shiftY' as const },
          })),
        ),
        {
          ...line,
          data: points.map(({ value }) => value ?? null),
          lineStyle: { color: ACCENT, width: 3 },
          endLabel: { show: true, formatter: trend.endLabel, ...text, color: ACCENT, fontWeight: 'bold' },
          labelLayout: { moveOverlap: 'shiftY' },
        },
      ],
    });
    return chart.renderToSVGString();
  } finally {
    chart.dispose(); // else the process never ends
  }
}

/** Beside the plot: as much as the longest label at the end of a line needs, and half the name of the last month. */
function roomForLabels({ endLabel, beside }: Trend, fontSize: number): number {
  const labels = beside.map(({ label }) => labelWidth(label, fontSize));
  return FROM_LINE + Math.max(LEAST_ROOM, labelWidth(endLabel, fontSize, 'bold'), ...labels);
}

/** The values from break to break, each stretch a line of its own with nothing where the others are. */
function stretchesOf(
  values: readonly (number | undefined)[],
  breaks: readonly number[],
): readonly (readonly (number | null)[])[] {
  const starts = [0, ...breaks];
  return starts.map((from, at) => {
    const before = starts[at + 1] ?? values.length;
    return values.map((value, point) => (point >= from && point < before ? (value ?? null) : null));
  });
}

interface Axis {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

/** Room above and below what is drawn, in round steps: whole ones of counts; percentages never beyond 0 and 100. */
function axisOf({ points, beside, unit }: Trend): Axis {
  const percent = unit === 'percent';
  const drawn = [
    ...points.flatMap(({ value, low, high }) => [value, low, high]),
    ...beside.flatMap(({ values }) => values),
  ].filter((value) => value !== undefined);
  const [least, most] = [Math.min(...drawn, percent ? 100 : 1), Math.max(...drawn, percent ? 0 : 1)];
  const interval = stepOf(Math.max(most - least, percent ? LEAST_SPREAD : 0) / 4, unit);
  const from = Math.max(0, Math.floor(least / interval) * interval);
  const to = Math.max(from + interval, Math.ceil(most / interval) * interval);
  const max = percent ? Math.min(100, to) : to;
  return { min: Math.min(from, max - interval), max, interval }; // where all is at 100%, the axis begins below
}

/** Every sixth month-end has its name, counted back from the last; on a phone every twelfth. */
function isNamed(at: number, points: number, narrow: boolean): boolean {
  return (points - 1 - at) % (narrow ? 12 : 6) === 0;
}
