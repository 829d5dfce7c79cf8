extension SettingsFile {
  /// A new `meja.yaml`: every default written out, its basis beside it. Reading it gives ``defaults``, but for the
  /// agency's name.
  ///
  /// What is custom and not rule says so ("kebiasaan, ubah bila perlu").
  ///
  /// - Parameters:
  ///   - agency: full name of the agency.
  ///   - shortAgency: for narrow screens.
  package static func template(agency: String, shortAgency: String) -> String {
    """
    # Setelan meja humas. Simpan, dan layar langsung mengikuti; jika ada yang salah tulis, setelan terakhir yang benar tetap
    # dipakai dan layar menyebut barisnya. Setiap angka boleh disesuaikan dengan aturan di kantor Anda.

    instansi: \(JSONText.quoted(agency))
    singkatan: \(JSONText.quoted(shortAgency))
    zona: WIB                 # WIB, WITA atau WIT
    bahasa: id                # id atau en
    tema: kentongan-gelap


    """ + clocks + cases + surroundings
  }

  private static let clocks = """
    # ---- Tenggat -------------------------------------------------------------------------------------------------------
    # satuan: hari_kerja, hari_kalender, jam atau menit. "dasar" tampil di layar saat tenggat dijelaskan.
    aturan:
      verifikasi:               {jumlah: 3,  satuan: hari_kerja, dasar: "SOP SP4N-LAPOR instansi; FAQ LAPOR!"}
      tindak_lanjut:            {jumlah: 5,  satuan: hari_kerja, dasar: "SOP SP4N-LAPOR instansi"}
      tutup_otomatis:           {jumlah: 10, satuan: hari_kerja, dasar: "SOP SP4N-LAPOR instansi"}
      permintaan_informasi:     {jumlah: 5,  satuan: hari_kerja, dasar: "paparan PermenPANRB 62/2018"}
      aspirasi:                 {jumlah: 5,  satuan: hari_kerja, dasar: "paparan PermenPANRB 62/2018"}
      pengaduan_tidak_berkadar: {jumlah: 14, satuan: hari_kerja, dasar: "paparan PermenPANRB 62/2018"}
      pengaduan_berkadar:       {jumlah: 60, satuan: hari_kerja, dasar: "paparan PermenPANRB 62/2018"}
      permohonan_ppid:          {jumlah: 10, satuan: hari_kerja, dasar: "UU 14/2008; dapat diperpanjang 7 hari kerja"}
      keberatan_informasi:      {jumlah: 30, satuan: hari_kerja, dasar: "UU 14/2008"}
      insiden_data_pribadi:     {jumlah: 72, satuan: jam,        dasar: "UU 27/2022 pasal 46: 3 x 24 jam"}

    # Kebiasaan, ubah bila perlu: "Pengaduan" tanpa keterangan dihitung sebagai apa.
    pengaduan_tanpa_keterangan: pengaduan_tidak_berkadar
    # Kebiasaan, ubah bila perlu: tenggat berhenti selama menunggu pelapor atau dipegang instansi lain.
    jeda_selama_menunggu: ya
    # Kebiasaan, ubah bila perlu: hari ke-1 adalah hari kerja berikutnya setelah laporan masuk.
    hitung_mulai_hari_kerja_berikutnya: ya
    # Pedoman sebuah kementerian: pernyataan awal 15 menit sejak isu ramai, siang dan malam.
    pernyataan_awal_menit: 15

    # Perpres 21/2023: Senin-Jumat, 37 jam 30 menit seminggu. Jam di dalam hari ditentukan instansi: ubah bila perlu.
    jam_kerja:
      senin_kamis: {buka: "07.30", tutup: "16.00", istirahat_mulai: "12.00", istirahat_selesai: "13.00"}
      jumat:       {buka: "07.30", tutup: "16.30", istirahat_mulai: "11.30", istirahat_selesai: "13.00"}

    # Perpres 21/2023: 32 jam 30 menit seminggu, mulai 08.00. Masa Ramadan di bawah ini perkiraan kalender:
    # sesuaikan dengan penetapan pemerintah.
    ramadan:
      jam_kerja:
        senin_kamis: {buka: "08.00", tutup: "15.00", istirahat_mulai: "12.00", istirahat_selesai: "12.30"}
        jumat:       {buka: "08.00", tutup: "15.30", istirahat_mulai: "11.30", istirahat_selesai: "12.30"}
      masa:
        - {mulai: 2025-03-01, selesai: 2025-03-30}
        - {mulai: 2026-02-19, selesai: 2026-03-20}
        - {mulai: 2027-02-08, selesai: 2027-03-09}


    """

  private static let cases = """
    # ---- Kerja bersama di meja -----------------------------------------------------------------------------------------
    # Kebiasaan, ubah bila perlu. Laporan yang diambil operator bebas lagi setelah sekian menit tanpa tanda kerja.
    klaim_menit: 10
    # ya: jawaban harus disetujui operator lain sebelum dikirim.
    persetujuan: tidak
    # Pernyataan harus disetujui di meja ini sebelum terbit: ya, tidak, atau otomatis (sejak persetujuan pertama yang tercatat).
    persetujuan_wajib: otomatis
    # Jam berakhirnya gilir kerja; yang habis tenggatnya sebelum itu disebut lebih dulu.
    akhir_gilir: ["15.00", "22.00"]
    # Peringatan sekian menit sebelum tenggat; 0 = tidak pernah. Pada jam tenang tidak ada bunyi; "jam_tenang: tidak" meniadakannya.
    peringatan_menit: 30
    jam_tenang: {mulai: "21.00", selesai: "06.00"}


    """

  private static let surroundings = """
    # ---- Kanal dan sumber ----------------------------------------------------------------------------------------------
    # milik_sendiri: kanal resmi kita, isinya pernyataan. menunggu_jawaban: yang masuk ditunggu jawabannya.
    # Kebiasaan, ubah bila perlu.
    kanal:
      - {nama: LAPOR, menunggu_jawaban: ya}
      - {nama: WA, menunggu_jawaban: ya}
      - {nama: Loket, menunggu_jawaban: ya}
      - {nama: PPID, menunggu_jawaban: ya}
      - {nama: X, menunggu_jawaban: tidak}
      - {nama: IG, menunggu_jawaban: tidak}
      - {nama: FB, menunggu_jawaban: tidak}
      - {nama: Pers, menunggu_jawaban: tidak}

    # Nama sumber = nama subfolder di masuk/. Lebih lama diam dari tiap_menit: disebut "diam" di layar.
    # zona: cara membaca jam tanpa keterangan. Ekspor SP4N-LAPOR menulis jam UTC tanpa menyebutnya.
    sumber:
      - {nama: lapor, tiap_menit: 1440, zona: UTC}

    # Kata status dari sumber lain: baru, terverifikasi, diproses, menunggu_pelapor, di_instansi_lain, ditanggapi,
    # selesai, ditutup_sistem atau diarsipkan. Kata SP4N-LAPOR sudah dikenal.
    # kata_status:
    #   "sudah dijawab": ditanggapi

    # ---- Tingkat isu ---------------------------------------------------------------------------------------------------
    # Naik tingkat bila sebutan dalam satu jam DAN kelipatannya terhadap jam-jam sebelumnya tercapai. Enam jam (sebutan x 1,2)
    # paling tinggi memberi siaga, satu hari (sebutan x 1,6) waspada. Kebiasaan, ubah bila perlu.
    tingkat:
      waspada: {sebutan: 5,  kelipatan: 2}
      siaga:   {sebutan: 20, kelipatan: 3}
      awas:    {sebutan: 60, kelipatan: 5}
      # Kebetulan: bagian hari yang boleh dilampaui oleh kebetulan saja; 0.001 = sekali dalam seribu hari.
      kebetulan_per_hari: 0.001
      # Turun tingkat bila jumlah di bawah bagian ini dari ambangnya, selama sekian menit.
      turun_di_bawah: 0.5
      bertahan_menit: 60
      # Isu yang ramai naik satu tingkat bila bobot sebaran, pers, nada dan kepekaan bersama mencapai 1.
      bobot: {kanal: 0.25, wilayah: 0.25, pers: 0.25, nada: 0.25, kepekaan: 0.5}
      # Kampanye salin-tempel tidak lebih tinggi dari ini.
      kampanye_tertinggi: siaga

    """
}
