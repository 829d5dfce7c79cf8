/// Words that say nothing about what a text is about: grammar, politeness, chat and the desk's own vocabulary.
package enum StopWords {
  package static func contains(_ word: String) -> Bool { hashes.contains(WordHash.of(word.utf8)) }

  static let hashes = HashSet(list.split(whereSeparator: \.isWhitespace).map { WordHash.of($0.utf8) })

  private static let list = """
    yang dan di ke dari untuk pada dengan dalam oleh atau juga serta karena sebab agar supaya bila jika kalau apabila ketika
    saat sejak sampai hingga antara tentang terhadap kepada bagi para tanpa secara seperti sebagai adalah ialah yaitu yakni
    itu ini tersebut sini situ sana begitu begini demikian maka lalu kemudian namun tetapi tapi sedangkan sementara padahal
    meski meskipun walau walaupun bahwa akan telah sudah sedang masih belum pernah sering selalu kadang lagi lah kah pun nya
    saya aku kami kita anda kamu kalian dia ia mereka beliau bapak ibu pak bu bang mas mbak kak kakak adik om tante saudara
    sdr sdri yth min admin gan sis bro guys kawan teman teman-teman warga masyarakat orang pihak tim bagian
    tidak bukan jangan tak nggak enggak gak ga ngga kagak tdk blm sdh udah udh dah dgn yg utk krn dr pd klo kalo kl jg bgt
    banget sekali amat sangat cukup terlalu lebih kurang paling hampir sekitar kira-kira hanya cuma saja aja doang semua
    seluruh setiap tiap beberapa banyak sedikit lain lainnya masing-masing satu dua tiga empat lima enam tujuh delapan
    sembilan sepuluh ribu ratus puluh juta apa siapa kapan mana dimana kenapa mengapa bagaimana gimana berapa kok sih dong
    deh ya iya yaa yah oh eh loh lho nih tuh kan mah wah hai halo hallo assalamualaikum wassalam selamat pagi siang sore
    malam terima kasih terimakasih makasih trims trm tolong mohon harap silakan silahkan bisa dapat boleh harus perlu ingin
    mau minta bantu ada jadi menjadi lapor laporan aduan melaporkan dilaporkan mengadu keluhan tanya bertanya info informasi
    kabar berita hari ini kemarin besok tadi nanti sekarang kini jam pukul pkl tanggal tgl bulan tahun minggu pekan senin
    selasa rabu kamis jumat sabtu ahad wib wita wit januari februari maret april mei juni juli agustus september oktober
    november desember nomor no rt rw kec kel kab desa kelurahan kecamatan kabupaten kota provinsi dinas pemerintah pemkab
    pemkot bupati wali camat lurah http https www com id the a an of to in is are was for and on at it this that be by with
    as from or not have has i you we they rt via amp
    """
}

/// FNV-1a over ASCII-lowered bytes: a name for a word that costs no string.
enum WordHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    return (hash ^ UInt64(lower)) &* 0x100_0000_01b3
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(seed) { adding($1, to: $0) } }
}
