import type { GovernmentRule, ProvinceRule } from '../rule';
import citations from './citations.json';
import { kabupatenSupportsButProvinceDoesNot } from './kabupaten-supports-but-province-does-not';
import { priorityIsLinkedButUnfunded } from './priority-is-linked-but-unfunded';
import { priorityIsSupportedInSomeKabupatenOnly } from './priority-is-supported-in-some-kabupaten-only';
import { priorityIsUnderfunded } from './priority-is-underfunded';
import { priorityIsUnsupported } from './priority-is-unsupported';
import { programFollowsAnExpiredPriority } from './program-follows-an-expired-priority';
import { programHasNoLokus } from './program-has-no-lokus';
import { programIsOutsideItsAuthority } from './program-is-outside-its-authority';
import { programServesNoPriority } from './program-serves-no-priority';
import { provinceSupportsButKabupatenDoesNot } from './province-supports-but-kabupaten-does-not';
import { targetIsShortOrInAnotherUnit } from './target-is-short-or-in-another-unit';

export const GOVERNMENT_RULES: readonly GovernmentRule[] = [
  priorityIsUnsupported,
  priorityIsLinkedButUnfunded,
  priorityIsUnderfunded,
  targetIsShortOrInAnotherUnit,
  programServesNoPriority,
  programFollowsAnExpiredPriority,
  programIsOutsideItsAuthority,
  programHasNoLokus,
];

export const PROVINCE_RULES: readonly ProvinceRule[] = [
  kabupatenSupportsButProvinceDoesNot,
  provinceSupportsButKabupatenDoesNot,
  priorityIsSupportedInSomeKabupatenOnly,
];

export interface RuleDescription {
  readonly id: string;
  /** the short label on the screen */
  readonly title: string;
  readonly citation: {
    readonly basis: string;
    /** false: the article is not yet checked against the text, or the rule is the product's choice */
    readonly verified: boolean;
  };
}

/** The rulebook in words, in the order of the rules. */
export const RULES: readonly RuleDescription[] = citations.rows.map(
  ({ id, title, basis, verified }) => ({ id, title, citation: { basis, verified } }),
);
