import type { ReportAsker } from '../../core/isos/reporting/ReportAsker.ts';
import { request } from '../api.ts';

/** The worker as reports ask it. */
export const requestReport: ReportAsker = {
  conditions: (question) => request('conditions:read', question),
  lifetimes: (question) => request('lifetimes:read', question),
  listSweeps: (deviceIds, overrides) => request('sweep:list', { deviceIds, overrides }),
  spectra: () => request('eqe:read'),
};
