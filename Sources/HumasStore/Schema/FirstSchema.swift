/// Step 1. Moments are milliseconds since 1970 in UTC; "unknown" is NULL. Texts are stored as they came: exits mask them.
enum FirstSchema {
  /// Files, how far each is read, what was refused in them.
  static let files = """
    -- One row: counts that every screen needs, kept so that no screen has to count.
    CREATE TABLE desk (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      generation INTEGER NOT NULL DEFAULT 0,
      mentions INTEGER NOT NULL DEFAULT 0,
      undated INTEGER NOT NULL DEFAULT 0,
      highest_number INTEGER NOT NULL DEFAULT 0,
      first_seen INTEGER,
      last_arrival INTEGER,
      clocked INTEGER NOT NULL DEFAULT 0,
      paused INTEGER NOT NULL DEFAULT 0,
      unclassified INTEGER NOT NULL DEFAULT 0,
      is_intake_open INTEGER NOT NULL DEFAULT 0 CHECK (is_intake_open IN (0, 1))
    ) STRICT;
    INSERT INTO desk (id) VALUES (1);

    -- One life of one file: it ends when the file is replaced or written anew. Its path follows a renaming.
    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL,
      source TEXT NOT NULL,
      format TEXT NOT NULL,
      accepted INTEGER NOT NULL DEFAULT 0,
      updated INTEGER NOT NULL DEFAULT 0,
      duplicate INTEGER NOT NULL DEFAULT 0,
      rejected INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE bookmark (
      path TEXT PRIMARY KEY NOT NULL,
      file INTEGER NOT NULL UNIQUE REFERENCES file (id),
      device INTEGER NOT NULL,
      inode INTEGER NOT NULL,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      consumed_bytes INTEGER NOT NULL CHECK (consumed_bytes >= 0),
      consumed_lines INTEGER NOT NULL,
      head_digest INTEGER NOT NULL,
      tail_digest INTEGER NOT NULL,
      generation INTEGER NOT NULL,
      format TEXT NOT NULL,
      source TEXT NOT NULL,
      reader_state TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX bookmark_inode ON bookmark (device, inode);

    -- How often a record without an id has stood in a life of a file.
    CREATE TABLE occurrence (
      file INTEGER NOT NULL REFERENCES file (id),
      digest TEXT NOT NULL,
      count INTEGER NOT NULL CHECK (count >= 1),
      PRIMARY KEY (file, digest)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE reject (
      id INTEGER PRIMARY KEY,
      file INTEGER NOT NULL REFERENCES file (id),
      byte INTEGER NOT NULL,
      line INTEGER NOT NULL,
      reason TEXT NOT NULL,
      detail TEXT NOT NULL,
      excerpt TEXT NOT NULL,
      seen INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE source (
      name TEXT NOT NULL,
      format TEXT NOT NULL,
      accepted INTEGER NOT NULL,
      updated INTEGER NOT NULL,
      duplicate INTEGER NOT NULL,
      rejected INTEGER NOT NULL,
      last_read INTEGER NOT NULL,
      PRIMARY KEY (name, format)
    ) STRICT, WITHOUT ROWID;

    -- Issues keep their number for good, also when no mention is left in them. Basis: 0 watched, 1 category, 2 phrase, 3 ungrouped.
    -- `changed`: the generation that last touched it.
    CREATE TABLE issue (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      basis INTEGER NOT NULL CHECK (basis BETWEEN 0 AND 3),
      mentions INTEGER NOT NULL DEFAULT 0,
      undated INTEGER NOT NULL DEFAULT 0,
      first INTEGER,
      last INTEGER,
      first_seen INTEGER NOT NULL,
      changed INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX issue_size ON issue (mentions, first);
    CREATE INDEX issue_changed ON issue (changed);
    """

