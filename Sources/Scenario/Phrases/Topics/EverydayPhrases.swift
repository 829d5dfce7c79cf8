/// What a quiet week brings.
enum EverydayPhrases {
  static let all: [Phrase] = [
    "Jalan berlubang di \(.street) sudah makan korban, tolong ditambal",
    "Lampu jalan depan \(.shelter) mati \(.lately), gelap dan rawan",
    "Sampah di \(.village) tidak diangkut \(.lately), mulai berbau",
    "Rekam KTP dari bulan lalu belum jadi, sudah \(.few) kali ke kecamatan \(.district)",
    "Parkir liar di \(.street) bikin macet tiap pagi",
    "Air selokan di \(.neighbourhood) \(.village) mampet, mohon dikeruk",
    "Pungutan parkir di pasar tidak pakai karcis",
    "Anjing liar di \(.street) mengejar anak sekolah",
    "Trotoar di \(.street) dipakai jualan, pejalan kaki turun ke jalan",
    "Antrean loket dukcapil dari jam \(.clock), nomor habis",
    "Mohon polisi tidur di depan SD \(.village), kendaraan ngebut",
    "Kartu keluarga salah ketik nama, betulinnya harus ke mana",
    "Suara musik dari kafe di \(.street) sampai tengah malam",
    "Pohon besar di \(.street) rawan tumbang, tolong dipangkas",
    "Usul taman baca di \(.village), anak-anak tidak punya tempat main",
    "Pelayanan kelurahan lambat, petugas datang siang",
    "Angkot \(.district) sering ngetem di tikungan, bahaya",
    "Pembakaran sampah di \(.neighbourhood) \(.village), asapnya masuk rumah",
    "Bangunan baru di \(.street) menutup saluran air",
    "Jembatan gantung ke \(.village) papannya banyak yang lepas",
    "Harga pupuk di \(.district) di atas harga wajar",
    "Lampu lalu lintas di perempatan \(.street) mati \(.lately)",
    "Usul jam buka perpustakaan sampai malam, pekerja tidak sempat siang",
    "Taman di \(.village) kotor dan bangku taman patah",
  ]
}
