import type { EvidenceId } from '../rules/words';

/** A: several studies or a meta-analysis. B: one study, or a vendor's figure. C: our judgement. */
export const CONFIDENCES = ['A', 'B', 'C'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export type Evidence = {
  readonly confidence: Confidence;
  /** A citation, the same in every language; a dash where there is none. */
  readonly source: string;
  /** Numbers that the finding must state in every language, without separators between thousands. */
  readonly figures: readonly string[];
};

export const EVIDENCE_TABLE: Readonly<Record<EvidenceId, Evidence>> = {
  'speed-pays': {
    confidence: 'B',
    source: 'Huang et al., Harvard Business Review 2018; Twitter/AMS study (vendor)',
    figures: ['6', '20', '60', '2.33', '22'],
  },
  'within-the-hour': {
    confidence: 'B',
    source: 'Edison Research 2012; Lithium 2013',
    figures: ['42', '72', '500'],
  },
  'two-clocks': { confidence: 'B', source: 'Istanbulluoglu 2017', figures: [] },
  'silence-worst': { confidence: 'B', source: 'Baer & Edison, n≈2,000', figures: ['2000'] },
  'fix-over-words': { confidence: 'B', source: 'Einwiller & Steilen 2015', figures: ['5023', '47'] },
  'denial-fails': { confidence: 'A', source: 'Arendt et al. 2017', figures: ['110'] },
  'words-capped': { confidence: 'A', source: 'Ma & Zhan 2016 (meta-analysis)', figures: ['−0.54', '0.23'] },
  'match-response': { confidence: 'A', source: 'Coombs 2007 (SCCT)', figures: [] },
  'six-dimensions': { confidence: 'A', source: 'Davidow 2000, 2003', figures: [] },
  justice: { confidence: 'A', source: 'Orsingher et al. 2010 (meta-analysis)', figures: ['60'] },
  'paradox-limits': { confidence: 'A', source: 'de Matos et al. 2007 (meta-analysis)', figures: [] },
  'no-second-paradox': { confidence: 'B', source: 'Maxham & Netemeyer 2002', figures: [] },
  'double-deviation': {
    confidence: 'B',
    source: 'Basso & Pizzutti 2016; Pacheco et al. 2019',
    figures: [],
  },
  'one-crisp-reply': { confidence: 'B', source: 'Golmohammadi et al. 2021', figures: [] },
  'anger-needs-why': { confidence: 'B', source: 'Herhausen et al. 2019', figures: ['472995'] },
  influencers: { confidence: 'B', source: 'Gunarathne et al.', figures: [] },
  'ceo-hours': { confidence: 'B', source: 'Porter & Nohria 2018', figures: ['3', '36', '27'] },
  'littles-law': { confidence: 'A', source: 'Little 1961', figures: [] },
  'honest-no': { confidence: 'C', source: '—', figures: [] },
};
