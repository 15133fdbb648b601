import { recordsDigest } from '../../core/records/recordsDigest.ts';
import type { Backup } from '../backup/Backup.ts';
import type { BackupFolder } from '../backup/BackupFolder.ts';
import type { PictureFolder } from '../backup/PictureFolder.ts';
import type { Handlers } from './Handlers.ts';

export interface BackupHandlerParts {
  readonly backup: Pick<Backup, 'append' | 'content' | 'status'>;
  readonly folder: Pick<BackupFolder, 'copies' | 'readCopy' | 'path'>;
  readonly pictures: Pick<PictureFolder, 'ids' | 'keep' | 'read'>;
  /** Opens a folder in the system's file manager. */
  readonly show: (path: string) => Promise<void>;
  /** Puts the window's database aside and loads the windows again. */
  readonly resetStorage: () => Promise<void>;
}

type Names =
  | 'backup:open'
  | 'backup:load'
  | 'backup:append'
  | 'backup:list'
  | 'backup:show'
  | 'picture:keep'
  | 'picture:read'
  | 'storage:reset';

/** The second home of what people wrote. */
export function backupHandlers(parts: BackupHandlerParts): Pick<Handlers, Names> {
  const { backup, folder, pictures } = parts;
  return {
    async 'backup:open'() {
      const { records } = await backup.content();
      const digest = recordsDigest(records);
      const pictureIds = await pictures.ids();
      return { status: backup.status, digest, records: records.length, pictureIds };
    },
    'backup:load': ({ sequence }) =>
      sequence === null ? backup.content() : folder.readCopy(sequence),
    'backup:append': (committed) => backup.append(committed),
    async 'backup:list'() {
      const copies = await folder.copies().catch(() => []);
      return copies.map(({ sequence, at }) => ({ sequence, at }));
    },
    async 'backup:show'() {
      await parts.show(folder.path);
      return undefined;
    },
    async 'picture:keep'(picture) {
      await pictures.keep(picture);
      return undefined;
    },
    'picture:read': ({ pictureId }) => pictures.read(pictureId),
    async 'storage:reset'() {
      await parts.resetStorage();
      return undefined;
    },
  };
}
