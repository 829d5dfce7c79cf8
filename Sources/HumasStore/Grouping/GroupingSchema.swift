/// Step 4. Groups, copies, people and tone: all derived from mentions, in the order in which they arrived, and from the log.
enum GroupingSchema {
  static let script = """
    -- What was read from a mention. `fixed`: the issue an operator put it into. `copy`: 0 exact, 1 repost, 2 edited,
    -- 3 template. `tone`: -1, 0, 1, unknown. `person` stands for channel and account.
    CREATE TABLE mention_sign (
      number INTEGER PRIMARY KEY REFERENCES mention (number),
      grp INTEGER NOT NULL,
      fixed INTEGER REFERENCES issue (id),
      copy INTEGER CHECK (copy BETWEEN 0 AND 3),
      original INTEGER,
      tone INTEGER CHECK (tone BETWEEN -1 AND 1),
      emotions INTEGER NOT NULL,
      person INTEGER
    ) STRICT;
    CREATE INDEX mention_sign_fixed ON mention_sign (fixed) WHERE fixed IS NOT NULL;
    CREATE INDEX mention_issue ON mention (issue, number);

    -- To which issue a group of the grouper belongs; the founding group gives the issue its name. Kept over a rebuild, so
    -- that issues keep their numbers.
    CREATE TABLE issue_group (
      grp INTEGER PRIMARY KEY,
      issue INTEGER NOT NULL REFERENCES issue (id),
      is_founder INTEGER NOT NULL CHECK (is_founder IN (0, 1))
    ) STRICT;
    CREATE INDEX issue_group_issue ON issue_group (issue);

    -- Sums of an issue beside those of `issue`.
    CREATE TABLE issue_sign (
      issue INTEGER PRIMARY KEY REFERENCES issue (id),
      people INTEGER NOT NULL, unknown_people INTEGER NOT NULL, reach INTEGER NOT NULL, copies INTEGER NOT NULL,
      positive INTEGER NOT NULL, neutral INTEGER NOT NULL, negative INTEGER NOT NULL, unlabelled INTEGER NOT NULL,
      anger INTEGER NOT NULL, fear INTEGER NOT NULL, uncertainty INTEGER NOT NULL, conflict INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE issue_person (
      issue INTEGER NOT NULL REFERENCES issue (id), person INTEGER NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (issue, person)
    ) STRICT, WITHOUT ROWID;

    -- What operators decided about an issue, folded from the log.
    CREATE TABLE issue_mark (
      issue INTEGER PRIMARY KEY REFERENCES issue (id),
      is_named INTEGER NOT NULL DEFAULT 0 CHECK (is_named IN (0, 1)),
      is_pinned INTEGER NOT NULL DEFAULT 0 CHECK (is_pinned IN (0, 1)),
      is_ignored INTEGER NOT NULL DEFAULT 0 CHECK (is_ignored IN (0, 1)),
      merged_into INTEGER REFERENCES issue (id),
      level INTEGER CHECK (level BETWEEN 0 AND 3),
      level_reason TEXT,
      level_by TEXT,
      level_at INTEGER
    ) STRICT;

    -- The grouper as it was after mention `through` and decision `step`; what came since is grouped again at the next start.
    CREATE TABLE grouper_state (
      part INTEGER PRIMARY KEY,
      through INTEGER NOT NULL,
      step INTEGER NOT NULL,
      state BLOB NOT NULL
    ) STRICT;
    """
}
