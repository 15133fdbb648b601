import { Box, Center, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { MappingPreviewAnswer } from '../../../ipc/contract.ts';
import { ChartFrame } from '../../ui/chart/ChartFrame.tsx';
import styles from '../../ui/chart/ChartSurface.module.css';
import { plotArea } from '../../ui/chart/plotArea.ts';
import { previewPicture } from './previewPicture.ts';

/** What the file looks like when it is read so. */
export function PreviewPlot({ preview }: { readonly preview: MappingPreviewAnswer }) {
  const { ref, width, height } = useElementSize();
  const { curves } = preview;
  const picture = useMemo(
    () => previewPicture(curves, plotArea(width, height)),
    [curves, width, height],
  );
  return (
    <Box
      ref={ref}
      className={styles.surface}
      style={{ flex: 1, minHeight: 150 }}
      data-testid="map-plot"
    >
      {picture === null ? (
        <Center h="100%">
          <Text size="sm" c="dimmed" ta="center" px="md">
            Nothing to draw yet: say what the columns are.
          </Text>
        </Center>
      ) : (
        width > 0 && <ChartFrame picture={picture} width={width} height={height} />
      )}
    </Box>
  );
}
