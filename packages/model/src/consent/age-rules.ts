import type {AgeRule, ConsentDefinition} from '../definition/consent.js';

/** Age rules that are known here, by the code of the law. A portal says its own in the definition of a consent. */
export const AGE_RULES: Readonly<Record<string, AgeRule>> = {
  'CA-QC': {
    id: 'ca-qc',
    decidesFrom: 14,
    statute: {
      'fr-CA': 'Loi sur les renseignements de santé et de services sociaux (RLRQ, c. R-22.1), article 6',
      en: 'Act respecting health and social services information (CQLR, c. R-22.1), section 6',
    },
    source: 'https://www.legisquebec.gouv.qc.ca/fr/document/lc/R-22.1',
  },
};

/** @returns The rule by which a minor decides about a consent: its own, the one of its law, or none that is known. */
export function ageRuleOf({ageRule, jurisdiction}: ConsentDefinition): AgeRule | null {
  return ageRule ?? AGE_RULES[jurisdiction] ?? null;
}
