/// Channels on which people talk in public or the press writes: nobody waits there for an answer unless the settings
/// say so. Used for channels that `meja.yaml` does not name; names are compared folded.
enum PublicChannels {
  static let names: Set<String> = [
    "x", "twitter", "ig", "instagram", "fb", "facebook", "tiktok", "youtube", "yt", "threads", "linkedin", "pers",
    "media",
    "media online", "media massa", "media sosial", "medsos", "berita", "koran", "radio", "tv", "televisi", "portal",
    "rss",
    "atom", "feed", "forum", "blog", "bmkg", "cap",
  ]
}
