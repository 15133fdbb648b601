export { referenceWords } from '../../core/referenceWords.ts';
