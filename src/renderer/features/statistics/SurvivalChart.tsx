import { Text } from '@mantine/core';
import { CountStripView, countsHeight } from '../../ui/chart/CountStripView.tsx';
import type { PanelPicture } from '../../ui/chart/picture.ts';
import { StaticChart } from '../../ui/chart/StaticChart.tsx';
import { formatNumber } from '../../ui/formatNumber.ts';

interface SurvivalChartProps {
  readonly picture: PanelPicture;
  readonly width: number;
  readonly height: number;
  /** Where there are many charts; a single one is named by what stands around it. */
  readonly withTitle: boolean;
}

const titleHeight = 18;
const hoursPerDay = 24;

/** Kaplan-Meier curves over the numbers at risk. */
export function SurvivalChart({ picture, width, height, withTitle }: SurvivalChartProps) {
  const { counts } = picture;
  const strip = counts === null || counts === undefined ? 0 : countsHeight(counts);
  const chartHeight = Math.max(80, height - strip - (withTitle ? titleHeight : 0));
  return (
    <div style={{ width, height }} data-testid={`chart-panel-${picture.id}`}>
      {withTitle && (
        <Text size="xs" fw={600} h={titleHeight} pl={60} pr={8} truncate title={picture.title}>
          {picture.title}
        </Text>
      )}
      <StaticChart
        picture={picture}
        width={width}
        height={chartHeight}
        label={`${picture.title}: ${picture.legend.map(({ label, detail }) => `${label}: ${detail}`).join('; ')}`}
        describe={(hours) => describe(picture, hours)}
      />
      <CountStripView picture={picture} width={width} />
    </div>
  );
}

/** What every curve says at a time. */
function describe(picture: PanelPicture, hours: number) {
  if (hours < 0) return null;
  const rows = picture.traces.flatMap(({ kind, style, label, columns }) => {
    if (kind !== 'curve' || style.steps !== true || hours > (columns.x.at(-1) as number)) return [];
    const at = columns.x.findLastIndex((time) => time <= hours);
    const low = columns.band?.low[at] ?? Number.NaN;
    const high = columns.band?.high[at] ?? Number.NaN;
    const limits = Number.isFinite(low)
      ? ` (${formatNumber(low, 2)}–${formatNumber(high, 2)})`
      : '';
    const share = formatNumber(columns.y[at] as number, 3);
    return [{ color: style.color, text: `${label}: ${share}${limits}`, strong: true }];
  });
  return {
    head: `${formatNumber(hours, 3)} h (${formatNumber(hours / hoursPerDay, 3)} d)`,
    rows,
  };
}
