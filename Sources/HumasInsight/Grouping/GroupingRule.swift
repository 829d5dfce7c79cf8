/// The numbers by which mentions are grouped: one setting for every source.
///
/// Tuned by hill climbing over News and News-T and over streams resampled from them (fewer topics, other orders, topics
/// that return), each group of streams weighing the same; `kentongan-bench eval grouping` prints what they reach.
package struct GroupingRule: Sendable, Hashable {
  /// A mention joins the best group at this likeness or above (0…1).
  package var likeness: Float = 0.1
  /// Share of the nearest mentions in the likeness; the group's own words have 1.
  package var neighbourShare: Float = 0.375
  /// How many of the nearest mentions are asked.
  package var neighbours = 16
  /// Part of the weightiest common word that does not count, so that one common word alone convinces less than two.
  package var singleWordDiscount: Float = 0.28
  /// Part of the likeness that a group silent for long loses.
  package var silenceLoss: Float = 0.19
  /// Recent mentions (see `memory`) at which half of that loss is made good.
  package var activityAtHalf: Float = 1.6
  /// Mentions after which the activity of a group has fallen to 37 %.
  package var memory: Float = 310
  /// The same in days, where mentions carry times.
  package var memoryInDays: Float = 30

  /// Two groups are one when this many mentions were like both …
  package var sharedMentions: Float = 3
  /// … and they are this share of the smaller group, which counts `sizePrior` mentions more.
  package var sharedPart: Float = 0.35
  package var sizePrior: Float = 5
  /// A group is a rival for a mention when its likeness is this part of the best one's.
  package var rivalPart: Float = 0.6

  /// Groups kept in memory.
  package var groups = 4096
  /// Mentions that may be somebody's nearest; a power of two.
  package var window = 16384
  /// Latest mentions with a word that are compared.
  package var mentionsOfWord = 64
  /// Groups with a word, those that met it last, that are compared.
  package var groupsOfWord = 256
  /// Words kept for a group; the weakest go.
  package var wordsOfGroup = 256

  package init() {}
}
