/// Step 3. What the desk decides about what the office says stands in the log; which mentions echo the registers is derived.
enum StatementSchema {
  static let script = """
    -- Decisions of one kind, for what is folded from the log.
    CREATE INDEX decision_action ON decision (action, number);

    -- Derived: mentions that repeat a registered hoax or contradict a registered fact (register: `hoaks:ID`, `fakta:ID`), in
    -- the words in which they were last matched. `at`: said, or, unknown, first seen.
    CREATE TABLE echo (
      register TEXT NOT NULL,
      mention INTEGER NOT NULL REFERENCES mention (number),
      at INTEGER NOT NULL,
      stance INTEGER NOT NULL CHECK (stance BETWEEN 0 AND 2),
      PRIMARY KEY (register, mention)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX echo_mention ON echo (mention);
    CREATE INDEX echo_at ON echo (register, at);

    -- How far the mentions were matched against an entry in these words.
    CREATE TABLE echo_mark (
      register TEXT PRIMARY KEY NOT NULL,
      words TEXT NOT NULL,
      through INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
