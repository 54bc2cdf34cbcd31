import type {LocalizedText} from '../definition/definition.js';

/** From which age somebody decides for themselves, and which law says so. */
export interface AgeRule {
  /** Kept with a decision: see `DecidedBy`. */
  readonly id: string;
  /** Whole years. Below, the holder of parental authority or the tutor decides. */
  readonly decidesFrom: number;
  readonly statute: LocalizedText;
  /** Where the rule can be read. */
  readonly source: string;
}

/** Age rules that are known here; a portal can hand over its own. */
export const AGE_RULES: Readonly<Record<'ca-qc', AgeRule>> = {
  'ca-qc': {
    id: 'ca-qc',
    decidesFrom: 14,
    statute: {
      'fr-CA': 'Loi sur les renseignements de santé et de services sociaux (RLRQ, c. R-22.1), article 6',
      en: 'Act respecting health and social services information (CQLR, c. R-22.1), section 6',
    },
    source: 'https://www.legisquebec.gouv.qc.ca/fr/document/lc/R-22.1',
  },
};
