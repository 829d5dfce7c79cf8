import HumasText

/// Words that speak of one matter in many ways, from the official to the street, with Javanese and Sundanese forms:
/// "gempa", "lindu", "goyang". Each matter is a term of its own beside the words, so that two mentions without a common
/// word can still be of one matter.
///
/// A line is a matter: its name, then its words and phrases, parted by commas. Words stand in the form the stemmer gives
/// as well as in the form people write, where these differ.
enum ConceptWords {
  /// Matters by the hash of a word, and of a pair of words.
  static let words = table(ofLength: 1)
  static let pairs = table(ofLength: 2)

  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 31 &+ second }

  private static func table(ofLength length: Int) -> [UInt64: UInt64] {
    var table: [UInt64: UInt64] = [:]
    for line in list.split(separator: "\n") {
      let entries = line.split(separator: ",").map { $0.split(separator: " ") }
      guard let name = entries.first?.first else { continue }
      let matter = PlainWords.hash("≈" + name)
      for entry in entries where entry.count == length {
        let hashes = entry.map { PlainWords.hash($0) }
        table[length == 1 ? hashes[0] : pair(hashes[0], hashes[1])] = matter
      }
    }
    return table
  }

  private static let list = """
    gempa, lindu, lini, guncang, diguncang, goyang, bergoyang, goyangan, getar, getaran, magnitudo, skala richter, gempabumi, susulan
    listrik, padam, pln, gardu, trafo, byarpet, genset, setrum, penyulang, lilin, mati lampu, lampu mati, pet lampu, listrike, mateni lampu, pemadaman, token listrik, aliren, oglangan, peteng, poek, gelap
    air, pdam, keruh, butek, buthek, kran, keran, banyu, banyune, cai, ledeng, sumur, galon, tangki, kaporit, air mati, pipa, air bersih, butheg
    banjir, genang, tergenang, genangan, luap, meluap, luapan, rob, kebanjiran, caah, tanggul, bandang, surut, rendam, terendam, kelep, perahu
    longsor, tebing, timbun, timbunan, ambles, amblas, urug, longsoran, tanah gerak, material
    kebakaran, bakar, terbakar, damkar, api, kobong, kobongan, hangus, kahuruan, pemadam
    asap, kabut asap, karhutla, ispu, kabut, bediding
    sampah, limbah, tps, tpa, runtah, angkut sampah, bank sampah, belatung, uwuh, sampahe, dlh, tumpukan sampah
    jalan, lubang, berlubang, aspal, tambal, penambalan, hotmix, jeglong, jeglongan, jalanan, jalan rusak, dalan, dalane, bolong, keprok, makadam, legok
    jembatan, kreteg, jembatane, sasak, titian
    lampujalan, pju, lampu jalan, penerangan jalan, lampu penerangan
    macet, kemacetan, lalu lintas, lalin, lampu merah, apil, padat merayap
    parkir, jukir, juru parkir, karcis, tukang parkir, parkiran, parkire
    angkutan, angkot, halte, trayek, terminal, sopir, busway, feri, pelabuhan, kapal, penyeberangan
    sekolah, kelas, siswa, murid, guru, sd, sdn, smp, smpn, sma, sman, smk, smkn, paud, tk, sakola, pendidikan, ruang kelas, seragam, buku paket
    ppdb, spmb, zonasi, penerimaan siswa, jalur afirmasi, jalur zonasi, pendaftaran sekolah
    rumahsakit, rsud, pasien, igd, ugd, rs, dokter, perawat, nakes, infus, rawat inap, rumah sakit, poli, ranap
    puskesmas, posyandu, bidan, pustu, faskes, puskesmase
    bpjs, jkn, kis, pbi, iuran, rujukan, uhc
    wabah, dbd, demam berdarah, fogging, jentik, nyamuk, diare, muntaber, campak, leptospirosis, chikungunya, malaria, rabies, tbc, ispa
    keracunan, racun, mual, muntah, mbg, makan bergizi, mutah, basi
    ktp, dukcapil, disdukcapil, adminduk, blangko, kk, akta, perekaman, kependudukan, ikd, ktpel, kartu keluarga, kia
    antre, antri, antrean, antrian, kuota, loket, ngantri, ngantre
    bansos, blt, pkh, bpnt, bantuan sosial, dtks, kpm, bantuan langsung, desil, sembako
    pengungsi, ungsi, mengungsi, pengungsian, posko, tenda, selimut, logistik, dapur umum, popok, ngungsi, terpal, mck
    rumahrusak, rusak berat, rusak ringan, rusak sedang, stimulan, pendataan rumah, huntara, huntap, kedata, asesmen
    elpiji, lpg, melon, pangkalan, tabung gas, gas melon, gas elpiji, tabung, gas
    bbm, pertalite, solar, spbu, bensin, pertamina, pom bensin, pertamax
    harga, mahal, sembako, inflasi, beras, minyak goreng, cabai, cabe, larang, bawang, regane, pangan
    pasar, pedagang, lapak, kios, pkl, los pasar, bakul
    hoaks, hoax, bohong, pesan berantai, kabar bohong, sebar, voice note, tabayyun
    penipuan, tipu, nipu, modus, rekening, transfer, bodong, fiktif, penipu, catut, mencatut, donasi, sumbangan
    pungli, pungutan, suap, korupsi, sogok, calo, gratifikasi, pungutan liar, uang pelicin, setoran, kkn
    kriminal, begal, maling, curanmor, pencurian, rampok, tawuran, klitih, gengster, jambret, copet, dicuri
    narkoba, sabu, miras, oplosan, ciu
    judi, judol, pinjol
    internet, sinyal, wifi, jaringan internet, bts, starlink, lemot
    kebocoran, kebocoran data, data bocor, bocor data, data pribadi, diretas, peretasan
    aplikasi, login, laman, situs, otp, error, eror
    pajak, pbb, retribusi, samsat, njop, pajek, opsen
    izin, perizinan, nib, imb, pbg, oss, amdal
    tanah, sertifikat, bpn, sengketa, ptsl, girik, patok, lahan
    pertanian, pupuk, petani, sawah, panen, irigasi, gagal panen, gabah, wereng, traktor, puso, tikus
    ternak, sapi, pmk, kambing, ayam, unggas, peternak, flu burung
    nelayan, ikan, tambak, kapal nelayan, melaut, budidaya
    kekeringan, kemarau, kering, droping air, dropping air, paceklik, ketigo
    angin, puting beliung, pohon tumbang, angin kencang, tumbang, badai, beliung
    tsunami, gelombang, pasang laut
    gunungapi, erupsi, lahar, abu vulkanik, gunung api, awan panas, kawah
    pencemaran, cemar, polusi, limbah pabrik, bau menyengat, tambang, galian
    bising, kebisingan, sound horeg, horeg, dangdutan, petasan, knalpot, brong
    pabrik, buruh, upah, umk, ump, phk, gaji, thr, pekerja, tenaga kerja
    asn, cpns, pppk, honorer, formasi, pns
    pemilu, pilkada, kpu, bawaslu, tps pemilu, kampanye, dpt
    dana desa, kades, apbdes, kepala desa, perangkat desa, bumdes
    hewan, anjing, kucing, monyet, ular, buaya, harimau, gajah
    wisata, pantai, tiket masuk, pengunjung, turis, tiket, wisatawan
    taman, trotoar, alun, pedestrian
    drainase, selokan, gorong, parit, mampet, kalen, solokan
    sungai, kali, sungai kotor, bantaran, normalisasi, sedimentasi
    kecelakaan, laka, tabrak, tabrakan, tabrakkan, terguling, korban tewas
    orang hilang, hilang, tenggelam, hanyut, basarnas, sar
    anak, stunting, gizi, balita, gizi buruk, kurang gizi
    kekerasan, kdrt, pelecehan, perundungan, bullying, cabul, pencabulan
    stadion, bola, pertandingan, suporter, gor
    masjid, gereja, haji, umrah, pesantren, ponpes, santri
    """
}
