/**
 * Asks one question at a time. What is asked meanwhile waits, and only the newest of it is asked
 * next: a chart that is zoomed or grows faster than the worker answers never piles up requests.
 */
export class NewestWins<Question, Answer> {
  readonly #ask: (question: Question) => Promise<Answer>;
  readonly #onAnswer: (question: Question, answer: Answer) => void;
  readonly #onError: (error: unknown) => void;
  #waiting: { readonly question: Question } | null = null;
  #asking = false;
  #ended = false;

  constructor(
    ask: (question: Question) => Promise<Answer>,
    onAnswer: (question: Question, answer: Answer) => void,
    onError: (error: unknown) => void,
  ) {
    this.#ask = ask;
    this.#onAnswer = onAnswer;
    this.#onError = onError;
  }

  ask(question: Question): void {
    this.#waiting = { question };
    if (!this.#asking) void this.#run();
  }

  /** Answers that come later are not told any more. */
  end(): void {
    this.#ended = true;
    this.#waiting = null;
  }

  async #run(): Promise<void> {
    this.#asking = true;
    while (this.#waiting !== null) {
      const { question } = this.#waiting;
      this.#waiting = null;
      try {
        const answer = await this.#ask(question);
        if (!this.#ended) this.#onAnswer(question, answer);
      } catch (error) {
        if (!this.#ended) this.#onError(error);
      }
    }
    this.#asking = false;
  }
}
