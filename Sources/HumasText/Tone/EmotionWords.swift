/// The shipped words of `EmotionLexicon`, a list an emotion, phrases between commas.
enum EmotionWords {
  static let lists: [(emotion: Emotions, phrases: String)] = [
    (.anger, anger), (.fear, fear), (.uncertainty, uncertainty), (.conflictOfInterest, conflictOfInterest),
  ]

  private static let anger = """
    marah,geram,kesal,kesel,jengkel,dongkol,muak,emosi,murka,berang,naik pitam,sebal,sebel,benci,kecewa berat,sangat kecewa,
    tidak becus,tidak bertanggung jawab,keterlaluan,kurang ajar,biadab,bangsat,brengsek,bodoh,tolol,sialan,bajingan,anjing,
    omong kosong,janji palsu,pembohong,penipu,makan gaji buta,mau sampai kapan,sampai kapan,malu-maluin,memalukan,bobrok,
    zalim,dzalim,tidak manusiawi,semena-mena,sewenang-wenang,😡,🤬,😠,👿
    """

  private static let fear = """
    takut,ketakutan,cemas,khawatir,kuatir,was-was,waswas,panik,ngeri,seram,trauma,ancaman,terancam,mengancam,bahaya,berbahaya,
    membahayakan,nyawa,gelisah,resah,meresahkan,mencekam,merinding,tidak aman,tidak berani,menyelamatkan diri,darurat,gawat,
    deg-degan,deg degan,jangan sampai ada korban,😱,😨,😰
    """

  private static let uncertainty = """
    bingung,simpang siur,belum jelas,tidak jelas,tidak pasti,belum pasti,tidak tahu,belum tahu,entah,katanya,konon,kabarnya,
    apa benar,apakah benar,benarkah,betulkah,masa iya,kapan kepastian,kepastiannya,tidak ada kepastian,belum ada kepastian,
    tidak ada kejelasan,belum ada kejelasan,tanpa kejelasan,tidak ada kabar,belum ada kabar,tidak ada info,belum ada info,
    hoaks atau,hoax atau,mana yang benar,harus ke mana,lapor ke mana,ragu,meragukan,digantung,terombang-ambing,🤔
    """

  private static let conflictOfInterest = """
    konflik kepentingan,benturan kepentingan,nepotisme,kolusi,kkn,korupsi,korup,koruptor,dikorupsi,suap,disuap,menyuap,
    gratifikasi,pungli,pungutan liar,uang pelicin,uang rokok,orang dalam,titipan pejabat,main mata,kongkalikong,permainan proyek,
    bagi-bagi proyek,jatah proyek,proyek keluarga,perusahaan keluarga,milik keluarga,kerabat bupati,kerabat pejabat,
    anak pejabat,saudara pejabat,keluarga pejabat,keponakan bupati,adik bupati,anak bupati,istri bupati,ipar bupati,
    kerabat lurah,keluarga lurah,keluarga kades,saudara kades,anak kades,pilih kasih,tebang pilih,hanya yang dekat,
    kantong sendiri,memperkaya diri,menyalahgunakan jabatan,penyalahgunaan wewenang,penyalahgunaan jabatan,mark up,markup,
    penggelembungan anggaran,proyek fiktif,tender diatur,lelang diatur
    """
}
