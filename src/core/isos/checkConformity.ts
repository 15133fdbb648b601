import { checkAxes } from './checkAxes.ts';
import type { AxisCheck, Conformity, RunConditions } from './conformity.ts';
import { lightFacts } from './lightFacts.ts';
import { nearestProtocol } from './nearestProtocol.ts';
import type { IsosProtocol } from './protocol.ts';

/**
 * Compares a claimed protocol with what the log of a run and its person say, axis by axis (the limits of
 * shares and set points are our own decision, see `windows`). The claim is printed with its deviations
 * and the nearest protocol beside it; it is never changed.
 */
export function checkConformity(claim: IsosProtocol, conditions: RunConditions): Conformity {
  const axes = checkAxes(claim, conditions);
  const isOutside = axes.some((axis) => axis.state === 'outside');
  const isSilent = axes.some((axis) => axis.state === 'notLogged');
  const nearest = nearestProtocol(conditions).id;
  return {
    claim: claim.id,
    state: isOutside ? 'deviates' : isSilent ? 'incomplete' : 'conforms',
    axes,
    lampOff: claim.light.kind === 'dark' ? [] : lightFacts(conditions).darkSpans,
    nearest,
    statement: statementOf(claim.id, axes, nearest),
    notes: claim.notes,
  };
}

function statementOf(claim: string, axes: readonly AxisCheck[], nearest: string): string {
  const outside = axes.filter((axis) => axis.state === 'outside');
  const silent = axes.filter((axis) => axis.state === 'notLogged');
  const parts = [`Claimed ${claim}.`];
  if (outside.length > 0) {
    const told = outside.map(
      (axis) => `${axis.axis.charAt(0).toUpperCase()}${axis.axis.slice(1)}: ${axis.sentence}`,
    );
    parts.push(`Deviations: ${told.join(' ')}`);
  }
  if (silent.length > 0) {
    parts.push(`Not logged: ${silent.map((axis) => axis.axis).join(', ')}.`);
  }
  if (outside.length + silent.length === 0) parts.push('No deviation was found.');
  if (nearest !== claim) parts.push(`The nearest protocol is ${nearest}.`);
  return parts.join(' ');
}
