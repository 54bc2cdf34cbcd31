import {
  commentGroup,
  goalGroup,
  progressGroupsOf,
  type CommentView,
  type GoalView,
  type Party,
  type ProgressView,
} from '@avec/model';
import type {CareRecord} from '@avec/store';

/** One voice's ratings of a goal. */
export interface VoiceProgress {
  readonly voice: Party;
  /** Oldest first. */
  readonly ratings: readonly ProgressView[];
}

/** What is said around one goal. */
export interface Surroundings {
  /** The thread that everybody reads, oldest first. */
  readonly comments: readonly CommentView[];
  /** Notes to oneself, oldest first. */
  readonly notes: readonly CommentView[];
  /** Each voice apart, the person's first; never added up. */
  readonly progress: readonly VoiceProgress[];
}

/** @returns All goals that the actor may see, in the order in which they were put forward. */
export async function readGoals(record: CareRecord): Promise<readonly GoalView[]> {
  const groups = [null, record.actor.ref].flatMap((ref) =>
    (['current', 'past'] as const).map((time) => goalGroup({time, ref})),
  );
  const views = await Promise.all(groups.map((group) => record.view<GoalView>('goal', {group})));
  return views.flat().sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** @returns What is said around a goal. */
export async function readSurroundings(record: CareRecord, goal: string): Promise<Surroundings> {
  const about = {kind: 'goal', id: goal} as const;
  const thread = (ref: string | null): Promise<readonly CommentView[]> =>
    record.view<CommentView>('comment', {group: commentGroup({about, ref})});
  const [comments, notes, progress] = await Promise.all([
    thread(null),
    thread(record.actor.ref),
    readProgress(record, goal),
  ]);
  return {comments: [...comments].reverse(), notes: [...notes].reverse(), progress};
}

async function readProgress(record: CareRecord, goal: string): Promise<readonly VoiceProgress[]> {
  const groups = await record.groups('progress', progressGroupsOf(goal));
  const series = await Promise.all(groups.map((group) => record.view<ProgressView>('progress', {group})));
  return series
    .flatMap((ratings) => {
      const [latest] = ratings;
      return latest ? [{voice: latest.voice, ratings: [...ratings].reverse()}] : [];
    })
    .sort((one, other) => Number(other.voice.role === 'person') - Number(one.voice.role === 'person'));
}
