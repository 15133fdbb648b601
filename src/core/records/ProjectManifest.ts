export const projectSchema = 'shelflight.project/1';

/** One file in a project file, by its path in there and the SHA-256 of its bytes. */
export interface ProjectEntry {
  /** Forward slashes, relative: `records.json`, `pictures/….png`, `raw/export/mpp/CH01.txt`. */
  readonly path: string;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** `manifest.json`: what a project file says about itself. */
export interface ProjectManifest {
  readonly schema: typeof projectSchema;
  readonly appVersion: string;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  readonly author: string;
  /** All other files in it. */
  readonly entries: readonly ProjectEntry[];
}
