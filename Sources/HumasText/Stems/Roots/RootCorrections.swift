/// Where the dictionary behind the list of roots is a dictionary and not a grammar: corrections by hand.
enum RootCorrections {
  /// Words of the desk and of the street that the dictionary lacks, or holds without their affixes.
  static let added = words(
    """
    amblas ambles ampuh antre bandel becek blokade bocor daring gagal galau hoaks ketik klaim klarifikasi kunang lelet lemot longsor
    luring mampet mitigasi nunggak posko pungli relawan retas rob rujuk segel siaga terpal unduh unggah vaksin viral
    """)

  /// Headwords that are made of a root and an affix, and should be brought back to it.
  static let derived = words(
    """
    apatah bawakan bebenah beberapa bekuku belajar belikan bentangkan berangkat berlaku besaran biarkan bicarakan bordiran canangkan
    curigai delikan disensus gemetar gemuruh geligi gerigi gombalan gudangan jujuran kayai kepincut ketahu ketemu ketengah
    ketiap ketidur ketilang ketimbul kinerja kotai kosekan kudai lempari manakan memberang mengerti mengkaji mensiang merata
    pejajaran pelajar pelampung pelari pemuda pemudi penampan pengerti penghulu perambut perangin perasukan perata perhati
    perindu peringis perlambang permalu perompak pertanda peruang petinggi praktikan rambuti rasai sarikan segani sehati
    sekalian selayak semalu sepedas serahi serapat seruling setara setebal setiga setinggi sinambung tambakan tatai telunjuk
    temali terpana tertawa terusi
    """)

  /// Rare homographs that would take the derivations of common words: "mengantuk" is kantuk, not antuk.
  static let rare = words("antuk asa etik kecek keri lajar nang perin ring rusa")

  private static func words(_ list: String) -> [String] { list.split(whereSeparator: \.isWhitespace).map(String.init) }
}
