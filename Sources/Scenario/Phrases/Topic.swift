/// What people talk about in the story.
enum Topic: Int, Sendable, CaseIterable {
  case flood, evacuation, shelter, water, power, road, aid, school, health, rumour, praise, question, everyday, service

  /// The sentences that people write about it.
  var phrases: [Phrase] {
    switch self {
    case .flood: FloodPhrases.all
    case .evacuation: EvacuationPhrases.all
    case .shelter: ShelterPhrases.all
    case .water: WaterPhrases.all
    case .power: PowerPhrases.all
    case .road: RoadPhrases.all
    case .aid: AidPhrases.all
    case .school: SchoolPhrases.all
    case .health: HealthPhrases.all
    case .rumour: RumourPhrases.all
    case .praise: PraisePhrases.all
    case .question: QuestionPhrases.all
    case .everyday: EverydayPhrases.all
    case .service: ServicePhrases.all
    }
  }

  /// The category that LAPOR files it under.
  var category: String {
    switch self {
    case .flood, .evacuation: "Bencana Alam"
    case .shelter: "Pengungsian"
    case .water: "Air Bersih"
    case .power: "Listrik"
    case .road: "Jalan dan Jembatan"
    case .aid: "Bantuan Sosial"
    case .school: "Pendidikan"
    case .health: "Kesehatan"
    case .rumour, .question: "Informasi Publik"
    case .praise, .service: "Pelayanan Publik"
    case .everyday: "Lingkungan dan Perkotaan"
    }
  }

  /// The office a report about it goes to.
  var office: String {
    switch self {
    case .flood, .evacuation, .shelter, .rumour: "BPBD Kabupaten Wanasari"
    case .water: "Perumda Tirta Wanasari"
    case .power: "Bagian Perekonomian Setda"
    case .road: "Dinas Pekerjaan Umum"
    case .aid: "Dinas Sosial"
    case .school: "Dinas Pendidikan"
    case .health: "Dinas Kesehatan"
    case .praise, .question, .service: "Dinas Komunikasi dan Informatika"
    case .everyday: "Dinas Lingkungan Hidup"
    }
  }

  /// The class in which most reports about it are entered, in the words of LAPOR.
  var usualClass: String {
    switch self {
    case .question, .rumour, .service: "Permintaan Informasi"
    case .praise: "Aspirasi"
    default: "Pengaduan Tidak Berkadar Pengawasan"
    }
  }
}
