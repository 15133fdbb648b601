import { join } from 'node:path';
import type { SnapshotChanges } from '../../core/watch/diffSnapshots.ts';
import type { WatchState } from '../../ipc/Diagnostics.ts';
import { FilesInTurn } from './FilesInTurn.ts';
import type { FolderDisk } from './FolderDisk.ts';
import { FolderHints } from './FolderHints.ts';
import { FolderTree } from './FolderTree.ts';
import { FolderWalker } from './FolderWalker.ts';
import { isNetworkPath } from './isNetworkPath.ts';
import { LookTimes } from './LookTimes.ts';
import { localDisk } from './localDisk.ts';
import { networkDisk } from './networkDisk.ts';
import { notAFolder, notMounted, offlineReason } from './offlineReason.ts';
import { Pace } from './Pace.ts';

export interface PollerListener {
  changed(changes: SnapshotChanges): void;
  /** After the first complete listing, and again after each return from offline. */
  listed(): void;
  /** A sentence without the time. */
  offline(reason: string): void;
}

export interface PollerOptions {
  readonly root: string;
  readonly listener: PollerListener;
  readonly disk?: FolderDisk;
  readonly tickMs?: number;
  /** Off: everything is found by looking alone, as on a share that sends no events. */
  readonly hints?: boolean;
}

const LOCAL_TICK_MS = 1_000;
const NETWORK_TICK_MS = 5_000;
// Events of one write come in bursts.
const HINT_PAUSE_MS = 5;
const TELL_EVERY_MS = 250;
// File systems tell a folder's time in steps of up to two seconds: a second change within them is hidden.
const TIME_STEP_MS = 3_000;
const SWEEP_EVERY_MS = 60_000;
const SWEEP_COST_FACTOR = 400;

/**
 * Watches one folder, whole depth: says what changed, and when the folder cannot be reached. Events
 * wake it early; size, time and inode decide. It only ever looks.
 */
export class FolderPoller {
  readonly #root: string;
  readonly #listener: PollerListener;
  readonly #tickMs: number;
  readonly #disk: FolderDisk;
  readonly #tree = new FolderTree();
  readonly #walker: FolderWalker;
  readonly #hints: FolderHints | null;
  readonly #turns = new FilesInTurn();
  readonly #looks = new LookTimes();
  #hinted = new Set<string>();
  #device: number | null = null;
  #unreadable: readonly string[] = [];
  #needsSweep = true;
  #nextSweepAt = 0;
  #nextTickAt = 0;
  #toldAt = performance.now();
  #isOffline = false;
  #stopped = false;
  #wake: (() => void) | null = null;
  #pause: NodeJS.Timeout | null = null;

