import { editing } from '../../../core/figure/edits/editing.ts';
import type { FigureEdits } from '../../../core/figure/edits/FigureEdits.ts';
import { newCallOut } from '../../../core/figure/edits/newCallOut.ts';
import { newLevel } from '../../../core/figure/edits/newLevel.ts';
import { putBlock } from '../../../core/figure/edits/putBlock.ts';
import { presetById } from '../../../core/figure/journals/presetById.ts';
import { AxisEditor } from './AxisEditor.tsx';
import { CallOutEditor } from './CallOutEditor.tsx';
import type { FigurePart } from './figureParts.ts';
import { LegendEditor } from './LegendEditor.tsx';
import { LettersEditor } from './LettersEditor.tsx';
import { LevelEditor } from './LevelEditor.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { PanelEditor } from './PanelEditor.tsx';
import type { PartEditorProps } from './PartEditor.tsx';
import { TraceEditor } from './TraceEditor.tsx';

/** The fields of the picked part. */
export function PartFields(props: PartEditorProps & { readonly part: FigurePart }) {
  const { base, spec, scene, edits, part, conditionOf, onSelect, onEdit, onLook } = props;
  const { panelId, key } = part;
  const panel = spec.panels.find(({ id }) => id === panelId);
  const basePanel = base.panels.find(({ id }) => id === panelId);
  const frame = scene.frames.find((each) => each.panelId === panelId);
  if (panel === undefined || basePanel === undefined || frame === undefined) return null;
  const edit = (next: FigureEdits) => onEdit(next, part.value);
  const findPlace = (name: string) =>
    panel.places?.[name] === undefined
      ? null
      : () => edit(putBlock(edits, spec, { panelId, name }, null));
  const remove = (next: FigureEdits) => {
    edit(next);
    onSelect(`frame:${panelId}`);
  };
  switch (part.kind) {
    case 'axis': {
      const axis = part.axis ?? 'x';
      const name = `${panelId}:${axis}`;
      return (
        <AxisEditor
          axis={panel[axis] ?? panel.y}
          shown={
            (axis === 'x' ? frame.xRange : axis === 'y' ? frame.yRange : frame.y2Range) ?? [0, 1]
          }
          isEdited={edits.axes[name] !== undefined}
          onChange={(change) => edit(editing.axis(edits, name, change))}
          onReset={() => onEdit(editing.resetAxis(edits, name))}
        />
      );
    }
    case 'trace':
      return part.look === null ? null : (
        <TraceEditor
          label={part.name}
          look={part.look}
          condition={conditionOf(key)}
          onLabel={(label) => edit(editing.label(edits, key, label))}
          onLook={(change) => onLook(key, change)}
          onFindPlace={findPlace(`label:${key}`)}
        />
      );
    case 'legend':
      return (
        <LegendEditor
          panel={panel}
          onLegend={(legend) => edit(editing.legend(edits, panelId, legend))}
        />
      );
    case 'note':
      return (
        <NoteEditor
          note={panel.note}
          onNote={(note) => edit(editing.note(edits, panelId, note))}
          onFindPlace={findPlace('note')}
        />
      );
    case 'level': {
      const level = panel.levels.find(({ id }) => id === key);
      return level === undefined ? null : (
        <LevelEditor
          level={level}
          onChange={(change) => edit(editing.level(edits, panelId, key, change))}
          onRemove={() => remove(editing.removeLevel(edits, panelId, key))}
        />
      );
    }
    case 'callOut': {
      const callOut = panel.callOuts.find(({ id }) => id === key);
      return callOut === undefined ? null : (
        <CallOutEditor
          callOut={callOut}
          onChange={(change) => edit(editing.callOut(edits, panelId, key, change))}
          onRemove={() => remove(editing.removeCallOut(edits, panelId, key))}
          onFindPlace={findPlace(`callOut:${key}`)}
        />
      );
    }
    case 'letters':
      return (
        <LettersEditor
          letters={spec.letters}
          firstLetter={spec.firstLetter ?? 0}
          preset={presetById(spec.presetId)}
          onLetters={(letters) => onEdit({ ...edits, letters })}
          onFirstLetter={(firstLetter) => onEdit({ ...edits, firstLetter })}
        />
      );
    case 'panel':
      return (
        <PanelEditor
          base={basePanel}
          panel={panel}
          hidden={edits.hidden}
          onTitle={(title) => edit(editing.title(edits, panelId, title))}
          onHidden={(hidden, isHidden) => {
            onEdit(editing.hide(edits, hidden, isHidden));
            onSelect(`frame:${panelId}`);
          }}
          onAddLevel={() => {
            const level = newLevel(panel, frame);
            onEdit(editing.addLevel(edits, panelId, level));
            onSelect(`level:${panelId}:${level.id}`);
          }}
          onAddCallOut={() => {
            const callOut = newCallOut(panel, frame);
            onEdit(editing.addCallOut(edits, panelId, callOut));
            onSelect(`callOut:${panelId}:${callOut.id}`);
          }}
        />
      );
  }
}
