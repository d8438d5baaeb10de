/** One question asked of our code and of its peers, all in the same run. */
export interface Benchmark {
  /** as `npm run bench -- NAME` calls it */
  readonly name: string;
  readonly question: string;
  /** makes the input in an empty folder */
  readonly prepare: (folder: string) => Promise<Prepared>;
  /** the base first: the ratios are the others to it */
  readonly subjects: readonly Subject[];
  /** how often each subject is run; absent: as often as the runner does */
  readonly rounds?: number;
}

export interface Prepared {
  /** what every subject gets: a path, an address */
  readonly input: string;
  /** called when all subjects are done */
  readonly finish?: () => Promise<void>;
}

export interface Subject {
  readonly name: string;
  /** a module that calls `answerAsSubject`; runs in a process of its own */
  readonly module: string;
}

/** What a subject found out; all subjects of a benchmark must say the same. */
export type Answer = Readonly<Record<string, string | number>>;

export interface Measurement {
  readonly ms: number;
  readonly answer: Answer;
  /** what the subject measured of itself; by name, with its unit */
  readonly figures: Readonly<Record<string, number>>;
  /** of the subject and the processes it starts; absent where /proc does not exist */
  readonly tree: TreeUse | undefined;
}

export interface TreeUse {
  /** resident memory of all at one moment, at its highest */
  readonly peakMib: number;
  /** of all together, Node's own start included; unlike time, it hardly minds a busy machine */
  readonly cpuMs: number;
}
