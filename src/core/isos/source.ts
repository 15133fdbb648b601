/**
 * Where a fact comes from. `standard`: read in the ISOS consensus (Khenkin et al., Nature Energy 5, 35-49,
 * 2020, doi 10.1038/s41560-019-0529-5) or a page-cited transcription of its tables. `known`: common
 * knowledge of the field, never told as the standard's words. `ours`: our own decision where the standard
 * leaves it open.
 */
export type Source = 'standard' | 'known' | 'ours';