  /// Mentions as they stand, and every earlier version whole. `rank` is the place in the incoming list (see `Rank`).
  static let mentions = """
    CREATE TABLE mention (
      number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 1073741823),
      rank INTEGER NOT NULL UNIQUE,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      first_seen INTEGER NOT NULL,
      seen INTEGER NOT NULL,
      file INTEGER NOT NULL REFERENCES file (id),
      byte INTEGER NOT NULL,
      line INTEGER NOT NULL,
      issue INTEGER NOT NULL REFERENCES issue (id),
      queue INTEGER CHECK (queue BETWEEN 0 AND 2),
      due INTEGER,
      risk_at INTEGER,
      wait_key INTEGER,
      identity TEXT NOT NULL UNIQUE,
      source TEXT NOT NULL,
      channel TEXT NOT NULL,
      source_id TEXT,
      classification TEXT,
      confidentiality TEXT NOT NULL,
      author TEXT,
      title TEXT,
      text TEXT NOT NULL,
      at INTEGER,
      place TEXT,
      agency TEXT,
      category TEXT,
      status TEXT NOT NULL,
      responded_at INTEGER,
      closed_at INTEGER,
      url TEXT,
      reach INTEGER,
      repost_of TEXT,
      rating INTEGER,
      extra TEXT NOT NULL,
      CHECK ((queue IS NULL) = (wait_key IS NULL))
    ) STRICT;
    CREATE INDEX mention_waiting ON mention (wait_key, number) WHERE wait_key IS NOT NULL;
    CREATE INDEX mention_risk ON mention (risk_at) WHERE queue = 0 AND risk_at IS NOT NULL;

    -- `until`: when the next version was seen.
    CREATE TABLE mention_version (
      number INTEGER NOT NULL REFERENCES mention (number),
      rank INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      first_seen INTEGER NOT NULL,
      seen INTEGER NOT NULL,
      file INTEGER NOT NULL REFERENCES file (id),
      byte INTEGER NOT NULL,
      line INTEGER NOT NULL,
      issue INTEGER NOT NULL REFERENCES issue (id),
      queue INTEGER,
      due INTEGER,
      risk_at INTEGER,
      wait_key INTEGER,
      identity TEXT NOT NULL,
      source TEXT NOT NULL,
      channel TEXT NOT NULL,
      source_id TEXT,
      classification TEXT,
      confidentiality TEXT NOT NULL,
      author TEXT,
      title TEXT,
      text TEXT NOT NULL,
      at INTEGER,
      place TEXT,
      agency TEXT,
      category TEXT,
      status TEXT NOT NULL,
      responded_at INTEGER,
      closed_at INTEGER,
      url TEXT,
      reach INTEGER,
      repost_of TEXT,
      rating INTEGER,
      extra TEXT NOT NULL,
      until INTEGER NOT NULL,
      PRIMARY KEY (number, revision)
    ) STRICT;
    CREATE INDEX mention_version_rank ON mention_version (rank);
    """

  /// Statements, observations and registers: every version is a row, the highest revision is the present one.
  static let records = """
    CREATE TABLE statement (
      key TEXT NOT NULL, revision INTEGER NOT NULL, seen INTEGER NOT NULL,
      file INTEGER NOT NULL REFERENCES file (id), byte INTEGER NOT NULL, line INTEGER NOT NULL,
      channel TEXT NOT NULL, agency TEXT, speaker TEXT, status TEXT NOT NULL, published_at INTEGER, as_of INTEGER,
      issue TEXT, supersedes TEXT, corrects TEXT, approved_by TEXT, audience TEXT, objective TEXT, title TEXT,
      text TEXT NOT NULL, extra TEXT NOT NULL,
      PRIMARY KEY (key, revision)
    ) STRICT;

    CREATE TABLE observation (
      key TEXT NOT NULL, revision INTEGER NOT NULL, seen INTEGER NOT NULL,
      file INTEGER NOT NULL REFERENCES file (id), byte INTEGER NOT NULL, line INTEGER NOT NULL,
      statement TEXT NOT NULL, channel TEXT NOT NULL, observed_at INTEGER, text TEXT NOT NULL,
      PRIMARY KEY (key, revision)
    ) STRICT;

    CREATE TABLE fact (
      key TEXT NOT NULL, revision INTEGER NOT NULL, seen INTEGER NOT NULL,
      file INTEGER NOT NULL REFERENCES file (id), byte INTEGER NOT NULL, line INTEGER NOT NULL,
      issue TEXT, metric TEXT NOT NULL, value TEXT NOT NULL, unit TEXT, place TEXT, as_of INTEGER, source TEXT,
      PRIMARY KEY (key, revision)
    ) STRICT;

    CREATE TABLE hoax (
      key TEXT NOT NULL, revision INTEGER NOT NULL, seen INTEGER NOT NULL,
      file INTEGER NOT NULL REFERENCES file (id), byte INTEGER NOT NULL, line INTEGER NOT NULL,
      claim TEXT NOT NULL, verdict TEXT NOT NULL, registered_at INTEGER, evidence TEXT,
      PRIMARY KEY (key, revision)
    ) STRICT;

    CREATE TABLE contact (
      key TEXT NOT NULL, revision INTEGER NOT NULL, seen INTEGER NOT NULL,
      file INTEGER NOT NULL REFERENCES file (id), byte INTEGER NOT NULL, line INTEGER NOT NULL,
      service TEXT NOT NULL, value TEXT NOT NULL, source TEXT,
      PRIMARY KEY (key, revision)
    ) STRICT;
    """

