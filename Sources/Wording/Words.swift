/// Everything the program says to a person, area by area. A sentence missing in one language does not compile.
package protocol Words: Sendable, TimeWords, NumberWords, HeaderWords, PanelWords, RecordWords, DeadlineWords,
  FindingWords, RejectWords, TroubleWords, CommandWords, ShellWords, PageWords, PromptWords, NoticeWords,
  ExplanationWords, CaseWords, StatementWords, ReportWords, ManualWords, IssueWords
{
  var language: Language { get }
}

/// The language of the desk.
package struct Indonesian: Words {
  package init() {}
  package var language: Language { .indonesian }
}

/// The language of visitors.
package struct English: Words {
  package init() {}
  package var language: Language { .english }
}
