import { Text } from '@mantine/core';
import type { FitParameter } from '../../../core/analysis/fits/decayFit.ts';
import type { ExtrapolatedTime, RunFit } from '../../../core/analysis/fits/runFit.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { FigureRows } from './FigureRows.tsx';
import { shareWords } from './runWords.ts';

const symbols: Readonly<Record<FitParameter['name'], string>> = {
  n0: 'n(0)',
  slope: 'Slope',
  A: 'A',
  A1: 'A₁',
  A2: 'A₂',
  tau: 'τ',
  tau1: 'τ₁',
  tau2: 'τ₂',
  beta: 'β',
};
const formulas: Readonly<Record<RunFit['model'], string>> = {
  linear: 'n = n(0) + slope · t',
  exponential: 'n = A exp(−t/τ)',
  biexponential: 'n = A₁ exp(−t/τ₁) + A₂ exp(−t/τ₂)',
  stretched: 'n = A exp(−(t/τ)^β)',
};

interface FitResultProps {
  readonly fit: RunFit;
  readonly isExtrapolated: boolean;
}

/** Parameters with their standard errors, how good the fit is, and what it says beyond the record. */
export function FitResult({ fit, isExtrapolated }: FitResultProps) {
  const { stabilisation } = fit;
  return (
    <div data-testid="fit-result">
      <Text size="xs" ff="monospace" mb={2}>
        {formulas[fit.model]}
      </Text>
      <FigureRows
        rows={[
          ...fit.parameters.map((parameter) => ({
            name: symbols[parameter.name],
            value: parameterWords(parameter),
          })),
          { name: 'R²', value: `${fit.r2.toFixed(4)}, n = ${fit.points}` },
          {
            name: 'Window',
            value: `${formatNumber(fit.fromHours)} to ${formatNumber(fit.toHours)} h, loss ${shareWords(fit.loss)}`,
          },
          ...(stabilisation === null
            ? []
            : [
                {
                  name: 'tS, Ts80',
                  figure: 'hzb' as const,
                  value: `${formatNumber(stabilisation.tsHours, 4)} h, ${formatNumber(stabilisation.ts80Hours, 4)} h (HZB formulas)`,
                },
              ]),
          ...(isExtrapolated
            ? [
                { name: 'Te80', figure: 'extrapolated' as const, value: extrapolated(fit.te80) },
                { name: 'Tse80', figure: 'extrapolated' as const, value: extrapolated(fit.tse80) },
              ]
            : []),
        ]}
      />
    </div>
  );
}

function parameterWords({ value, standardError, unit }: FitParameter): string {
  // A slope is told in per cent per hour, as people quote it.
  const [scale, text] = unit === '1/h' ? [100, ' %/h'] : [1, unit === '' ? '' : ` ${unit}`];
  const error =
    standardError === null ? ' (error unknown)' : ` ± ${formatNumber(standardError * scale, 2)}`;
  return `${formatNumber(value * scale, 4)}${error}${text}`;
}

function extrapolated({ hours, fromHours, toHours, reason }: ExtrapolatedTime): string {
  if (hours === null) return reason ?? '–';
  const from = fromHours === null ? '' : formatNumber(fromHours);
  const to = toHours === null ? 'beyond' : formatNumber(toHours);
  return `${formatNumber(hours)} h extrapolated (95 % band ${from}–${to})`;
}
