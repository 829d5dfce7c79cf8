/// Common words that tell one language from the other three; a word that stands in two lists tells nothing and is
/// left out.
enum LanguageWords {
  static let table = HashTable(
    Dictionary(grouping: rows, by: \.hash).values.filter { $0.count == 1 }.flatMap { $0 })

  private static let rows: [(hash: UInt64, value: LanguageGuess.Language)] = lists.flatMap { list in
    Set(list.words.split(whereSeparator: \.isWhitespace)).map { (hash: WordHash.of($0.utf8), value: list.language) }
  }

  private static let lists: [(language: LanguageGuess.Language, words: String)] = [
    (.indonesian, indonesian), (.english, english), (.javanese, javanese), (.sundanese, sundanese),
  ]

  private static let indonesian = """
    yang dan di ke dari untuk dengan tidak ini itu ada adalah pada akan sudah bisa saya kami kita mereka juga karena atau
    dalam oleh sebagai belum jangan harus lebih sangat banyak semua tolong mohon kenapa bagaimana kapan mana siapa apa jalan
    air rumah sampah lampu rusak mati banjir warga bantuan jam hari tapi kalau masih sampai sejak tadi kemarin besok hanya
    saja lagi udah gak nggak enggak banget aja yg tdk dgn sdh blm gimana dong deh nih kok sih bapak ibu pemerintah petugas
    setiap telah dapat lalu kemudian agar supaya bukan seperti terlalu terima kasih
    """

  private static let english = """
    the and of to is are was were this that with for from have has had not but you your they their there here what when
    where why how who please help thanks thank we our my his her its will would can could should been being do does did
    about after before again because than then very just only also all any some more most other water road house people
    still since yesterday today tomorrow
    """

  private static let javanese = """
    ora kowe sampeyan panjenengan wis durung iki iku kuwi kae sing karo kanggo neng ning nang endi opo apike piye kepiye
    ngono ngene sopo kapan wae bae yen lan ing saking dhateng mboten boten inggih nggih niki niku kula kulo dalan banyu omah
    udan uwong wong akeh sithik apik elek gedhe cilik saiki wingi sesuk mangan turu tuku adol gelem ojo aja tenan
    kabeh podho padha dadi dadine isih uga nanging amarga suwe rusake
    """

  private static let sundanese = """
    teu henteu abdi urang maneh anjeun manehna ieu eta nu jeung keur pikeun ka ti di geus atos acan teh mah atuh euy kumaha
    naha saha iraha dimana naon sabaraha loba saeutik hade gede leutik ayeuna kamari isukan cai imah jalma hujan
    rusakna aya euweuh teu aya ulah kudu bade hoyong tiasa sanes sadaya punten nuhun hatur mangga kitu kieu oge tapi lamun
    ngan keneh deui wae bae pisan ti ditu kadieu
    """
}
