extension RootList {
  static let affixed1 = """
    abad abadi abah abai abang abar abatik abdas abdi aben abet abjad abolisi abonemen abrek absah absen absente
    absolut absorb absorpsi abstain abstrak absurd abu abuh abuk abur acah acak acan acap acara acat acau aci aco acu
    acuh acum acung ada adab adakala adang adaptasi adar adat adegan adeh adem adik adikuasa adil adon adopsi adres adu
    adudomba aduh aduk adun aerobatik afiat afiliasi aga agah agak agam agama agan agas agen agenda agih agitasi agogo
    agometer agresi agresif agun agung agustus ahad ahli ahlinegara aib air ajaib ajak ajal ajar ajojing aju ajudan
    ajuk ajun akad akal akan akar akhir akibat akikah akomodasi akrab akrobat akronim aksara aksentuasi aksep akses
    aksi aktif aktinik aktual aku akuisisi akuk akumulasi akun akuntan akur akurat ala alah alam alamat alang alap alas
    alat alem ali aliansi alienasi alih alihaksara alihbahasa alihfungsi alihtugas alim alin aling alir alis alit
    alkali alkohol allah alokasi alpa alum alun alup alur amal amalgam aman amanah amanat amar amarah amat ambai ambak
    ambal ambang ambau ambek ambekparamarta ambil ambilalih ambin ambing ambisi ambruk ambul ambung ambur amen ami amin
    amit amorf amortisasi ampai ampas ampe ampelas amplop ampu ampuh ampul ampun amput amputasi amuk amung anak
    anakemas anaktiri analisis analogi ancai ancam ancang ancuk andai andak andal andam anduh aneh aneka anekajenis
    anekaragam aneksasi angah angan angga anggal anggap anggar anggit angglap anggota anggrek angguk anggul anggun
    anggung anggur anggut angin angka angkara angkasa angkat angkit angkring angkuh angkup angkut anglap anglong angon
    angop angsu angsur angut ani aniaya anjak anjal anjang anjangkarya anjangsana anjing anju anjung anjur antamir
    antap antar antara antem antep antero antih antik anting antisipasi antre antuk antul antun anugerah anulir anut
    anyam anyang anyar anyir apa apam apartemen api apikan apit apkir aplikasi aplus apotek apresiasi aprit apung ara
    arab arah arak aram arang aransemen aras ares argumen argumentasi ari arif arih arik arip aris arit aron arsip
    arsir arti artikel artikulasi artis artistik aru aruk arun arung arus asa asah asak asal asam asap asas aset asi
    asimilasi asin asing asisten asli asmara aso asonansi asong asosiasi aspal aspirasi asrama asri astakona asuh
    asumsi asung asuransi asyik atak atap atar atas atasnama atau atom atur atus audiensi audit aum aung aur aurat aus
    autopsi awaair awabau awabeku awabusa awahama awai awak awal awalengas awam awan awang awas awat awawarna awet awin
    awur ayah ayak ayap ayat ayom ayum ayun ayut azab azam azan azimat baal babak baban babang babar babas babat babi
    babil babit bablas babu baca bacah bacem baco bacok bacut badai badan badi badik badung badut bagai bagaimana bagal
    bagan bagar bagat bagi bagul bagus bahagia baham bahan bahari baharu bahas bahasa bahaya bahtera bahu baiat baik
    bait baja bajak bajau baji bajik bajing baju bajul bakak bakal bakar bakat bakti baku bakul balah balai balak balam
    balap balas balik baling balok baluh balui balun balung balur balut bambang bambung bancak bancang bancar banci
    bancuh bancut bandar bandara bandel bandering banding bandit bandul bandung bandut bangai bangat banget bangga
    bangir bangkai bangkang bangkar bangkir bangkit bangkot bangkrut bangsa bangsawan bangun baning banir banjar banjir
    banjur bank bantah bantai bantal bantar banter banting bantu bantun bantut banyak banyol bapa bapak baptis bara
    barah barak barang barap barat bareng baring baris barong baru barut bas basah basi basis basmi basuh basung basut
    bata batak batal batang batas bati batik batin batu batubara batuk bau baun baur bawa bawah bawakan bawang baya
    bayan bayang bayar bayi bayonet bayong bayu bayuan bayun bea bebal beban bebang bebar bebas bebasmurni bebastugas
    bebat bebek beber becak beda bedah bedak bedal bedel bedeng bedil bedol bedung bega begal begar begini begitu
    behandel bejat beka bekah bekal bekam bekap bekas bekel beken beku bekuk bel bela belah belahak belai belajar
    belakang belalak belalang belam belanda belandang belandong belang belanga belangah belangir belanja belantara
    belar belas belaskasih belasungkawa belasut belat belati belau belek belelang belendung beleng belenggu belengket
    belengkok belenting beli belia beliak belian belikat belimbing belingkang belingsat belingut belintang belit
    beliung belok belon belongkot belongsong belontang belot belu beludak belukar belulang belum belut bembam bena
    benah benak benalu benam benang benar bencah bencana benci benda bendahara bendera benderang bendi bendung bengang
    benggol bengis bengkah bengkak bengkal bengkalai bengkar bengkel bengkok bengkos bengkung benguk benih bening
    benjol bentak bentang bentar benteh benteng bentok bentrok bentuk bentur bentus benum beo bera berahi berai berak
    berandal berang berangas berangkat berangsang berangus berani berantak berantas berapa berat bercak beredel
    berengsek berengut berentang beres berhala beri beringas berita beritahu berkas berkat berlaku berok beron
    berondong berongsong berontak bersih bersil bersit berumbun berungut beruntus berus besan besar besel beset besi
    besit besitua beslah besok bestel bestral besut beta betah betapa betas beti betik betina beting betis beton betot
    betul biadab biak biar biara biarkan bias biasa biau biawak biaya bibi bibir bibit bicara bicarakan bicu bidai
    bidan bidang bidas bidik biduk bijak bijaksana biji bikang bikin bila bilah bilai bilamana bilang bilas bilik bilur
    bimbang bimbing bimbit bina binasa binatang bincang bindu bineka bingas bingkah bingkai bingkas bingkis bingung
    bini binjat bintang bintik bintil biola bioskop birah biras birit birokrasi biru bis bisa bisik bising bisnis bisu
    bisul bius blaster blirik blokade blokir bobok bobol bobos bobot bobrok bocah bocor bodoh bodor boga bohong boikot
    bokong bola boleh boling bolos bolot bom bombardir bon bonceng bondong bondot boneka bongak bonggol bongkah bongkar
    bongmeh bonsai bopong bor bordir boreh borgol borok borong boros bosan botak botol boya boyak boyong boyongan
    briket brutal buah buai buak bual buana buang buas buat buaya bubar bubu bubuh bubuk bubul bubung bubus bubut bucu
    budak budaya budi budidaya budur bugar bugil buhul buih bujang bujangga bujuk bujur buk buka bukan bukit bukti buku
    bukut bulak bulan bulang bulat buldoser buli bulir bulu buluh buluk bulur bulutangkis bumbu bumbun bumi bumihangus
    bumirata buncah buncang buncit bunda bundak bundar bundel bunga bungar bungkal bungkam bungkuk bungkus bungsu buni
    buntang buntil bunting buntu buntung buntut bunuh bunyi bupati bura burai buras burit buron buru buruh buruk busa
    busana busuk busung busur busut buta butir butuh butul buyar buyung buyur buyut cabai cabang cabar cabau cabik
    cabir cabuh cabul cabur cabut cacah cacahjiwa cacak cacap cacar cacat cacau caci cacing cadai cadang cadar cadik
    caduk cadung cagak cagar cagil cagun cagut cahar cahari cahaya cair cakah cakak cakap cakar cakrawala cakup cakus
    calak calang calar calit calo calon cam camat cambang cambuk camil camkan campak campang campin campung campur
    campuraduk campurbaur camuk camur canai canak canang canangkan cancang cancut canda candi candra candu cangah
    cangak cangam cangap cangar cangcang canggah canggih canggung cangkel cangking cangkir cangklong cangkok cangkuk
    cangkul cangkum cangkung cangkup canguk cantas cantel canteng cantik cantol cantum cap capai capak caplok cara
    carah carak caran carang cari carik caring carter caruk carut cas cat catat catek catu catuk catur catut cawak
    cawan cawang cawat cebak cebik cebil cebir cebis cebok cebur cecah cecak cecap cecar cecer cedera cedok cegah cegat
    ceguk cek cekah cekak cekakak cekal cekam cekat cekau cekcok ceker cekih cekik cekikik cekit cekluk cekok ceku
    cekuh cekung cekup cekut cela celah celak celaka celampak celana celang celangak celapak celat celatuk celeng
    celentang celep celetuk celik celinguk celis celomok celoteh celuk celung celup celur celus cema cemar cemas cemat
    cemburu cemeeh cemerlang cemeti cemetuk cemooh cempera cemplung cempung cemuk cena cencang cendawan cendekia
    cendekiawan cenderung cenduai cengam cengang cengap cengkam cengkelong cengkeram cengkerama cengkih cengkung
    cengung cengut centang centil centong cenung cepal cepat ceplos cepol cepuk cerabih cerabut ceracak ceracam ceracau
    cerah cerai cerak ceramah cerancang ceranggah cerap cerat ceratai ceratuk cerca cercah cerdas cerdik cerewet ceria
    cericau cerita cerkau cerlang cerling cermat cermin cerna ceroboh cerocos ceroteh cerucup ceruh ceruk cerup cerut
    cetak ceteng ceter ceti cetus ciak ciap cibir cibit cicik cicil cicip cicit ciduk cikut cilok cina cincang cincin
    cingangah cinta ciplak ciprat cipta ciri cirit cita citra cium ciut coak coang coba coblos cocok cocol cocor codak
    cogok cok cokek cokelat coket cokok cokol colek coleng colok colong colot comel comot concong condong conet congak
    conggok congkak congklang congkong congok congol conteng contoh copet copot cor corak corek coreng coret corong
    corot cotok cuai cuar cuat cubit cuca cuci cucu cucuh cucuk cucup cucur cucut cugat cuik cuil cuit cukai cuki cukil
    cukong cukup cukur culak culas culik cuma cumbu cunam cundang cunduk cungap cungkil cungul cupai cupak cupang cupar
    cupet cuping cuplik cura curah curai curam curang curat cureng curi curiga curigai curu dab dabak dabih dabik
    dabung dabus dacin dada dadah dadak dadar dadek dadu daduh daduk dadung daerah daftar daftarhitam daga dagang dagel
    dagi daging dagu dahaga dahak dahan dahanam dahi dahsyat dahulu daif daki dakwa dakwah dalam dalang dalih dalil
    damai damak damar damba dambin damik dampak dampar dampil damping damprat dana danau dandan dangdut dangir dangka
    dangkal dangkar dangkung danguk dansa dansanak dapat dara darab darah daras darat dari darmabakti darmawisata darun
    darurat dasar dasi dasun data datang datar datu datuk daulat daun daur dawai dawat daya dayaguna dayang dayaupaya
    dayu dayuh dayuk dayung dayus debah debar debat debik debit debu debuk debum debur debus debut decit decup decur
    decut dedah dedak dedas dedau dedel deder dedes dedikasi defile definisi degam degap degil deging degum degup deham
    dekam dekap dekar dekat deklamasi deklarasi dekolonisasi dekorasi dekret deku dekus dekut delan delapan delegasi
    delegat delik delima delong demah demam dembam dembun demik demikian demiliterisasi demo demobilisasi demokrasi
    demonstrasi dempak dempet dempok dempul denda dendam dendang dendeng dengan dengap dengar denging dengki dengkik
    dengking dengkul dengkung dengkur dengkus dengu denguk dengung dengus dengut dentam dentang denting dentum dentung
    denyar denyit denyut dep depa depak depan depang depolitisasi deponir deportasi deposito depun dera derai derajat
    derak deram derang derap deras derau derek deres deret derik dering deris derit derita derma dermawan deru deruk
    derum desa desah desain desak desar desau desing desir desis destabilisasi destar desus desut detail detak detar
    detas detasir deteksi detik detus devaluasi dewa dewan dewasa dewata dia diagnosis dialog diam dian diang diar diat
    didih didik didis diet digdaya digul diksa diktator dikte dilak dina dinamis dinamit dinas dinding dingin diplomasi
    dirgantara diri diris dirus disiplin disko diskredit diskriminasi diskualifikasi diskusi distribusi diversifikasi
    doa dobrak dodet dodong dodor dodos dogol dohok dokar dokter dokumentasi dolan dolar domba dominasi domisili dompak
    domplang dompleng dompol doncang dondang donder dondon dongak dongeng dongkak dongkel dongkok dongkol dongkrak
    dongsok dor dorna dorong dosa dosir dosis dot doyan drama drel dribel dril drop dua dub dubes dublir dudu duduk
    dudur duel duet duga dugal dugang dugas duit duka dukacita dukuh dukun dukung dulag dulang duli dum dungu dunia
    duniawi dup dupa dupak durasi durhaka duri durjana duru dusin dusta dusun duta dwiarti dwibahasa dwifungsi dwiganda
    dwiminggu dwimuka dwiperan eban ecer edan edar edit efektif efisien egah egat egol egos egosentris eja ejan
    ejawantah ejek ekabahasa ekonom ekonomi ekonomis ekor eksamen eksentrik eksklusif ekskursi eksotis ekspansi
    eksploitasi eksplorasi ekspor ekspos ekspresi ekstrak ekstraksi ekstrem elaborasi elak elastik elastis elegan
    elektrifikasi eliminasi elite elok elon elu elus email emas emat emban embar embara embargo embat embel embik embol
    embun embus embut emigrasi emirat emis emoh emol emong emosi empang empap empar empas empat empati empedu empenak
    emper empik emping empo empoh empos empu empuk empul emut enak enam enap enas encang encer endal endap endon endong
    endus enes engah enggan engget enggil enggok engkang engkau engsel enjak enjal enjut enkripsi ensiklik entah entak
    entas enten enteng entit entot enyah enyak epak erak eram erang erat ereh ereksi ereng eret erik erot erti esa esak
    esok esot etik etika etsa evakuasi evaluasi evolusi eyel fadihat faedah fakir falsafah fana fanatik fantasi farmasi
    fasakh fasih fasik fasilitas fatwa feminin fermentasi festival fiat film filsafat filter firman fitnah fitrah
    fluktuasi fokus formulasi forsir fosil foto fotokopi frustrasi fungsi fusi gabai gabak gabas gabruk gabung gabus
    gaco gacok gada gadai gadang gading gadis gado gaduh gaduk gaet gagah gagai gagal gagang gagap gagas gagau gaham
    gahar gaib gairah gait gajah gaji gajul gala galah galak galang galas galat galau galeng gali galib galur gamak
    gamang gamat gambar gamblang gambuh gambus gamik gamit gampang gampar ganas gancar gancu ganda gandal gandar
    gandeng ganding gandrung ganduh gandul gandum gandung ganggang ganggu ganggut gangsa gangsi gangsir ganjak ganjal
    ganjar ganjil ganjur gantang gantel ganti gantih gantol gantung ganyah ganyang gaok gapah gapai gapil gapit gaplok
    garah garam garang garansi garap garau gari garis garisbawah garit garong garu garuk garung garut gasab gasak
    gasing gatal gatra gaul gaun gaung gawai gawang gawat gaya gayuh gayuk gayun gayung gayut gebah gebar geblak geblok
    gebok gebos gebot gebrak gebu gebuk gebyur gecar gecek gede gedok gedong gedor geduyut gegar gegas gegau geger
    gejala gejolak gejos gejuju gelabur geladak geladrah gelagap gelagar gelak gelalar gelamai gelambir gelandang
    gelang gelanggang gelangsar gelantang gelanting gelantung gelap gelar gelas gelasir gelatak gelatuk gelayangan
    gelayar gelayut gelebar geleber gelecik geledah geledang geledek geleding geledur gelegak gelegar gelek gelekak
    gelekek gelembung gelembur gelemprang gelenang gelendong gelendot geleng gelenting gelenyar gelepai gelepar gelepek
    gelepur geleser gelesot geletak geletar geletik geletis geletuk geli geliang geliat gelibir gelicik geligi geligis
    geligit gelimang gelimantang gelimbir gelimpang gelimun gelincir gelincuh gelinding gelingsir gelinjang gelintang
    gelintar gelintin gelinting gelintir gelisah gelita gelitar gelitik gelobok gelodar gelogok gelohok gelombang
    gelompar gelondong gelonggong gelongsor gelontor gelopak gelora gelosang geloso gelosok gelotak gelugut gelulur
    geluncur gelundung gelung gelup gelupur gelut gema gemak gemal gemang gemap gemar gemas gembala gembira gembleng
    gembok gembol gembos gembung gembur gembus gembut gemeretak gemerlap gemetar gemik gemilang geming gempa gempar
    gempita gempur gemuk gemulai gemuruh genang genap gencar gencat gencet gendak gendala gendam gendang gendeng
    gendong gendut genggam gengsi genial genjot genre genta gentar gentas gentayang gentel genting gentus gepit gepok
    geprak gera gerabak geragai geragap geragas geragau gerah gerai gerak geram geramus gerang gerantak gerantang
    geranyam gerapai gerapu gerat gerawat gerayah gerayang gerbak gerbang gerbus gerebek gerecok gereget gereja gerek
    geremet gerendel gerendeng gereneng gerenik gerenyet gerepe gerepek gerepes geresek geret geretak geretang gergaji
    geriak geriap gericau geridip gerigi gerik gerilya gerincing gerinda gering geringging gerinjam gerinyau gerisik
    gerlap gerlip germang germut gero gerobok gerobyak gerocok gerodak gerogot gerojok gerombol gerombong gerompok
    geronggang geropyok geros gerowot gerpol gersang gertak geru gerugut geruh geruit gerumit gerumuk gerumut gerun
    gerundel gerung gerunyam gerupis gerupuk gerus gerutu gesa gesek gesel geser getah getang getap getar getik getil
    getir getok getol getu gial giat gibang gidik gigi gigih gigil gigis gigit gila gilap gilas gili giling gilir gincu
    ginjal girang giring gisar gisil gites gitik giur giwang gizi glamor glasir glegek global gobek goblok gocek gocoh
    goda godak godam godok godot goel gogoh gogok gojek gojlok gol golak golek goleng goler golf golok golong gombal
    gombeng gondok gondol gondrong gonggong gongli gongseng gonjak gonjok gonjong gontai gontok gonyak gonyeh gonyel
    gonyoh gopoh goreng gores goroh gorok gosip gosok gosong gotes gotong gotongroyong goyah goyak goyang gramatikal
    granat granula gratak gratis graver grempel gua gual guam guar gubah gubal gubel gubernur gubit gubris guci gudang
    gugah gugat gugu guguh guguk gugup gugur gugus guit gula gulai gulana gulat guling gulir gulud gulung gulut gumal
    gumam gumbuk gumpal gumul guna guncang gundah gundal gundik gundu gunduk gundul gung gunggung gunjing gunting
    guntung guntur gunung gunyam gurah guram gurat gurau gurdi gurik gurindam gurit gurita guru guruh gusah gusar gusel
    gusrek gusti gusur gutik guyon guyub guyur habis hablur had hadang hadap hadiah hadir hafal hajar hajat haji hak
    hakikat hakim hal hala halal halalbihalal halang halau haluan halus hamba hambar hambat hambur hamil hampa hampar
    hampir hamun hancur hancurlebur hancurluluh hangat hangus hantam hantar hantu hanya hanyut hapus haram harap hardik
    harga hari harimau harit harkat harmoni harmonis harpa harta haru harubiru harum harus hasil hasrat hasta hasud
    hasut hati haus hawa hayat heban hebat heboh hela helai helat hemat hembalang hempap hempas hendak hening hentar
    henti heran heroik heterogen hewan hias hibah hibuk hibur hidang hidrogenasi hidrolisis hidroponik hidu hidung
    hidup hierarki hijau hijrah hikayat hikmah hikmat hilang hilau hilir himbau himpun hina hinadina hindar hindu
    hingga hinggap hinggut hipnosis hiponim hipotesis hirap hirau hiruk hirup hisab hitam hitamputih hitung hobi hoki
    homo homofon homogen homograf homonim honor hormat hotel hubung hujah hujan hujanangin hujanpanas hujat hujung
    hukum hulu huma humas huni hunjam hunus huruf hutan huyung iba ibadah ibadat ibarat ibing ibrit ibu idah idam idap
    idas ideal identifikasi identik identitas ideologi idola idu igal igau ihram ihtimal ijab ijazah ijmak ijmal ijon
    ijtihad ijuk ikal ikan ikat ikatpinggang ikhlas ikhtiar ikhtisar ikhwan iklan iklim ikrar iktikad ikut ikutserta
    ilah ilahi ilai ilar ilas iler iles ilham ili iling ilmiah ilmu ilustrasi imak imam iman imbal imbang imbas imbau
    imbit imbuh imigrasi imitasi imkan imla impas impi impit implementasi implikasi implisit impor improvisasi imun
    inai inang inap incar incit indah indang indekos indik indikasi inding indoktrinasi indonesia indra indu induk
    induksi industri infak infeksi infiltrasi infleksi informasi infus ingar ingat ingau inggris ingin ingintahu ingkar
    ingsar ingsut ingus ini inisial inisiasi inisiatif injak injap injeksi injil inkarnasi inkorporasi inovasi insaf
    insang insani insinuasi inspeksi inspirasi intai integrasi intensif intensifikasi interaksi interlokal
    internasional internir interogasi interpretasi interupsi intervensi interviu inti intim intimidasi intip introduksi
    introspeksi intrusi invasi inventarisasi investasi ion ionisasi ipar iprit ipuh ipuk irama iras iri irihati irik
    iring iris irit isap isbat iseng isi islah islam isolasi istana istiadat istibdad istigfar istikharah istikmal
    istilah istimewa istinja istirahat istri isu isyarat itu iur izin jabal jabar jabat jadi jadwal jaga jagal jagat
    jago jagung jahanam jahar jahat jahil jahit jail jaipong jaja jajah jajak jajal jajan jajar jaksa jala jalan jalang
    jalar jali jalin jalu jalur jam jamah jamak jambak jambang jambar jambat jambret jambul jamin jampi jampuk jamrah
    jamu jamur janda jangak jangan jangat janggal janggut jangka jangkah jangkang jangkar jangkau jangki jangkit
    jangkung jangol janjang janji jantan jantang jantung jantur jara jarah jarak jaram jarang jaras jari jaring jarum
    jasa jasaboga jasad jasmani jatah jati jatmika jatuh jauh jawab jawat jawi jawil jaya jebah jebai jebak jeblok
    jeblos jebluk jebol jebrol jebur jeda jedot jegal jegil jejak jejal jejer jela jelabak jelaga jelajah jelak jelalat
    jelanak jelang jelangak jelapak jelas jelau jelejeh jelek jelempah jelengar jelepak jelepok jeli jelih jelijih
    jelimet jelimpat jeling jelir jelit jelma jeluak jelujur jeluk jelum jelungkap jelunut jelus jelut jemaah jemaat
    jemang jemawa jemba jembak jembatan jempalit jempol jemput jemu jemur jenak jenaka jenang jenazah jendel jendela
    jendul jeneng jengek jenggot jengguk jenggut jengit jengkal jengkang jengkek jengkel jengkelit jengkeng jengket
    jengking jengkit jengkol jengkolet jengkot jenguk jengul jenis jenjang jentera jentik jenuh jepit jeprat jepret
    jeput jera jerabai jerahak jerahap jerait jeramah jerambah jerambai jerami jerang jerangkak jerangkang jerap jerat
    jeraus jerawat jerba jerbak jeremba jerembap jerembat jerembun jerempak jereng jeriau jerih jerit jerkah jermang
    jernih jerohok jerojol jerongkang jerongkok jerongkong jeruk jerukun jerukup jerum jerumat jerumus jerungkau
    jerungkis jerungkung jerunuk jetis jewer jibaku jibun jidar jihad jijik jijit jila jilam jilat jilid jimak jimat
    jimbit jimpit jinak jinayah jingap jingau jingkat jingkik jingkrak jingu jinjang jinjing jinjit jintan jiplak jiran
    jirus jitak jitu jiwa jiwit jobak jodoh jodong jogar joget johan jojol jolak jolek joli jolok jolong jolor jombang
    jompak jonget jonggol jongkang jongkok jonjot joran joreng jorok jotos juak jual jualbeli juang juara jubah jubel
    judi judo judul juga jujah jujai juju jujuh jujur jujut julai julang julat juling juluk julur jumat jumbai jumbuh
    jumeneng jumlah jumpa jumpalit jumput jumud junam jundai jungat jungkal jungkar jungkat jungkir jungkirbalik
    jungkit jungur junjung juntai juntrung jupang jura jurai juri juring juru jurubicara jurus justifikasi juta kabar
    kabat kabil kabir kabit kabul kabung kabur kabut kaca kacak kacamata kacang kacar kacau kacaubalau kacip kacir kada
    kadang kadar kadas kader kadim kafan kafir kaget kagum kahat kail kain kais kaisar kait kajang kaji kakak kakap
    kakas kakek kaki kakok kaku kala kalah kalai kalang kalap kaleng kali kaliber kalicau kalih kalimantang kalkulasi
    kalung kalut kalutmalut kamar kamban kambang kambi kambing kambinghitam kambuh kambus kamit kampai kampanye kampas
    kampil kampuh kampung kamuflase kamus kanal kanan kancah kanceh kancing kandang kandar kandas kandidat kandul
    kandung kandut kang kangen kangkang kanibal kanjang kanjar kanji kansel kanselir kantang kantar kanti kantong
    kantor kantuk kanvas kaok kapak kapal kapan kapang kapar kapas kapasitas kapit kapitulasi kapok kapten kapur karam
    karang karantina karaoke karat karau karbida karbol karena karet karib karier karih karisma karpet kartu kartumerah
    karu karung karunia karut karya kasad kasam kasar kaset kasidah kasih kasihan kasim kastrasi kasut kata katalisasi
    katalisis katalisit katalog katapel kategori kati katrol katup kaul kaum kaus kaut kaveling kaver kawak kawal kawan
    kawang kawat kawih kawin kaya kayai kayau kayu kayuh kebal kebas kebat kebiri kebun kebur kebut kebyar kecai kecam
    kecambah kecamuk kecandan kecap kecapi kecek keceng kecewa keciak kecibak kecil kecimpung kecimus kecipak kecoh
    kecu kecuali kecumik kecup kecut kedai kedal kedang kedau kedik kedip kedok kedot keduk kedut kehel kehendak kejai
    kejam kejan kejang kejap kejar keji kejuju kejut kekal kekang kekar kekas kekek keker kekol kelabak kelabang kelabu
    keladak keladau kelah kelahi kelai kelakar kelam kelambu kelamin kelana kelanjar kelantang kelap kelar kelarai
    kelas kelat kelebat kelebek kelebu keledai keledar kelejat kelelot kelemban kelempai kelenggara kelepai kelepat
    kelepek kelepet kelepur keletah keliar kelibang kelibat kelih kelijak kelik kelikik keliling kelilip kelim kelindan
    keling kelingking kelintar kelinting kelip keliru kelis kelit kelocak kelodan kelok kelola kelolong kelompok kelon
    kelonet kelong kelopak kelosok kelotok keloyak keloyor kelu keluan keluar keluarga kelubak keluh keluk kelukur
    kelumit kelumun kelupas kelupur keluyur kemah kemal kemam kemari kemarin kemas kembali kemban kembang kembangbiak
    kembar kembeng kembol kembung kembur kemeja kemendang kementam kemenyan kemih kempa kempis kempit kemplang kemu
    kemudi kemudian kemul kemut kena kenal kenan kenang kencan kencang kencing kencong kencreng kendala kendali kendana
    kendang kendara kendi kendong kendung kendur kenduri kenes kengkeng kensel kental kentara kentung kentut kenyal
    kenyam kenyang kenyit kenyut keok kepada kepak kepal kepala kepang kepil keping kepit keplak keplok kepoh keponakan
    kepot keprek kepris kepruk kepuh kepuk kepul kepung kerabat kerabik kerabu kerah kerai kerak kerakah kerakal keram
    keramas keramat keramik kerang kerangka keranjang keranjat kerap keras kerat kerawang kerbat kerbuk kercing kercit
    kerdil kerdom kerebok kereceng keredong kerek kereket keremus kerenyot kerepas kerepes kereseng kereta keretaapi
    keri keriap keriau kericau kerih kerik kerikil kerikit kering keringat kerinjang kerip keriput keris kerisik
    kerising kerit keriting keriuk keriut kerja kerjang kerjap kerkah kerkau kerlap kerling kerlip kermi kernai kernet
    kernyih kernying kernyit kernyut kerobek kerok kerokot keroncong keropeng keropok kerosi kerosong kerotak keroyok
    kerpus kersik kertak kertang kerubin kerubung kerubut kerucut kerudung keruh keruk kerukut kerul kerumit kerumuk
    kerumun kerumus keruntung kerunyut kerupuk kerut kerutak keruyuk kesah kesak kesal kesam kesan kesang kesat kesek
    kesel keset kesiap kesima kesip kesiur kesot kesumba kesup ketahu ketak ketam ketap ketat ketek ketel ketemu keteng
    ketengah ketes keteter keti ketiak ketidur ketika ketil keting ketip ketis ketitir ketok ketopong ketrek ketua
    ketuk ketul ketur kewuh khalayak khalwat khamir khas khasiat khatam khawatir khayal khianat khidmat khilaf khitan
    khotbah khusus kiah kial kian kias kiat kibar kibas kiblat kibul kicau kicu kicuh kicut kidung kijing kikik kikir
    kikis kikuk kilah kilan kilang kilap kilas kilat kilau kili kilik kilir kilo kimah kimbah kimpal kimpus kinang
    kincah kincau kincir kincup kinerja kini kinjat kintaka kinte kintil kipai kipas kiprah kiprat kir kira kirab kirai
    kirap kiri kirik kirim kirung kisa kisah kisai kisar kisas kisat kisi kisik kisruh kisut kita kitab kitar kitik
    kitir kiuk klaim klakson klarifikasi klasifikasi klir kliring klise klona klorin koalisi koar kobak kobar kobok
    kocak kocok kocong kocor kode kodi kodifikasi kodok kodrat kohesif kokang kokoh kokok kokol kokot kolaborasi kolak
    koleksi kolektif kolok kolokasi kolong kolot kolusi komandan komando kombinasi komeng komentar komersial komidi
    komisi komit kompanyon kompas kompeni kompes komplot kompor kompos kompres kompromi komputer komunikasi komunis
    komunitas konan konco konde kondensasi kondisi konferensi konfirmasi kongkalikong kongkong kongsi konon konsentrasi
    konsep konsolidasi konstatir konsultasi konsumsi kontak kontaminasi kontan kontemplasi konter kontrak kontras
    kontrol konvergensi konversi konyol kooperasi kooptasi koordinasi kop kopak kopek koperasi kopi kopok kopra koprak
    kopyok koran korban kored korek koreksi korelasi koreng korespondensi korok korong korting korup korupsi kosek
    kosen kosong kostum kota kotah kotak kotek kotes kotor kover kowek koyak kreasi kreatif kredit krisis kristal
    kristen kritik kritis kuah kuak kuala kuali kualifikasi kualitas kuap kuar kuasa kuat kubah kubak kubang kubik
    kubit kubra kubu kubur kucai kucak kucil kucur kuda kudang kudap kudeta kudian kudis kudung kudus kufu kufur kuis
    kuit kujur kujut kuk kuku kukuh kukur kukus kulai kulak kulat kuli kuliah kulimat kulit kultus kulub kulum kulup
    kumai kumal kumandang kumbah kumbang kumis kumpai kumpar kumpul kumuh kumur kumut kunci kuncup kundai kundang
    kungkang kungkung kuning kunjung kuno kuntit kuntum kunyah kupak kupas kupil kuping kurai kurang kurap kuras
    kurator kurban kuret kuricak kursi kursus kurung kurus kusa kusal kusik kusruk kusta kusuk kusut kuta kutat kuteks
    kuti kutik kutil kutip kutu kutub kutuk kuyup laba labang label labil labrak labu labuh labur lacak lacur lacut
    lada ladang laden ladung lafal laga lagak lagang lagi lagu lahap lahar lahir lahiriah laik lain lais lajang lajar
    laju lajur lak lakab lakak laki laknat lakon laksana laku lakur lala lalah lalai lalak lalang lalap lalau lali lalu
    lalulintas lama lamar lambai lambak lamban lambang lambar lambat lambuk lambung lamin lampai lampam lampan lampang
    lampar lampas lampau lampias lampin lampir lampu lampung lamun lanang lancang lancap lancar lancing lancip lancong
    lancung lancur lancut landa landai landas landau landung langah langau langgan langgar langgeng langgung langir
    langit langka langkah langkang langkap langkas langkau langkup langlang langsam langsar langsi langsing langsir
    langsung langut lanja lanjai lanjar lanjau lanjuk lanjur lanjut lansir lantah lantai lantak lantam lantan lantang
    lantar lantas lantik lanting lantun lantung lantur lanus lanyah lanyak lanyau lap lapah lapak lapang lapar lapih
    lapik lapis lapor lapuk lapun lapur larah larai laram larang larap laras larat larau lari larih larik laris laru
    larung larut las lasah lasak lasi laskar lata latah latam latar latarbelakang latas latih lating latis latur lauk
    laung laur laut lawa lawak lawalata lawan lawang lawar lawas lawat lawe layah layak layam layan layang layap layar
    layas layat layu layuk layur layut lazim lebar lebaran lebas lebat lebih lebuh lebuk lebun lebur lecah leceh lecek
    lecit lecun lecur lecut ledak ledang ledek leding ledos leduk ledung lega legal legar legenda legendaris legitimasi
    lego legu legung leher leja lejang lejit leka lekam lekang lekap lekar lekas lekat lekok leku lekuk lela lelah
    lelai lelang lelap lelar lelas leleh lelep leler lelewa leluasa lelucon leluhur lem lemah lemak lemang lemas
    lembaga lembah lembai lembak lembam lembang lembap lembar lembek lembing lembu lembung lembur lembut lempai lempang
    lempap lempar lempem lempeng lemping lempit lempuh lempuk lena lenan lencang lenceng lencit lencong lenda lendeh
    lendot lendung lendut lengah lengak lengan lengang lengar lengas lengat lenge lenggak lenggang lenggek lenggong
    lenggor lenggut lengkap lengkesa lengket lengking lengkok lengkung lengkur lengos lengser lengset lenguh lengung
    lenja lenjan lenso lentang lentik lenting lentuk lentung lentur lenyap lenyut leot lepa lepak lepap lepas lepek
    lepes lepih lepit lepoh lepot lepuh lepur lerai lerak lereng leret lerok lerot lesak lesang lesap leseh lesing
    lesir lesit lesot lestari lesu leta letak leter letih letik leting letis letos letup letus lever lewa lewah lewar
    lewat leyot lezat liang liar liat liau libas libat liberal libur licik licin lidah ligas ligat ligih lihai lihat
    lik likas liku likuidasi likur likut lilah lilau lilin lilit lima limas limau limbah limbai limbang limbuk limbung
    limbur limpa limpah limpap limpas limpau limpit limun limut linang lincah lincam lincir lindang lindap lindas
    lindik lindis lindung lindur lingar linggis lingkar lingkis lingkung lingkup linglung lingsir linier linjak lintah
    lintang lintas linting lintir lintuh lintup linyak linyar lipat lipatganda lipit lipur liput lirik lisan listrik
    lisut liter litsus liuk liur loak loba lobi locok locot logat loka lokakarya lokal lokap lokasi loloh lolong lolos
    lomba lombar lombong lomot lompat lompong loncat lonceng loncer londong loneng longgar longgok longo longok lonjak
    lonjor lonsong lontai lontar lopak lorong lorot los loso lotre lowong loya loyong luah luak luang luap luar
    luarbiasa luas luat lubang luber lucah lucu lucup lucut ludah lugas lugu luhur luik luk luka lukah lukat lukis luku
    luli luluh luluhlantak luluk lulum lulur lulus lulut lumang lumar lumas lumat lumbung lumer lumpuh lumpuk lumpur
    lumrah lumur lumus lumut lunak lunas lunau luncung luncur lungguh lungsar lungsung lungsur lunjur lunta luntang
    luntur lunyah lupa lupuh luput lurah luru lurub luruh lurus lurut lusin lusuh luti lutu lutut luweng luwes luyut
    maaf mabuk macam macan macet madah madat madu mafhum mafia magang magnet mahaduta mahal maharaja maharajalela
    mahasiswa mahfuz mahir mahkota main majal majelis majemuk majikan majir maju majuh makalah makam makan makbul maki
    makin maklum maklumat makmum makmur makna makrifat maksiat maksimal maksud maktub makzul mala malah malai malaikat
    malam malang malar malas maling malu mamah mamai mampu mana manah manajemen manau mandam mandek mandi mandiri
    mandor mandul manfaat mangkat mangkir mangkuk mangsa mangu mani manifestasi manipulasi manis manja manjau manjung
    manjur mansukh mantap mantel mantra manunggal manusia manusiawi manut manuver mapan mara marah marak marginal mari
    marinade maritim markah markas martabat martil masa masabodoh masak masalah masam masap maserasi masih masin masjid
    maskot maslahat mastautin masuk masyarakat masygul masyhur mata matang materi mati matra matu mau maulid
    maulidurasul maulud maut maya mayang mayat mazhab mazkur mazmur meditasi megah meja mejahijau mekar melarat melas
    melik memang mempelai menang menantu menara mending mengerti mengga mengkal mengkelan mengkis mengung mentah mentak
    mentang mentega mentereng menteri menung merah merata mercusuar merdeka merdu merek mereka merem merger merosot
    merpati mertua mesin mesra mesti mesum metamorfosis meter meterai mewah mezbah miang migrasi milik militer mimpi
    minat minggu mini minimal minister minta minum minyak miring mirip misai misal misi miskin mitos mitra mitrasejajar
    """
}
