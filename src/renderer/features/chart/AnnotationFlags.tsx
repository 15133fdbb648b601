import { Box, Tooltip, UnstyledButton } from '@mantine/core';
import { useViewStore } from '../../state/viewStore.ts';
import type { PixelMap } from '../../ui/chart/PixelMap.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import { timeText } from './describeTime.ts';
import { type AnnotationMark, clusterFlags, type FlagCluster } from './panelMarks.ts';

interface AnnotationFlagsProps {
  readonly marks: readonly AnnotationMark[];
  readonly plot: PlotArea;
  readonly map: PixelMap;
}

const flagSize = 16;

const flagColor = {
  note: 'var(--mantine-color-blue-filled)',
  event: 'var(--mantine-color-grape-filled)',
  exclusion: 'var(--mantine-color-gray-6)',
} as const;

/** Numbered flags of the selected device at the top of the plot; hovering tells their text. */
export function AnnotationFlags({ marks, plot, map }: AnnotationFlagsProps) {
  const pixelOf = (mark: AnnotationMark) => mark.span[0] * map.xScale + map.xShift;
  const seen = marks.filter((mark) => {
    const at = pixelOf(mark);
    return at >= plot.x - 1 && at <= plot.x + plot.width + 1;
  });
  return clusterFlags(seen, pixelOf, flagSize + 2).map((cluster) => (
    <Tooltip
      key={cluster.marks[0]?.annotation.id}
      label={cluster.marks.map(flagText).join('\n')}
      multiline
      maw={320}
      style={{ whiteSpace: 'pre-line' }}
    >
      <Flag cluster={cluster} top={plot.y + 2} />
    </Tooltip>
  ));
}

interface FlagProps {
  readonly cluster: FlagCluster;
  readonly top: number;
  readonly ref?: React.Ref<HTMLButtonElement>;
}

function Flag({ cluster, top, ref, ...rest }: FlagProps) {
  const set = useViewStore((state) => state.set);
  const first = cluster.marks[0] as AnnotationMark;
  const more = cluster.marks.length > 1;
  const { deviceId } = first;
  const { id, kind, text } = first.annotation;
  const runKind = first.runKind;
  const [fromHours, end] = first.span;
  const toHours = first.annotation.toHours === null ? null : end;
  return (
    <UnstyledButton
      {...rest}
      ref={ref}
      aria-label={cluster.marks.map(flagText).join('; ')}
      onClick={() => set({ draft: { id, deviceId, runKind, kind, fromHours, toHours, text } })}
      pos="absolute"
      left={cluster.at - flagSize / 2}
      top={top}
      data-testid="annotation-flag"
    >
      <Box
        h={flagSize}
        miw={flagSize}
        px={3}
        fz={10}
        fw={700}
        ta="center"
        c="white"
        bg={flagColor[kind]}
        style={{ borderRadius: 3, lineHeight: `${flagSize}px`, whiteSpace: 'nowrap' }}
      >
        {more ? `${cluster.number}–${cluster.number + cluster.marks.length - 1}` : cluster.number}
      </Box>
    </UnstyledButton>
  );
}

function flagText({ annotation, span }: AnnotationMark): string {
  const from = timeText(span[0]);
  const when = annotation.toHours === null ? from : `${from} to ${timeText(span[1])}`;
  const kind = annotation.kind === 'exclusion' ? 'Excluded: ' : '';
  return `${when}: ${kind}${annotation.text === '' ? annotation.kind : annotation.text}`;
}