  /// What can be thrown away and made again: curves, channels, clock hours, the word index.
  static let derived = """
    -- Dated mentions of an issue in five minutes; `bucket` counts them since 1970.
    CREATE TABLE issue_bucket (
      bucket INTEGER NOT NULL, issue INTEGER NOT NULL REFERENCES issue (id), count INTEGER NOT NULL,
      PRIMARY KEY (bucket, issue)
    ) STRICT, WITHOUT ROWID;

    -- The generation that last changed a stretch of five minutes: what a screen holds of it in memory is good until then.
    CREATE TABLE bucket_change (
      bucket INTEGER PRIMARY KEY,
      generation INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX bucket_change_generation ON bucket_change (generation);

    -- The same by the hour, for the long view of one issue.
    CREATE TABLE issue_hour (
      issue INTEGER NOT NULL REFERENCES issue (id), hour INTEGER NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (issue, hour)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE issue_channel (
      issue INTEGER NOT NULL REFERENCES issue (id), channel TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (issue, channel)
    ) STRICT, WITHOUT ROWID;

    -- How many running clocks become at risk (mark 0) or run out (mark 1) in an hour since 1970.
    CREATE TABLE clock_hour (
      mark INTEGER NOT NULL CHECK (mark IN (0, 1)), hour INTEGER NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (mark, hour)
    ) STRICT, WITHOUT ROWID;

    -- Words of mentions; the row is the mention's rank, so that the newest come first without sorting. Neither places nor
    -- numbers of words are kept: nothing ranks by them.
    CREATE VIRTUAL TABLE mention_search USING fts5 (
      title, text, marks, content = '', detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
    );
    -- Its words in order, to find those that begin alike.
    CREATE VIRTUAL TABLE mention_word USING fts5vocab ('mention_search', 'instance');
    -- Words gathered in memory before a segment is written: with the default of 1 MB a load spends a third of its time merging.
    INSERT INTO mention_search (mention_search, rank) VALUES ('hashsize', 16777216);
    -- Segments are merged by eight in steps that commits ask for (see SearchLedger; four cost a load 12 % more).
    -- Left to itself, FTS5 merges a megabyte at once, and so many segments at a blow: far more than the steps leave behind.
    INSERT INTO mention_search (mention_search, rank) VALUES ('automerge', 0);
    INSERT INTO mention_search (mention_search, rank) VALUES ('usermerge', 8);
    INSERT INTO mention_search (mention_search, rank) VALUES ('crisismerge', 256);
    """

  /// The log of decisions. Each row carries the SHA-256 of itself and the row before.
  static let log = """
    CREATE TABLE decision (
      number INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      operator TEXT NOT NULL,
      action TEXT NOT NULL,
      subject TEXT NOT NULL,
      detail TEXT NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32)
    ) STRICT;
    CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
      BEGIN SELECT RAISE(ABORT, 'the log of decisions is never changed'); END;
    CREATE TRIGGER decision_remains BEFORE DELETE ON decision
      BEGIN SELECT RAISE(ABORT, 'the log of decisions is never shortened'); END;
    """
}
