extension RootList {
  static let affixed2 = """
    mobil modal moderator modern modifikasi moga mogok mohon molek momong moncong mongkok monitor monolog monopoli
    montok moral motif motivasi motor moyang muai muak mual muara muat mubazir muda mudah mudarat mudi mudik mudun
    mufakat mujarab mujur muka mukabalah mukah mukim mukjizat mula mulia mulsa mulur mulus mulut mumi munafik munajat
    muncrat muncul mundur mungkar mungkin mungkir mungmung munjung muntah murah muram murid murka murni murtad murung
    museum musik musim muskil muslihat musnah mustahil mustajab musuh musyawarah musyrik mutalaah mutasi mutlak mutu
    muwajahah nabi nada nafi nafiri nafkah nafsu nahak naif naik naikkelas naikturun najis nakal nakhoda nalam nalar
    nama nanah nanap nanar nanti napas nas nasakh nasib nasihat nasional naung nazam nazar negara negarawan negatif
    negeri negosiasi nekat nelayan nenek nenes neon neraka nestapa netral nganga ngenas ngeong ngeri ngiang niaga niat
    nifas nihil nikah nikmat nilai ninabobo ningrat niraksara nisbi niscaya nista nobat noda nominasi nomor nomordua
    nonaktif normal nostalgia notaris novel nubuat nudis nujum nukil nurani nyala nyalang nyali nyaman nyamik nyana
    nyanya nyanyah nyanyi nyanyu nyaring nyata nyawa nyinyir nyonyong nyonyor nyunyut obat obeng objek obor obral obrol
    obsesi oceh odol ogah ogam ogel ogok oja ojek ojok oksidasi oksigen olah olahraga olak oleh olek oleng oles olet
    olok ombak ombyok omel omong ompol ompreng omprong omzet onar ondok onggok ongkok ongkos onslah onyok onyot opelet
    open oper operasi oplah oplos oposisi optimal optimum orak orang orasi orbit ordinaris ordo oret orientasi
    orkestrasi ornamen orok otak otomatis otonomi otot oven oyak oyok pabean pacak pacangan pacar pacek pacik pacu
    pacuk pacul pada padah padam padan padang padat padi padu paes pagar pagas pagi pagut paha pahala paham pahat pahit
    pahlawan pail pailit pair pajak pajan pajang pajuh pak pakai pakal pakan pakansi pakar pakat paksa paku pakuk palai
    palak palam palang palar pale palem paling palis palit palsu palu palun palung palut paman pamer pamit pamongpraja
    pamor pampang pampas pampat pamrih pana panah panas pancal pancang pancar pancarterus panci pancing pancit panco
    pancung pancur pancut pandai pandak pandang pandir pandu panen pangah panggak panggal panggang panggil panggul
    panggung pangkah pangkal pangkas pangkat pangku pangkung pangkur panglima pangsa pangsek pangsi panguk pangur panik
    panitera panitia panjang panjat panjing panjut pantai pantak pantang pantar pantas pantat pantau pantek pantik
    panting pantis pantul pantun papa papah papak papan papar papas papras parab parade paraf parafrasa parah parak
    paran parang parap paras parih parit pariwisata parkir parodi partai partisipasi partner paruh parun parut pas
    pasah pasak pasang pasar pasok paspor pasrah pasti pastor pastoral pasuk pasung patah patam patar paten patih patik
    patil pating patok patri patroli patuh patuk patung patut pauk paus paut pawai paya payah payar payudara payung
    pecah pecahbelah pecak pecal pecat pecut peda pedang pedar pedas pedih pedoman peduli pegah pegal pegan pegang
    pegas pegat pegawai pegun pejal pejam peka pekak pekat pekau pekik peking pekis peku pekuk pel pelajar pelan pelana
    pelantar pelanting pelas pelaspas pelatuk pelawa pelecok pelekok pelencit pelengak pelepah pelesat peleset pelesir
    pelet peletek pelihara pelik pelintir pelipis pelir pelisit pelit pelita pelitur pelonco pelopor pelorot pelosot
    pelotot peluang peluh peluk pelupuh pematang pemidang penanggah penat pencar pencet pencil pencut penda pendak
    pendam pendar pendek pendeta pending penetrasi pengantin pengap pengapa pengaruh pengat pengerti penggal pengkol
    pengos pening penjara pensiun pental pentang pentas pentil penting pentol pentung penuh pepah pepak pepas pepat
    peper pepes pepet per perabot peragawan peragawati perah perahu perai perak peram peran perang perangah perangai
    peranggu perangkap perangkat peranjat perap peras perata perawan perbal perban percaya percik percit percul perdana
    perdom peredus perempuan perengut perenyak perenyuk peretel pergi pergok pergol perhati peri perigel perih
    perikemanusiaan periksa perilaku perinci peringis perintah perisai peristiwa perkakas perkara perkasa perkosa
    perlahan perli perling perlu perlus permadani permai permak permalu permana permisi pernis perogol perohong
    peronyok perosok perosot persekot persekusi persen persepsi persil personanongrata personifikasi persuasi pertal
    pertama peruak peruk perum perun perunggu perunjung perusa perut perwira pesam pesan pesat pesawat peser pesiar
    pesona pesong pesta pesuk peta petah petak petal petam petang petas peti petia petik peting petuah piagam pialang
    piama piang piara piat piatu piawai pica picik picing picis picit pico picu pidana pidato pidi pihak pijah pijak
    pijar pijat pijit pikat pikau pikir piknik pikul pilah pilih pilin pilis pilot pilu pimpin pinak pinang pinar
    pincang pincuk pincut pinda pindah pindahtangan pindahtugas pindai pinggan pinggang pinggir pingit pingpong pinjam
    pinta pintal pintar pintas pintu pionir pipa pipi pipih pipil pipis pipit pirau pirik piring pirsa pisah pisau
    pisit pistol pisuh pita pitar piting piuh piutang plastis plester plombir plonco poces pocok pocong pohon pojok
    pokok pokrol pola polemik poles poligami polimer polisi politik polok polong polos pompa pompong pondok pondong
    pongah ponggok poni ponten popok popor populer pora porah pori poros porot pos pose poser posisi positif potensi
    potong potret prabu prajurit prakarsa prakira praktik praktis pramugara pramuka praperadilan prasangka prasaran
    prediksi pres presentasi presiden prestasi prestise pretensi priayi pribadi pribumi prihatin prinsip prioritas
    produksi produktif profesi program proklamasi promosi propaganda prosa proses protes provinsi provinsial provokasi
    proyeksi puaka pual puas puasa publikasi pucat pucuk pudar pudi pudur pugar pugas puing puisi puja pujangga puji
    pujuk pujut pukal pukas pukat pukau pukul pukulrata pul pulang pulas pulau pulih puluh pulung pulut pumpun punah
    puncak pundak punggah punggal punggung pungkang pungkas pungkur pungli punguk pungut punjung punjut puntal puntir
    puntung punya pupu pupuh pupuk pupur pupus puput purba purbakala puru puruk pusaka pusar pusat pusing puso pustaka
    pusu pusut putar putarbalik puter putih putik putra putri putus puyan puyeng qasar raba rabak raban rabas rabet
    rabit rabuk rabun rabung rabut racak racau racik racuh racun radah radai radak radang radikal radio radu raga ragam
    ragang ragas ragi ragu raguk ragung ragut rahang rahap rahasia rahim raih rais raja rajah rajalela rajam rajang
    rajin rajuk rajut rakah rakap rakat rakit raksasa raksi rakuk rakung rakus rakut rakyat ralat ralip ramah
    ramahtamah ramai ramal rambah rambai rambak ramban rambang rambat rambeh rambu rambut ramin rampai rampak rampang
    rampas rampat ramping rampok rampung rampus ramu ramus ranap ranca rancah rancak rancam rancang rancap rancu
    rancung randa randak randat randau randek randuk randung rangah rangai rangak rangga ranggah ranggak ranggas ranggi
    ranggit ranggul ranggung rangka rangkai rangkak rangkam rangkang rangkap rangket rangkul rangkum rangkung rangkup
    rangkus rangkut rangsang rangum ranjang ranjing ransum rantai rantam rantas rantau ranting rantuk ranyah ranyau
    ranyun rapah rapai rapal rapat rapi rapik rapor rapu rapuh rapun rapung rapus rarai rarak raras rasa rasai rasam
    rasan rasi rasian rasio rasional rasuk rasul rata ratah ratap ratib ratifikasi ratu ratus raum raun raung raup raut
    rawa rawai rawak rawan rawang rawat rawi rawit raya rayah rayan rayang rayap rayau rayon rayu reaksi rebab rebah
    rebak reban rebana rebat rebeh rebek rebes rebu rebuk rebung rebus rebut recak receh recik recok recup reda redah
    redam redih redik reduksi redup redusir redut reekspor refleksi refraksi regah regang regas regat regen regu reguk
    regup rehab rehabilitasi rejah rejan rejang rejeng rejuk reka rekah rekam rekan rekat rekayasa reken rekes
    reklamasi rekomendasi rekonstruksi rekreasi rekrut rela relai relang relap relas relevansi reli relokasi reluk
    relung rem remah remaja remang remas rembah rembes rembet rembih rembuk remeh remet rempa rempah rempak rempuh
    remuk renang rencah rencam rencana rencat renceng renda rendah rendam rendang rendeng rendong renek rengap rengas
    rengat rengeh rengek renggang renggut rengkah rengkuh rengsa rengus rengut renjis renovasi rentak rentan rentang
    rentap rentas renteng rentet renti rentik renung renyah renyeh renyuk renyut repang reparasi repas repatriasi repes
    repet repih reportase repot reproduksi rerak rerot resah resam resan resap resep residen resik resmi resosialisasi
    respons restorasi restrukturisasi restu resume retak retas retek retih retur revisi revolusi rewak rewang rewel
    rewet ria riah riak riang riap rias riba ribu ribut ricau ricik ricuh rida ridu rihat rikuh rilis rima rimas rimba
    rimbas rimbun rimis rimpuh rimpung rinai rincis rincu rindang rinding rindu ringan ringgit ringih ringik ringis
    ringkai ringkas ringkik ringking ringkuk ringkus ringsing rintang rintas rintih rintis risak risau riset risik
    ritul riung riwayat robek roboh robok robot roda rodi rodok rodong rogoh rogok rogol roh rohani rojeng rojol rok
    roket rokok roma romantis rombak rombeng rombong romet romok rompak rompong romusa rona ronce ronda rondok roneo
    rongga ronggeng ronggong rongkok rongkol rongkong rongos rongrong rongseng rongsok ronta rontgen rontok ronyeh
    ronyok rorod rosok rosot rotan rotasi roti rotok rowot royak royal royan royer rua ruah ruak ruang ruas ruban rubu
    rubung rudal rudu rugi ruing ruit rujah rujuk ruku rukuk rukun rumah rumahsakit rumahtangga rumbu rumit rumpi
    rumpil rumpon rumpun rumput rumrum rumuk rumung rumus runcing runding runduk rundung runggas rungguh runggut
    rungkau rungkuh rungkup rungus rungut runjam runjang runjau runjung runtai runtas runti runtih runtuh runtun runut
    runyam runyut ruok rupa rupiah rurut rusak rusuh rusuk rutin rutuk ruwat ruwet ruyak ruyup saat saba sabak sabar
    sabat sabda sabet sabit sablon sabot sabuk sabun sabung sabur sadah sadai sadap sadar sadau sadik sadis sado sadran
    sadur safar safari sagang sagar sagon sagu sah sahabat sahaja sahap sahih sahut saing saja sajak sajen saji sakal
    sakap sakar sakat sakit sakral saksama saksi sakti saku salah salaharti salahguna salai salak salam salang salat
    saleh salep salib salin saling salip salir salju salto saluir saluk salung salur salut sama samak saman samapta
    samar samarata sambal sambalewa sambang sambar sambat sambi sambil sambillalu sambit sambung sambut samir sampah
    sampai sampak sampan sampang samper samping sampir samplok sampo sampu sampuk sampul samuh samun sanak sanat sanda
    sandal sandang sandar sandera sanding sandiwara sandung sangai sangar sangat sangga sanggah sanggam sanggama
    sanggang sanggat sanggep sanggerah sanggit sanggrah sanggul sanggup sangka sangkak sangkal sangkar sangkut
    sangkutpaut sangling sangon sangrai sangsang sangsi sanjung sanksi santai santak santan santap santet santir santri
    santun santung sapa sapi sapih sapu saput sara sarak saran sarang sarap sarasehan sarat sarau sari saring saripati
    sarjana saru saruk sarung sarut sasak sasap sasar sasau sastra sastrawan satai satih satron satu satumeja satupadu
    saudagar saudara saudari sauh sauk saur sawah sawala sawang sawar sawer sawi sawit sayang sayap sayat sayembara
    sayu sayung sayur seba sebab sebal sebar sebarluas sebat sebaur seberang sebit sebrot sebu sebuk sebut sedak sedang
    sedap sedekah sedekap sederhana sedia sedih sedikit sedot sedu seduh segak segala segan segar segeh segel segera
    segi segmen segmentasi sehat seimbang sejahtera sejarah sejat sejingkat sejuk seka sekali sekam sekang sekap sekar
    sekat sekira sekitar sekolah sekongkol sekresi sekretaris sekrup sekutu sel sela seladang selaju selak selalu selam
    selamat selampai selampit selancar selang selangkang selangkup selap selapan selaput selar selara selat selatan
    selawat selekeh selekoh seleksi selektif seleler selembana selempang selendang selenggara selentik selenting
    selepat selera selerak selesa selesai seletuk seleweng selia selibut selidik seligi seligit selimpang selimut
    selinap selindung seling selingar selingkit selingkuh selingkup selip selir selirak selirat selisih selisik selisip
    selisir selit seliwer seloka selomot selong selongkar selongsong selonjor selonong seloroh selot seloyong seluar
    selubung seluduk seludup seluk selulup selulur selumu seluncur selundup selungkup seluruh selusuh selusup selusur
    semadi semah semai semak seman semangat semara semarak semat semayam sembah sembahyang sembam sembarang sembat
    sembayan sembelih sembilan sembilu sembir semboyan sembrono sembuh sembul sembunyi sembur semburit sememeh semen
    semenda sementara semesta semester semi semir sempadan sempal sempalai sempang sempat sempena sempil sempit
    sempoyong semprit semprong semprot sempul sempuras sempurna semrawut semu semua semur semut sen senak senam
    senandung senang senapan senarai senda sendal sendam sendar sendat sendel sendeng sendi sendiri sendok sendorong
    sendu sengaja sengal sengam sengap sengar sengat sengau senget senggak senggang senggat senggau senggayut sengget
    senggol sengguk senggulung senggut sengih sengir sengit sengkak sengkang sengkarut sengked sengkela sengkelang
    sengkeling sengkelit sengker sengketa sengkilit sengsam sengsara sengsem senguk seni seniman senior senja senjang
    senjata senoyong sensor sensus sentak sental senteng senter sentil sentosa sentral sentuh sentuk senyap senyawa
    senyum sep sepah sepai sepak sepakat sepakbola sepan sepatu sepeda sepel sepele seperah seperti sepi sepit sepuh
    sepuk sepupu serabut seragam serah serahterima serai serak serakah seram serama serambi serampang serampuk seran
    serana seranah serandang serandung serang seranggung serangsang serani seranta serap serapah serasi serat seraya
    serbaguna serbak serban serbet serbu serbuk serdam serdawa serdih seregang serempak serempet serendeng serengam
    serengeh serenjang serep seret sergah sergam sergap seri serikat serimpet serimpung serindai sering seringai
    seringing serit serius serkah serkai serkap serkup serlah serling sernak sero serobok serobot serok serompok
    serondok serondol serondong serong seronok seropot serosoh serot seroyong serpih serta sertifikat sertu seru seruak
    serudi seruduk seruit serum serunda serundang seruput serut seruyuk servis sesah sesak sesal sesap sesar sesat
    seser sesuai sesuatu set setan setara setek setel seteleng setem seteru setia setiakawan setik setip setir setop
    setor setrap setrika setrip setrum setu setuju setum setup sewa sewat siaga siah siak siakon sial sialang siang
    siap siapa siar siasat siat sibak sibar sibir sibuk sibur sida sidai sidang sidik siduga siduk sifat sigai sigap
    sigar sigi sigung sihir sikap sikat sikeras siksa siku sikudidi sikut sila silam silang silap silat silaturahmi
    silau silet silih silik silir silu simak simbah simbang simbol simbur simpai simpan simpang simpangsiur simpat
    simpati simpatik simpir simpuh simpuk simpul simulasi sinambung sinar sinden sindir sinergi sinetron singgah
    singgang singgir singgit singgul singgung singit singkap singkat singkir singkur singsat singset singsing sini
    sinis sinkron sinonim sinrili sinter sintesis sinting sintuk sintung sinyalir sipat sipi sipit sipu sir sirah siram
    sirap sirat sirep sirih sirik sirip sirna siru sisa sisalak sisi sisih sisik sisip sisir sistem sisurut sita sitat
    siter sitir situasi siuk siul siung siur siut skala skema skenario sketsa skor skors smokel soal sobat sobek sobok
    sodet sodok sodomi sodor sofa soga sogok sohor soja sokom sokong sol solang solek solid solok som sombol sombong
    somplok sompoh sompok sondang sondong songel songket songkok songsong sontek sontok sopan sopansantun sopir sorak
    sorang sore soren sorog sorong sorot sortir sosoh sosok sosor soto soyak spekulasi spion sponsor spontan sportif
    stabil standar starter status stempel stensil steril stilir stimulasi strata struktur studi sua suai suak suaka
    suami suap suar suara suarang suasana suatu subal subang sublim subordinasi subsider subsidi substitusi subur
    subversi suci sucihama sudah sudet sudi sudip sudu sudut sufi sugar sugi suguh sugun suh suit suji sujud suka
    sukacita sukar sukarela sukaria sukat sukses suku sula sulam sulang sulap sulih suling sulit sultan suluh suluk
    sulung sulur sulut sumba sumbang sumbar sumbat sumber sumbi sumbu sumir sumo sumpah sumpal sumpek sumpit sumsum
    sumur sun sunah sunam sunan sunat sunatrasul sundak sundal sunduk sundul sundut sungai sungga sunggi sungging
    sunggit sungguh sungkah sungkal sungkan sungkap sungkawa sungkem sungkit sungkuk sungkum sungkup sungkur sungsang
    sungut sunjam suntih suntik sunting suntuk sunu sunyi suplai surai suram surat suratkabar surih suruh suruk surut
    survei susah susastra susila suspensi suster susu susuk susul susun susup susur susut sutan suten sutradara suwir
    swasembada swasta syahadat syahdu syair syak syarah syarat syariat syarikat syirik syubhat syukur syur taat
    taatasas tabah tabak tabal tabel tabiat tabib tabik tabir tablig tabok tabrak tabu tabuh tabulasi tabun tabung
    tabur tadabur tadah tadarus tadbir tadi tadung tafahus tafakur tafsir tagak tagan tagar tagih tahajud tahak tahalul
    tahan tahana tahap tahar taharah tahbis tahir tahkik tahkim tahlil tahnik tahu tahun taja tajak tajam taji tajih
    tajin tajuk tak takabur takah takak takar takat takbir takdir takdis takhlik takhsis takhta taki takik takjub
    taklid taklik takluk takma takmurni takrif taksa taksi taksir takuk takung takur takut takwa takwil takziah takzim
    takzir tala talak talang talar tali talkin talun tamadun tamak taman tamasya tamat tambah tambak tambal tambang
    tambar tambat tambuh tambul tambun tambung tambur tambus tameng tampak tampal tampan tampang tampar tampas tampi
    tampik tampil tampin tampuk tampung tamsil tamu tamyiz tanah tanai tanak tanam tanang tancang tancap tanda tandak
    tandan tandang tandas tandatangan tanding tandu tanduk tandus tangan tangap tangas tangga tanggah tanggal tanggam
    tanggang tanggap tanggar tangguh tangguk tanggul tanggulang tanggung tanggungjawab tangis tangkah tangkai tangkal
    tangkap tangkar tangkas tangkil tangkis tangkuk tangkul tangkup tangkuptelentang tangsel tani tanjak tanjul tanjung
    tanjur tantang tanti tanwin tanya tap tapa tapai tapak tapaktilas tapis tapuk tapung tapus tara taraf tarah tarak
    tarang tarap tarbiah target tari tarif tarik tarikh taris taruh taruk tarung tarup tas tasak tasaruf tasawuf tasbih
    tasdik tashih tasrif tasyakur tasyhid tasyrih tata tatabahasa tataguna tatah tatak tatal tatalaksana tatanegara
    tatang tataniaga tatap tatapraja tatar tatausaha tatih tating tauhid taul tauliah taung taur taut tawa tawajuh
    tawak tawakal tawan tawar tawarih tawur tayamum tayang tayub teater tebah tebak tebal teban tebang tebar tebas
    tebat tebeng tebing tebok tebuk tebus tedeng teduh tegah tegak tegang tegap tegar tegas teguh teguk tegun tegur
    teja teka tekad tekak tekan tekang tekap tekat tekek tekel teken teker tekik tekor teks tekstil tekstur tekuk tekun
    tekur tela telaah telabat teladan telah telan telangkai telangkup telanjang telanjur telantar telap telapak telas
    teledor telegram telekan telekomunikasi teleku telempap telempong teleng telentang telepon telepuk teles televisi
    telik telikung telimpuh telinga telingkah teliti telor teluk telungkup telur telus telusuk telusur telut telutut
    tem tema teman tembaga tembak tembakau tembang temberang tembis tembok tembuk tembung tembus temin tempa tempah
    tempap tempat tempayan tempel tempelak tempeleng temperamen temperas temperau tempiar tempias tempik templok tempoh
    tempong tempuh tempuling tempur temu temuduga tenaga tenagakerja tenaganuklir tenang tenar tenda tendang tendas
    tendensi tender tengadah tengah tengara tenggak tenggala tenggan tenggang tenggara tenggek tenggelam tengger
    tenggorok tengil tengkar tengkarap tengkel tengkelek tengking tengkorak tengkuk tengkuluk tengkurap tengok tenis
    tenjet tenok tentang tentara tenteng tenteram tentu tenun tenung tepak tepam tepas tepat tepek tepi tepik tepis
    tepuk tepung tepungtawar tera teral terali terampil teran terang terangjelas terap teras teratak teratap terau
    terawang terban terbang terbit teriak terik terika terima terindil teritik terjang terjemah terjun terka terkam
    terkap terkup terlalu ternak terobos terok teroka terombol teropong teror terpa tertawa tertib terubus terum
    terungku terus tes tesmak tetak tetal tetangga tetap tetar tetas tetek tetes tewas tiada tian tiang tiangpancang
    tiap tiarap tiba tidak tidakadil tidaksenonoh tidaksetia tidur tiga tigari tigas tik tikai tikam tikar tikas tikung
    tikus tilam tilang tilap tilas tilik tim timang timba timbal timbang timbau timbel timbrung timbuk timbul timbun
    timbus timpa timpal timpang timpuh timpuk timur tindak tindaklanjut tindan tindas tindih tindik tinggal tinggam
    tinggi tinggung tingkah tingkap tingkar tingkat tingkeb tingkrang tingkuh tinjau tinju tinta tinting tip tipis tipu
    tirah tirai tirakat tiri tiris tiru tirus tisik titah titel titi titik titikberat titip titir titis tiup tiwah
    tiwikrama tobak tobat todong togan togel togok tohok tohor tokak toko tokoh tokok tokong tolak tolap toleh
    toleransi tolok tolol tolong tomang tombak tomboi tombok tonase tonggak tonggok tongkah tongkat tongkrong tongol
    tonjok tonjol tonton top topang topek topeng topi topik toreh torpedo tos total toyot tradisi traktir traktor
    transfer transformasi transkripsi transmigrasi transmigrasilokal transmisi transmutasi transplantasi transpor trek
    tren trengginas triliun trompet tua tuah tuai tual tualang tuam tuan tuang tuanrumah tuas tuba tubi tubruk tubuh
    tuding tuduh tudung tugal tugas tugaskarya tugur tuhan tuil tujah tuju tujuh tujuhbulan tukam tukang tukar tukas
    tukik tukuk tukul tulah tulang tular tulen tuli tulis tulus tum tumang tumbang tumbuh tumbuk tumis tumit tumpah
    tumpak tumpang tumpangsari tumpangtindih tumpas tumpat tumpeng tumpil tumplak tumpu tumpuk tumpul tumpur tumus
    tunai tunam tunang tunas tunda tundang tunduk tundung tungau tunggak tunggal tunggang tungganglanggang tunggik
    tungging tunggu tunggul tungkai tungkul tungkup tungkus tunjal tunjam tunjang tunjuk tuntas tuntun tuntung tuntut
    tunu turap turas turba turis turun turus turut tusir tusuk tutu tutuh tutuk tutul tutup tutur uak uan uang uap uar
    ubah ubahbentuk ubahsuai uban ubang ubar uber ubub ubung ucap ucek udak udar udara udek udu udut ufuk ugahari ugem
    uger ugut uik ujar uji ujud ujung ukir ukup ukur ulah ulak ulam ulang ular ulas ulat ulek ulem ulen ules ulet uli
    ulik ulit ulos uluk ulur uman umat umban umbang umbar umbi umbuk umbut umpak umpama umpan umpat umpet umpil umpuk
    umput umum umun umur undak undang undi unduh undung undur ungam unggah unggas unggis unggul unggun ungkah ungkai
    ungkap ungkil ungkit ungkul ungsi ungut uniform unik universal unjuk unjun unjung unjur unjut unsur unta untai
    untal until unting untir untuk untun untung unun unyai upah upak upam upar upaya upil urah urai urak urap uras urat
    uri urik urine uruk urun urung urup urus urut usah usaha usahawan usai usak usali usang usap usia usik usil usir
    uskup usrek usul usung usus usut utama utang utara utas utik utuh utus uyuh vagina vakansi vaksinasi vakum valas
    variasi verifikasi veto visual vital vonis waad wabah wadah wahyu wajah wajar wajib wakaf wakil waktu walah walak
    wali wangi wangsa wanita wantah wantek wara waralaba waras warga warganegara wari waris warna warta wartawan warung
    wasiat wasit waskita waspada waswas watak watas wawancara wawanmuka wawanrembuk wawas wayang wedana wedar wedel
    weduk wejang welas weling wenang wibawa wijik wilayah wingit wira wiraswasta wirid wiru wisata wisma wisuda wol
    wudu wujud wukuf wulang yahudi yakin yoga yogia zaitun zalim zaman zarah ziarah zikir zina zona
    """
}
