/// Step 2. What the desk decides about cases: the log of step 1 is the truth, two tables are derived from it.
enum CaseSchema {
  static let script = """
    -- Which decisions concern a case; those taken back keep their row.
    CREATE TABLE case_step (
      identity TEXT NOT NULL,
      number INTEGER NOT NULL REFERENCES decision (number),
      is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)),
      PRIMARY KEY (identity, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_step_number ON case_step (number);

    -- Where each case stands after its last decision.
    CREATE TABLE case_state (
      identity TEXT PRIMARY KEY NOT NULL,
      revision INTEGER NOT NULL,
      changed_at INTEGER NOT NULL,
      changed_by TEXT NOT NULL,
      holder TEXT,
      held_since INTEGER,
      classification TEXT,
      stage TEXT NOT NULL,
      answer INTEGER,
      text_hash TEXT,
      drafted_by TEXT,
      approved_by TEXT,
      sent_by TEXT,
      sent_at INTEGER,
      closed_at INTEGER,
      is_reopened INTEGER NOT NULL CHECK (is_reopened IN (0, 1)),
      reason TEXT,
      CHECK ((holder IS NULL) = (held_since IS NULL)),
      CHECK ((answer IS NULL) = (drafted_by IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_state_answer ON case_state (answer) WHERE answer IS NOT NULL;

    -- The words of answers; the log names them by their SHA-256 and holds none itself. Not derived: never thrown away.
    CREATE TABLE answer_text (
      hash TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64),
      text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- Signs of life: who works, on which case, and what there was then (`seen`), at the end of the time before (`since`). No
    -- decision hangs on it but how long a claim lasts.
    CREATE TABLE presence (
      operator TEXT PRIMARY KEY NOT NULL,
      attending TEXT,
      seen INTEGER NOT NULL,
      seen_mention INTEGER NOT NULL,
      seen_decision INTEGER NOT NULL,
      since INTEGER NOT NULL,
      since_mention INTEGER NOT NULL,
      since_decision INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX mention_version_until ON mention_version (until);
    """
}