  constructor({ root, listener, disk, tickMs, hints }: PollerOptions) {
    const isNetwork = isNetworkPath(root);
    this.#root = root;
    this.#listener = listener;
    this.#tickMs = tickMs ?? (isNetwork ? NETWORK_TICK_MS : LOCAL_TICK_MS);
    this.#disk = disk ?? (isNetwork ? networkDisk : localDisk);
    this.#hints = (hints ?? !isNetwork) ? new FolderHints(root, (path) => this.#hint(path)) : null;
    this.#walker = new FolderWalker({
      root,
      disk: this.#disk,
      tree: this.#tree,
      pace: new Pace(),
      entering: (path) => {
        this.#hints?.watchFolder(path);
        this.#tellNames();
      },
    });
  }

  /** Some files were left out because there are too many. */
  get isFull(): boolean {
    return this.#tree.isFull;
  }

  /** Folders below the root that could not be listed at the last sweep. */
  get unreadable(): readonly string[] {
    return this.#unreadable;
  }

  /** What looking costs. */
  get effort(): Omit<WatchState, 'name' | 'files'> {
    const { folders } = this.#tree;
    return { folders: folders.size, hintedFolders: this.#hints?.count ?? 0, ...this.#looks.told() };
  }

  start(): void {
    this.#run();
  }

  stop(): void {
    this.#stopped = true;
    this.#hints?.close();
    this.#wakeUp();
  }

  /** Looks at everything again, now. */
  rescan(): void {
    this.#needsSweep = true;
    this.#nextTickAt = 0;
    this.#wakeUp();
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      const from = performance.now();
      await this.#poll();
      this.#looks.note(performance.now() - from);
      if (this.#stopped) return;
      await this.#sleep();
    }
  }

  async #poll(): Promise<void> {
    try {
      await this.#checkRoot();
      const sweeps = this.#needsSweep || performance.now() >= this.#nextSweepAt;
      if (sweeps) await this.#sweep();
      else await this.#lookAround();
      await this.#tell();
      if (!this.#stopped && sweeps) this.#listener.listed();
    } catch (error) {
      this.#goOffline(offlineReason(error));
    }
  }

  async #checkRoot(): Promise<void> {
    const root = await this.#disk.stat(this.#root);
    if (root.kind !== 'folder') throw new Error(notAFolder);
    if (this.#device !== null && root.device !== this.#device) {
      // A drive that is no longer mounted leaves an empty folder in its place.
      if ((await this.#disk.list(this.#root)).length === 0) throw new Error(notMounted);
      this.#needsSweep = true;
    }
    this.#device = root.device;
    if (this.#isOffline) this.#needsSweep = true;
    this.#isOffline = false;
  }

  async #sweep(): Promise<void> {
    const from = performance.now();
    this.#needsSweep = false;
    this.#hinted.clear();
    try {
      this.#unreadable = await this.#walker.sweep();
    } catch (error) {
      this.#needsSweep = true;
      throw error;
    }
    const cost = performance.now() - from;
    this.#nextSweepAt = performance.now() + Math.max(SWEEP_EVERY_MS, cost * SWEEP_COST_FACTOR);
    this.#nextTickAt = performance.now() + this.#tickMs;
  }

  async #lookAround(): Promise<void> {
    const hinted = this.#hinted;
    this.#hinted = new Set();
    for (const path of hinted) await this.#walker.look(path);
    if (performance.now() < this.#nextTickAt) return;
    this.#nextTickAt = performance.now() + this.#tickMs;
    for (const [path, { modifiedAt, listedAt }] of [...this.#tree.folders]) {
      const stat = await this.#disk.stat(join(this.#root, path)).catch(() => null);
      if (stat?.modifiedAt === modifiedAt && listedAt - modifiedAt > TIME_STEP_MS) continue;
      if (this.#tree.folders.has(path)) await this.#walker.list(path);
    }
    for (const path of this.#turns.next(this.#tree.files)) await this.#walker.visitFile(path);
  }

  async #tell(): Promise<void> {
    if (!this.#tree.hasChanges() || this.#stopped) return;
    if (this.#tree.hasRemovals()) {
      // If the root itself went away meanwhile, its files are not gone: they cannot be seen.
      try {
        await this.#checkRoot();
      } catch (error) {
        this.#tree.keepRemoved();
        this.#needsSweep = true;
        throw error;
      }
      this.#hints?.keepOnly((path) => path === '' || this.#tree.folders.has(path));
    }
    this.#tellChanges();
  }

  /** A long listing (a slow share) shows what it has found so far. */
  #tellNames(): void {
    if (performance.now() - this.#toldAt < TELL_EVERY_MS || this.#stopped) return;
    if (this.#tree.hasChanges() && !this.#tree.hasRemovals()) this.#tellChanges();
  }

  #tellChanges(): void {
    const changes = this.#tree.takeChanges();
    this.#toldAt = performance.now();
    this.#turns.note(changes);
    this.#listener.changed(changes);
  }

  #goOffline(reason: string): void {
    if (this.#stopped) return;
    this.#nextTickAt = performance.now() + this.#tickMs;
    this.#hints?.close();
    if (this.#isOffline) return;
    this.#isOffline = true;
    this.#listener.offline(reason);
  }

  #hint(path: string): void {
    this.#hinted.add(path);
    this.#pause ??= setTimeout(() => this.#wakeUp(), HINT_PAUSE_MS);
  }

  async #sleep(): Promise<void> {
    // A hint that came while looking could not wake anybody.
    const untilTick = Math.max(0, this.#nextTickAt - performance.now());
    const waitMs = this.#hinted.size > 0 ? Math.min(HINT_PAUSE_MS, untilTick) : untilTick;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, waitMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = null;
  }

  #wakeUp(): void {
    if (this.#pause !== null) clearTimeout(this.#pause);
    this.#pause = null;
    this.#wake?.();
  }
}
