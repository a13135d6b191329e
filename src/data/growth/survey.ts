import type { PartialDate } from '../../domain/partial-date.ts';
import type { Milestone } from '../../domain/publication.ts';

/** The survey with which the project began, in municipalities and prefectures. */
export interface Survey {
  date: PartialDate;
  sent: number;
  replies: number;
  /** Replies as a share of the municipalities asked, percent. */
  percent: number;
  /** Prefectures with at least one reply; undefined where that was not published. */
  prefectures: number | undefined;
  sourceId: string;
}

/** The survey as published; undefined where either number is missing, for a share needs both. */
export function surveyOf(milestones: readonly Milestone[]): Survey | undefined {
  const sent = milestones.find(({ measure }) => measure === 'survey_sent');
  const replies = milestones.find(({ measure }) => measure === 'survey_replies');
  const prefectures = milestones.find(({ measure }) => measure === 'survey_reply_prefectures');
  if (!sent?.figure || !replies?.figure) return undefined;
  return {
    date: sent.date,
    sent: sent.figure.value,
    replies: replies.figure.value,
    percent: (replies.figure.value / sent.figure.value) * 100,
    prefectures: prefectures?.figure?.value,
    sourceId: sent.sourceId,
  };
}
