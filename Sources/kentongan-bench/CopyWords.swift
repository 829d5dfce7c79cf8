/// What made-up complaints are made of. All places and people are fictional.
enum CopyWords {
  static let places = words(
    "Karangsari,Tegalwangi,Sumberjati,Wonoasri,Banyurejo,Mekarwangi,Sukatirta,Pagerwojo,Kedungmulya,Rawakalong,Cibening,Pulorejo,Margasana,Tirtonadi,Girimulyo,Sindangrasa")
  static let names = words(
    "Ratna Wibawa,Joko Prasaja,Siti Marlina,Hendra Saputro,Dewi Anggrek,Bambang Suroto,Lilis Kurnia,Yusuf Hamdani,Tuti Rahayu,Agung Laksana,Maya Pertiwi,Rudi Hartawan")
  static let subjects = words(
    "Jalan penghubung,Lampu penerangan,Saluran irigasi,Tumpukan sampah,Atap puskesmas,Jembatan gantung,Pipa air bersih,Gardu listrik,Pagar sekolah,Pasar rakyat,Tanggul sungai,Loket pelayanan,Posko bencana,Lapangan olahraga,Antrean pupuk,Menara sinyal")
  static let verbs = words(
    "rusak parah di,belum diperbaiki di,dikeluhkan warga,terbengkalai di,kembali bermasalah di,tidak berfungsi di,menuai protes di,ditinggalkan begitu saja di")
  static let times = words(
    "sejak pekan lalu,sejak kemarin sore,hampir dua bulan,setelah hujan deras,sejak awal tahun,sudah tiga hari,sejak libur panjang,tiap akhir pekan")
  static let results = words(
    "akibatnya,sementara itu,karena itu,meski begitu,padahal,alhasil")
  static let persons = words(
    "petani setempat,ibu rumah tangga,para pedagang,anak sekolah,pengendara motor,lansia dan balita,kepala dusun,pengurus koperasi,nelayan kecil,pemuda karang taruna")
  static let deeds = words(
    "terpaksa memutar jauh,menunggu kepastian jadwal,merugi jutaan rupiah,menggelar kerja bakti,menulis surat terbuka,mendatangi balai pertemuan,membeli dari luar daerah,khawatir terjadi kecelakaan,menolak membayar iuran,meminta penjelasan resmi,bergantian berjaga malam,mengumpulkan tanda tangan")
  static let tags = words("KawalDesa,DengarWarga,BenahiSekarang,JanganDiam,AksiBersama")
  static let fillers = words("ya,nih,tolong,mohon,lagi,banget,dong,segera")
  static let marks = words("RT @kabar_warga: ,Fwd: ,Diteruskan: ,Repost @infokita ,FW: ")
  static let comments = words(
    "Setuju sekali dengan ini,Baca dulu sebelum komentar,Nah ini dia yang saya maksud,Kok belum ada tanggapan ya")
  static let datelines = words("KARANGSARI - ,(Warta Kita) ,BANYUREJO – ,Kabar Siang: ")
  static let desks = words("(red),Laporan kontributor daerah.,Baca juga berita lainnya di laman kami.,(hm/ts)")
  /// Alike by chance, as many people write.
  static let short = words(
    "air mati di RT 3,lampu padam lagi,kapan diperbaiki pak,banjir di depan pasar,jalan rusak parah,mohon segera ditindaklanjuti,listrik mati dari pagi,sampah belum diangkut,macet total di jembatan,terima kasih atas responnya")
  /// Filled in about different things: P place, N number, O object, W time, A name.
  static let forms = words(
    "Lapor: |O| di RT |N| RW |N| Desa |P| rusak |W| mohon segera diperbaiki|.,Mohon bantuan untuk |O| di |P| yang rusak |W| terima kasih,Saya |A| ingin menanyakan |O| di Desa |P| nomor |N| kapan selesai?,Air mati di |P| |W| tolong dicek,Kepada dinas terkait: |O| RT |N| |P| belum ada perbaikan |W|")

  private static func words(_ list: String) -> [String] { list.split(separator: ",").map(String.init) }
}
