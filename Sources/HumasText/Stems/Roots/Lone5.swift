extension RootList {
  static let lone5 = """
    sangyang sani sanik sanitas sanitasi saniter sanjai sanjak sanjang sano sansai sanseviera santa santam santase
    santau santer santiaji santing santo santonin santriwati sanubari sap sapai saparantu sapat sapau sapersi sapir
    sapit sapogenin saponin saprofit saptadarma saptamarga saptapesona saputangan sar saraf sarana sarangan sarden
    sarean sareh saren sarhad saridele sarikan sarira sarirah sarit sarju sarkasme sarkastis sarkode sarkoderma
    sarkofagus sarkolema sarkologi sarkoma sarkoplasma saron sarsaparila sarwa sasa sasakala sasana sasando sasi sasian
    sasis sasmita sastrawi sat satak satang satanologi satar satelit satin satinet satir satire satiris satori satpam
    saturometer satwa satyagraha satyalencana satyawacana saudi saujana saum sauna saung saus saut sauvinis sauvinisme
    sauvinistis sawa sawab sawai sawan sawangan sawat sawo sawut saya sayak sayet sayib sayid sayidani sayidi sayidina
    sayup sbb sdr seantero sebagaimana sebahat sebai sebak sebam sebarau sebasah sebekah sebel sebelah sebeng sebentar
    seberhana seblang sebum sebun sebura seburas seburu seburus seburut secang secina sedahan sedam sedan sedari sedat
    sedatif sedativa sedawai sedelinggam sedeng sederum sediakala sedimen sedimentasi sedimenter sedingin sedong
    seduayah sefalopoda sefalotoraks sega segah seganda segani segara segata segeger segenap segianya segitiga
    segmental segregasi seguna sehati sehingga seia seilometer sein seismik seismograf seismogram seismolog seismologi
    seismometer sejak sejarawan sejari sejati sejenak sejoli sejurus sek sekadar sekah sekak sekakar sekakmat sekal
    sekala sekalian sekaligus sekalipun sekalor sekan sekapar sekarang sekarat sekaten sekati sekaut sekaya sekebat
    sekeber sekebun sekedeng sekeduduk sekedup sekelat sekelebatan sekelian sekelumit sekendal sekendi sekengkeng
    sekepat sekeram sekeri sekerindangan sekesel seketeng sekian sekilwak sekip sekiram seko sekoci sekoi sekon sekop
    sekopong sekotah sekoteng sekrap sekreta sekretariat sekretin sekring sekrip seks seksi seksmaniak seksolog
    seksologi seksologis sekstan sekstet seksual seksualitas sektarian sekte sektor sektoral sekuas sekul sekular
    sekularitas sekuler sekulir sekunar sekunder sekunyit sekuritas sekuriti selabar selaberak selada seladon selagi
    selai selain selaka selakarang selaku selamba selancak selancang selangat selangka selanting selarak selaras
    selarung selasar selasih selawah selawe selaya selayak selayun selayur selebaran selebran selebriti selebu seleder
    seledri seleguri selekor selektivitas selempada selempuri selengkatan selenium selenografi selenologi selepa selepe
    seleper selepetan selepi selerang seleret selesma seliap selibat selibu selilit selimang selimpat selipar selira
    seliri selo selofan selok selokan seloki selom selompret selonding selop seloyak selter seluang seludang seludu
    selui selukat selukung seluler seluloid selulosa selumar selumbar selumbari selumbat selumur selundat selungkang
    selup selupan selupat selurah seluru selut sema semafor semaja semalu semambu semampai semampang semampat semanak
    semandan semandera semang semanggi semangka semangkok semantan semantik semantis semantung semaput semarai semaram
    semarmendem semata semawang semawar semaya semayi sembab sembabat sembada sembagi sembai sembak sembap sembar
    sembari sembelit sember semberap semberip sembesi sembeta sembiang sembilang sembilik sembrani sembuang sembung
    semburat semecah semeleh semena semenanjung semendarasa semenggah semenjak semenjana sementasi sementelah sementung
    semerawang semerbak semerdanta semiang semidiurnal semifinal semifinalis semiidiom semikonduktor semilat seminai
    seminar seminari seminaris seminau semiologi semiotik semiotika semipermanen semitisme semivokal semok sempada
    sempak sempelah semplak sempur semringah semunding semunian sena senamaki senandika senangin senantan senantiasa
    senapati senar senat senator senawan senawar senawat senawi sendalu sendang sendarat sendaren sendawa sendayan
    sendayang sender senderik senderung senderut sendocong sendon sendratari senduduk senewen seng sengangar sengangkar
    sengarat sengaring sengelat senggeruk senggora senggugu senggugut sengingih sengkal sengkalan sengkar sengkawang
    sengkayan sengkelat sengkenit sengkil sengkuang sengkuap sengon sengsurit sengungut sengut senigai senil senilitas
    senioritas seniwati senjolong senjong senohong senonoh sensasi sensasional sensibel sensibilitas sensitif
    sensitivitas sensoris sensual sensualitas senta sentada sentadu sentagi sentaka sentali sentana senterpor senti
    sentiare sentigram sentiliter sentimen sentimental sentimentalitas sentimeter senting sentiong sentol sentong
    sentra sentralistis sentrifugal sentripetal sentul sentung senu senuh senuk senunggang senur senyampang senyar
    senyur seok sepada sepal sepam sepanar sepandri sepang separasi separatis separatisme separbang sepasin sepat
    sepatbor sepedas sepegoh sepeling sepen sepenuh seperantu sepesan sepet sepetir sepiker sepir seples sepoi seprai
    sepsis septima septum sepuit sepukal sepul sepulih sepur seput sera serabi serabutan serafik seraga serahi serampin
    serampu serandau serangga serangkak seranograf seranometer serapat serasa serasah seratah serati seratung serau
    seraumeter seraut serawak serawal serbaada serbaakal serbabaru serbabisa serbadua serbaemas serbaindah
    serbakeemasan serbakurang serbamacam serbaneka serbaputih serbarumah serbasalah serbasama serbasusah serbat
    serbausaha serbi serdadu serdak serdang serdi serealia serealin serebral serebrospinal serebrum seremban seremoni
    seremonial serempu serendah sereng serengit serenjak serenta serentak seresin sergut serial seriap seriat seriawan
    seribulan seriding serigala serik serikaya serimala serimpi serindit seriosa serium sermangin sermet serobeh
    serografi seroja serologi serombong seroplastik serositas serpentina sersan sersi sertifikasi seruas seruda serugat
    seruh serui seruk serul seruling serumat serumen serumpu serun serunai serundeng serunjang seruntun serupih seruru
    serutu sesagon sesai sesaing sesajen sesam sesambat sesamoid sesanti sesawi sesebentar sesenap sesepuh sesi sesiak
    sesil sesira sesium sesoca sespan sestina sesumbar seta setabelan setagen setai setaka setal setambun setana setang
    setangan setanggi setapak setaria setat setawar setebal seteger seteheng setela setenggar seter seteranah seti
    setiabu setiar setiawan setiga setin setinggi setirman setiwel setoka setokin setolop setom seton setori setoter
    setra setrat setren setrik setruk setrup setti setuil setung seturu seudati sewaka sewal sewar sewot sewu
    seyogianya sfenoidal sferoid sferometer sfigmograf sfigmomanometer sfingofili sfingter sfinks sia siakap sialit
    siam siamang sian sianamida sianang sianggit sianida sianometer sianometri sianosis siantan siapuh siarah siau
    sibernetika sibilan sibusuk sice sicerek sidamukti sidat siderit sidi siding sidomukti sidratulmuntaha sif
    sifatullah sifer sifilis sifilobia sifon sigak sigando sigaret sigasir sigenting siger sigilografi sigma signifikan
    signifikansi signifikasi sigot sih sijil sijundai sika sikah sikai sikak sikari sikas sikedempung sikik sikikih
    sikin sikit siklis sikloid siklon sikloparafin siklotron siklus sikudomba sil silabel silabis silabus silalatu
    silampukau silara silase silengah silika silikat silikon silikona silikosis silinder silindris silindroid silium
    silo silogisme silok silologi silometer siloptik silsilah silt siluet siluk siluman silungkang silvika silvikultur
    silvisida simalakama simaung simbai simbar simbat simbion simbiosis simbiotis simbok simetri simetris simfisis
    simfoni simile simpak simpanse simpatisan simpel simpetal simping simpleks simplifikasi simplistis simposium simpur
    simtom simtomatis simtomatologi simulator simulfiks simultan simuntu sin sinagoge sinanaga sinatan sinau sinawar
    sindap sinder sindeton sindikalisme sindikasi sindikat sindrom sindur sineas sinekdoke sinektika sinema sinemapleks
    sinemaskop sinematik sinematograf sinematografi sinematografis sinemikrografik sineol sinepleks sinergis sinergisme
    sineskop sinestesia sing singa singahak singelar singga singgan singgasana singgel singkang singkek singkil
    singkong singlet singularis singulum singunen sinisme sinjang sinklin sinkonina sinkope sinkretis sinkretisasi
    sinkretisme sinode sinolog sinologi sinom sinoman sinonimi sinopsis sinoptis sinovia sinovitis sinse sintagma
    sintagmatis sintaksis sintal sintar sintas sintetik sintetis sintir sintonik sintren sintua sintulang sinu sinuhun
    sinus sinusal sinusitis sinusoid sinyal sinyalemen sinyo sio sioca siong siongka sip sipahi sipangkalan sipatung
    sipedas sipil sipir sipongang sipulut siput sira siratalmustakim siraut sirene siri siriasis sirib siring
    siringitis sirkam sirke sirkol sirkuit sirkulasi sirkuler sirkumfiks sirkumfleks sirkus sirlak sirokumulus sirop
    sirostratus sirsak sirus sis sisal sistaltik sistematik sistematika sistematis sistematisasi sistemis sisterna
    sistitis sistole sistolik siswa siswi sit sitak siti sitinggil sitolisis sitologi sitoplasma sitrat sitrin sitrun
    situ situasional situn situs siuh siuman sivilisasi siwalan siwer sizigi skafa skalar skalop skandal skandium
    skarifikasi skatola skatologi skedul skelet skematis skene skeptis ski skiameter skiatika skilot skip skiping
    skisma skizofrenia skizoid sklerenkima sklerosis skleroterapi skolastik skolastikus skolastisi skolastisisme
    skombroid skop skopometer skorbut skrin skrip skripsi skrobikulus skrotum skuadron skuas skuat skuter slagorde slah
    slang slebor slendro sling slip slof slogan smes snob soak soang soarma soba soban soda sodium sodomasosisme
    sodomia soe sofis sofisme sofistri sofitel sogan sogang sogo sohar sohib sohun sok soka sokah soker soket solah
    solak solanina solar solarimeter solenoide solfatara solidaritas solider soliditas solilokui solinometer solipsisme
    solis soliter solo solois solokan solot solum solusi solvabilitas solven soma somah somasi somatis somatomegali
    sombok sombrero someng somnambulis somnambulisme sompek somplak sompong sompret sonar sonata sonatina sondai
    sondanco sondase sondek sonder sondok soneta songar songgeng songkro songong sonik sono sonogram sonokeling sonor
    sonoran sontak sontoloyo sop sopak sopek sopi soporifik sopran sorbet sorek sorgum sori sorok sosi sosial
    sosialistis sosiawan sosiobiolog sosiodemokrasi sosiodrama sosiokultural sosiolek sosiolinguistik sosiolog
    sosiologi sosiologis sosiometri sosionasional sosiopat sosis sositet sotoh sotong sowan spageti spalasi span
    spanduk spaning sparing spasi spasial spasmodis spasmus spastik spatula spektakel spektakuler spektator spektograf
    spektogram spektrokimia spektrometer spektroskop spektrum spekuk spekulan spekulatif spekulator speleologi spelter
    sperma spermaseti spermatid spermatofora spermatogenesis spermatosit spermatozoa spermatozoid spesial spesialis
    spesialistis spesies spesifik spesifikasi spesimen spidol spidometer spikul spil spina spionase spiral spirilum
    spirit spiritual spiritualitas spiritus spirometer spons spontanitas spora sporadis sporangium sporofil sport
    sportivitas spring sprint sprinter sputnik sputum sreg sregep sri srigading srigunggu srigunting srikaya
    srimanganti sripah sripanggung sriti stabilisator stabilitas stadion stadium staf stafilitis stagnan stagnasi
    stalagmit stalagmometri stalaktit stalinisme stalon stamba stambon stambuk stambul stamen stamina stan
    standardisasi stanplat stanum stanza stapler staples start stasi stasioner stasis stasiun statis statistik
    statistika statistis stator statuta statuter stearat stearin steatit steatosis stegodon steik steker stela stema
    stengun steno stenografer stenografi stenogram step stepa steradian stereo stereofoni stereofonik stereognosis
    stereograf stereografi stereoisomerisme stereokimia stereometri stereoskop stereotip stereotipikal sterilitas
    steroid steroidal sterol stetoskop stevador stibium stigma stigmata stik stiker stilbestrol stilistika stilograf
    stimulan stimulatif stimulator stimulus stipendium stipulasi stirena stoikiometri stok stokastik stoker stol
    stoliditas stolon stomata stomatitis stomatogastrik stomatoskop stoper stopkeran stopkontak stoples stori
    strabotomi strategem strategi strategis stratifikasi stratigrafi strato stratokumulus stratopause stratosfer
    stratum stratus streng streptokokus streptomisin stres striker strimin strip striptis stroberi strobila stroboskop
    stroke stromking strontium struktural struma studen studio stuko stupa suah suam suaminda suang suangi suarawati
    suargaloka suari suasa suat subak subam suban subbab subbagian subdirektorat subentri suberin subetnik subfilum
    subgeneralisasi subgenus subhana subirigasi subjek subjektif subjektivisme subkategorisasi subkelas subkontraktor
    subkultur sublema subletal sublimasi sublimat submarine submukosa subordinat suborganisasi subsidiaritas subskrip
    subsonik substandar substansi substansial substantif substitutif substrat subtil subtonik subtropik subuco subuh
    subunit subversif suceng suda sudoriferus suduayah suduk sudung suf sufah sufal sufiks sufisme sufrah sugesti sugih
    sugul suhad suhian suhu suhuf suhun suiseki sujana sujen sukade sukamandi sukan sukarelawan suke suket suki
    suklapaksa sukma sukrosa suksesi suksesif sukun sulah sulalah sulbi sulfanasi sulfanilamida sulfat sulfhidril
    sulfolipid sulfonamida sulfurasi suli sultanat sultani sum sumah sumarah sumasi sumbangsih sumbel sumbing sumbuk
    sumbul sumbung sumbur sumbut sumeh sumengit sumilir sumirat sumping sumurung sunatullah sundai sundang sundari
    sundep sundus sundusin sungguhpun sungil sungkai sungkuran sungu suni sunti suntiabu sunukung sunyata sup supa
    supaya supel super superblok supercepat superfisial superfosfat superheterodin superinfeksi superintenden superior
    superioritas superjet superkomputer superkonduktivitas superkonduktor superlatif superlativisme superlunar
    supermarket supernatural supernova superskrip superskripsi supersonik superstar superstruktur supervisi supervisor
    suplemen suplementasi suplesi supletoar suplir suporter suportif supraalami suprafiks supramolekuler supranasional
    suprarene suprarenoma suprasasti suprasegmental supremasi supresif supresor surah surahi suralaya suraloka surau
    suraya surealis surealisme surfaktan surga surgaloka surgawi suri surian surili surjan surogat surplus surup surya
    suryakanta suryani sus suseptibilitas susilat suspender susuh susung sut sutil sutra sutura suul suun suuzan
    suvenir suwarnabumi suwita swabakar swabela swadana swadarma swadaya swadesi swadidik swadisiplin swagriya swahara
    swaharga swaimbas swak swakaji swakarsa swakarya swakelola swakendali swakontradiksi swalayan swanama swanggi
    swapraja swarabakti swarawati swasensor swasraya swastanisasi swastika swatabur swatantra swausaha sweter swike
    swimpak swipoa syabah syabas syafaat syafakat syah syahadatain syahbandar syahda syahdan syahid syahriah syahsiah
    syahwat syairi syajar syajarah syakhsi syakir syal syala syamali syaman syamsi syamsiah syamsir syamsu syantung
    syar syarab syarak syarif syarifah syarik syatar syaulam syeir syekh syeti syiar syikak syin syogun syok syuhada
    syumuliah syura syuriah syuruk taajul taala taaruf taasub taazur taban tabarak tabaruk tabayun tabela tabelaris
    tabernakel tabia tabii tabiin tablet tablo tabloid tabo tabuhan tabula tabulator tabulatur tabut tabzir taci
    tadaruk tadir tadwin taekwondo taeniasis taf tafadal tafeta tagal tageh tago tagut tah tahang tahi tahiat tahil
    tahmid tahniah tahsil taib taifun taiga taiko taipan tais taiso tajali tajarud tajdid tajen tajnis tajribah taju
    tajung tajur tajusalatin tajwid takaful takal takarir takarub takbiratulihram takeh takeyari takhayul takigrafi
    takimeter takir takisme takjil taklif taklikat taklim taklimat takoah takol takometer takraw takrim takrir taksasi
    taksem taksidermi taksimeter taksin taksis taksologi takson taksonomi taktik taktil taktis takuh takwim takwin
    takyin tal talabiah talah talam talas talasemia talasofit talbiah talempong talen talenan talenta talib talibun
    talium talk talon talu talupuh talut tam tamam tamar tamarinda tamatulkalam tambakan tamban tambera tambi tambo
    tamborin tamimah tampah tampel tamping tampon tamponade tampus tamtam tamtama tamuk tan tanau tanazul tanbiat
    tanbihat tandem tandik tandikat tandil tandon tandun tandur tanfiziah tang tangar tangeh tangen tanggetong tangki
    tangkue tangkur tanglung tango tangsa tangsi tania tanin tanji tanjidor tanju tank tanker tanpa tansi tante tantiem
    tantrisme tanur tanwir tanwujud tanzih tanzil taocang taoci taoco taoge taoisme taosi tapal tapang tapestri tapih
    tapin tapioka tapir taplak taprofit taptibau taptu tapui tar taraksasin taram tarantisme tarantula taraqi tarasul
    tarawangsa tarbil tarbus tarcis tarekat tarhim taring tarjih tarkas tarling tarmak tarpaulin tarsus tartar tartil
    tartir tartrat tarum tarzan tasa tasai tasalsul tasamuh tasel tasik taslim tasmik tasrih taswir tasyahud tasyaum
    tasyayuh tasybih tasydid tasyrik tataganing tatai tatami tatanan tatkala tato tau taucang taufah taufik tauhidiah
    tauke taun tautofoni tautologi tautomerisme tautonimi tawadu tawaduk tawaf tawang tawarik tawaruk tawas tawasul
    tawes tawon tayib tayibah tayum tazkirah teatris teberau tebon tebu tebuhar tebung tedak tedas tedong tedung tega
    tegal tegari tegarun tegel tegil tegmen teh teisme teji tekah tekalak tekam tekar teki tekidanto tekis teklek
    teklok teknifon teknik teknikus teknis teknisi teknokrasi teknokrat teknokratik teknologi teknologiwan teknonim
    teknonimi teko tekoh tekokak tekong tekoran tekpi tekstural tekte tektit tektogenesa tektonik tektonis tektum
    tekukur tekung tel telabang telacak teladas telaga telajak telak telakup telampung telancang telang telat telatah
    telatap telaten telau tele telearsika teledek teledrama telefon telefoni telefoto telegenik telegraf telegrafi
    telegrafis telekap telekinesis telekomedi teleks telekung telelensa telemeter telemetri telenovela teleologi
    teleost telepati telepok teleprinter telepromter teler telerang teleskop telestesia telinak telingkung telmotofit
    telop telotak teluh teluki telunjuk telurit telutuh telutur temaah temabur temaha temak temalang temali temangau
    temangga temanten temara temaram temas tematik tematisasi temayun tembadau tembakang tembakul tembam tembarau
    tembatar tembatu tembek tembelang tembelian tembeliung tembelok tembera temberam temberas temberek tembereng
    temberih temberos tembesu tembiang tembikai tembikar tembilang tembilar tembolok tembong tembosa tembra tembu
    tembuku tembuni temegun temeh temenggung temenung temesar temetu temiang temilang temoleh tempala tempan tempaus
    tempawak tempawan tempayak tempayung tempe temperamental temperatur tempilai tempinah tempinis templek tempo
    tempolong temporal temporer tempoyak tempoyan tempua tempui tempunai tempunik tempurung tempus tempuyung temucut
    temukut temungkul temuras temurat tenahak tenak tenam tenat tendensius tendinitis tendo tendon teng tengak tengalan
    tengar tengas tenggadai tenggalung tenggarang tenggat tenggayun tenggayung tenggehem tenggiling tenggiri tenggok
    tengguli tengik tengkalak tengkalang tengkaluk tengkam tengkang tengkarah tengkaras tengkawang tengkek tengkerong
    tengkes tengkoh tengku tengkujuh tengkulak tengkuyung tengteng tengu tenong tenor tensi tentakel tentamen tentatif
    tentawan tentir tenuk teodolit teokrasi teokratis teolog teologi teologis teoretikus teoretis teori teorisasi
    teosofi teosofis tepa tepeh teperam teplok tepo tepok tepos teptibau tepu tepurang tepus ter teracak terada terajam
    teraju terak terakota terakup terala teraling teramisin teranas terapang terapeutik terapi terarium terasi teraso
    teratai teratologi teratu terbis terbium terbul terbut terein terenang terendak terenen terentang terenyuh teres
    teretet teri teriba terigu terikit terin tering teripang terista teritih teritip teritis teritorial teritorium
    teriujung terjal terkul terlak terlut term termaestesia termal termin terminal terminasi terminografi terminologi
    termion termionika termistor termodinamika termodinamis termoelektris termoelektrisitas termofili termofilik
    termofosforesens termograf termogram termohigrograf termokimia termoklin termolabil termolisis termolistrik
    termoluminesens termometer termonuklir termoplastik termos termosfer termostat terna teromol terompah terondol
    terowongan terpal terpana terpentin tersier terubuk terucuk terucukan teruk terumba terumbu terumbuk teruna terung
    teruntum terup terusi terwelu terzina tesaurus tesis testa testamen tester testikel testimonium testing testis
    testosteron teta tetampan tetanus tetapi teteguk teteh tetelan tetelo teter tetibar tetikus tetirah tetoron tetra
    tetrahidrokanabinol tetrahidron tetraklorida tetraploid tetris tetua tetuang teyan tgl tiaga tiam tiangui tiara tib
    tiban tifa tifus tihul tika tike tiket tikim tikpi tilan tilawah tilde timah timarah timbil timbo timbre timburu
    timi timol timpani timpanitis timpanum timpas timpus timun timus tin tiner ting tingi tingkal tingkalak tingkarang
    tingkarung tingkas tingkis tingting tingtong tingtur tinja tinjak tintir tinulat tipar tipe tipi tipikal tipograf
    tipografi tipologi tipologis tir tiram tiran tirani tiras tiraton tirau tirkah tiroid tiroiditis tiroksin tirta tis
    tisotropi tisu titanium titar titer titilasi titimangsa titinada titisara titit titrasi titrimetri tituler tiung
    tiwul tmesis toapekong toas tobang toboh tobong tobralko todak toga toh toilet tok tokcer tokek toksemia
    toksikogenik toksikolog toksikologi toksin toktok tol tolan toleran toluena tom toman tomat tombol tombola tombru
    tomong tompel ton tona tonem tonetika tong tonggara tonggek tonggeret tonggong tonggos tongkang tongkeng tongkol
    tongkor tongong tongpes tongsan tongseng tongsit tongtong tonik tonikum tonil tonisitas tonit tonometer tonsil
    tonus topan topas topdal topes tophit topiari topikalisasi topikalitas topo topografi topografis topong toponimi
    torak toraks torani torek torida torium tornado toro torpedor torsi torso tortor torus tosan toserba totalisator
    totalitas totaliter totau totem totok totol towel toya tra trabekula tradisional trafo tragedi tragikomedi tragis
    tragus trailer trakeid trakom traksi traktasi traktat traktus trama trampolin trans transaksi transduksi transek
    transeksual transenden transendental transfigurasi transformasionalis transformatif transformator transfusi
    transgenik transisi transistor transit transitif transkrip translasi transliterasi translokasi translusens
    transmigran transmiter transmogrifikasi transnasional transonik transparan transparansi transpirasi transportasi
    transposisi transversal transvetisme trap trapesium trapezoid trauler trauma traumatis travesti trayek trekbal trem
    trema trematoda trembesi tremer tremor trendi trenyuh tres tresna trias triatlon tribokelistrikan tribologi
    tribrata tribunal tribune tributa trica tridarma tridentat trienial trifoliat triftong trigatra trigemius
    trigliserida trigonometri trigraf trihari trihidrik trik triko trikotomi trikuspid tril trilateral trilingga
    trilipat trilogi trilomba trim trimatra trimurti trinil trinitas trinitrotoluena trio triode trip tripartit
    tripleks triplet triplik tripod triprasetia trips tripsin tripsinogen triptofan triptotos trisep trisula tritunggal
    triturasi triumvirat trivalen trivialitas triwangsa triwindu triwulan trofi trofoblas troi troika trokanter trokea
    troli trombin trombon trombosis trombosit trombus tromol trompong tropika tropis tropisme tropopause troposfer
    tropus tros trotoar trubadur truf truk truntum trusa tsar tsunami tsuru tuak tuala tuangku tuanku tuap tuar tuarang
    tuban tube tubektomi tuberkulosis tubin tubir tufa tufah tugi tugu tuhfah tuhfahtulajnas tuhmah tuhu tui tuidi tuit
    tuji tujul tuk tukai tukak tukal tukil tukmis tuksedo tuku tukun tukung tukup tulak tulat tule tulium tulu tulup
    tuma tuman tumbakan tumbal tumbas tumben tumbu tumbung tumenggung tumika tumor tumpal tumper tumtam tumu tumungkul
    tun tuna tunaaksara tunabusana tunadaksa tunaganda tunagizi tunagrahita tunak tunakarya tunalaras tunan tunanetra
    tunapolitik tunarungu tunasosial tunasusila tunatenaga tunawicara tunawisma tundra tundun tung tungganai tungkahan
    tungkak tungkap tungku tungro tungsten tunik tunjung tupai tur tura turang turangga turbiditas turbin
    turbogenerator turbojet turbulen turbulensi turfat turgor turi turiang turinisasi turisme turistik turkuois
    turmalin turnamen turne turnoi tus tusam tuslah tustel tuter tutor tutorial tuts tutung tutut tuwuhan tuwung tuyuk
    tuyul uai uanda uba ubek ubel ubet ubi ubikuitas ubin ubit ubudiah ucis ucok ucu uda udam udang udani udap ude udeh
    udel udeng udet udi udik udim uduh uduk uek ufti uhu uih uis ujana ujang uju ujub ujuk ujul ukas ukhrawi ukhuwah
    ukik uktab ukulele ulama ulan ulayat ulin uling ulir ulna ultima ultimatum ultimo ultimogenitur ultrafilter
    ultramarin ultramikroskopiks ultramodern ultrasonik ultrasonika ultrasonografi ultraungu ultraviolet ulu ulun ulung
    ulup uma umara umbai umbalan umbilikus umbin umbisi umbo umbra umbu umbul umi umlaut umrah umu umuk unam uncang
    uncit uncu unda undagi undan ungar unggal ungka ungkak ungkal ungkat ungkau ungkur ungti ungu unguis uni uniat
    unifikasi uniformitas unilateral unilineal unilinear union uniseks uniseluler unit unitaris unitarisme univalen
    universalia universalitas universiade universitas universiter universum unsuri unti untut upa upaboga upacara
    upaduta upajiwa upakara upakarti upan upanishad upas upau upawasa upet upeti upih upik upsilon uraemia urakus urang
    uranisme uranium uranologi urban urea uremia ureter uretra uretritis urgen urgensi urian uribang urinalisis uring
    urinoar urinometer urip uris urita uritan urna urolog urologi uroskopi usada usam usar usat ustaz ustazah usuk
    usuluddin usur uswah uterus utih utilitas utopia utopis utopisme utrikel utrolokal uvula uvular uwungan uwur uzlah
    uzur vak vakasi vakatur vakbon vaksin vakuol vakuola valensi valeria valid validitas valis valium valorisasi valuta
    vampir vanadium vandal vandalistis vandel vanili varia variabel variabilitas varian variansi variatif varietas
    variola varises vas vasal vasektomi vaselin vaskular vaskulum vasodilasi vasodilator vasomotor vaucer veem
    vegetarian vegetarir vegetaris vegetarisme vegetasi vektor velamentum velar velodrom velositas velum vena venal
    venalitas vendeta vendor ventilasi ventilator ventrikel ventrikulus verba verbal verbalisan verbalistis verbatim
    verbena verdigris verifikatur veritisme verkoper vermiliun vermiseli vermisida vernis veronal verset versi verso
    verstek versus vertebra vertebrata vertikal vespa veste vestibula vet veter veteran veterinarian veteriner vetiver
    vetsin via viabel viabilitas viaduk vibran vibrasi vibrator vibrio vide video videofon videoklip videoteks vigia
    vigili vikariat vikaris vila vinil vinyet viol viola violces violet violin violinis violis virga virginia virilis
    virilisme virilitas virilokal virologi virtual virtuoso virulen virulensi virus visa visera visi visibel
    visibilitas visioner visitasi visitator visiun viskometer viskose viskositas vista visum visus vitakultur vitalitas
    vitamin vitelin vitiligo vitreositas vitrifikasi vitriol vivarium vivifikasi vivipar vla vlek voal vodka vokabuler
    vokal vokalia vokalis vokasional vokatif vokoid volatil volatilitas voli volt voltameter voltase volume volumeter
    volumetri volunter vopo vorteks votum vulgar vulgata vulkan vulkanis vulkanolog vulkanologi vulkavit vulva
    vulvektomi vuring waadat wabakdu wabarakatuh wacana wadak wadal wadam wadat wadi waduh waduk wadung wafa wafak
    wafat wagon wagu wah wahah wahai waham wahana wahdah wahdaniah wahdiah wahib wahid wai waid waima waisya waitankung
    wajan wajik wak wakun walabi walad walafiat walakhir walakin walang walangkopo walango walau walaupun waledan waleh
    walet walhasil walikukun walimah walimana waliullah wallahi wallahualam wals waluh waluku wambrau wan wana wanara
    wanawisata wanda wang wangkang wangsit wanodya wantilan warak warakawuri warangan waranggana warangka warasah waria
    warid waringin warita warkat warok warsa wartawati waru waruga waruna wasahlan wasak wasal wasalam wasangka wasi
    wasilah wasitah waslap wastafel watan watang watase watermantel watermark waterpas waterpruf watt wau wawa wayuh
    wazari wazir wedang wedani wede weh weharima wekel welahar welirang welit welter wenter were werek wereng werit
    werst wese wesel weselbor wesket westernis westernisasi wet weton wewarah wewe wicara widoro widuri widyaiswara
    widyawisata wig wigata wihara wijaya wijayakusuma wijayamala wijayamulia wijdaniah wijen wiji wikalat wiku wiladah
    wilangon wilis wilwatikta wimana winaya windu wing winglet wirabank wiracarita wiraga wirakarya wirang wiraniaga
    wirasuara wirawan wisal wisatawan wisaya wisesa wisik wiski wisudawan wisudawati witir wiwaha wiweka wiyaga wiyata
    wizurai wolanda wolfram wombat won wong wortel wosi wrang wreda wredatama wregu wudani wuker wukerar wulan wulu
    wulung wungon wungu wuwungan xantat xantena xantofil xenia xenofili xenofobia xenoglosia xenograf xenokrasi xenolit
    xenomania xenon xerofil xerofit xeroftalmia xerografi xerosis xifoid xilem xilena xilofon xilograf xilografi xiloid
    xiloidina xilol xilologi xilonit xilosa yad yahud yais yaitu yakis yakitori yakni yaksa yakun yakut yamtuan yang
    yantra yard yasan yasmin yasti yatim yaum yaumudin yaumulakhir yaumuljamak yaumuljaza yaumulkiamah yaumulmahsyar
    yayasan yayu yel yen yodium yoghurt yogi yohimbina yojana yokal yos yosong yoyo yubileum yuda yudikatif yudisial
    yudisium yuk yunda yunta yupa yura yuridis yuris yurisdiksi yurisprudensi yustisi yute yuvenil yuwana yuwaraja
    yuyitsu yuyu zabah zabarjad zabib zadah zahid zai zaim zair zakar zakat zakelek zakiah zakum zal zalir zamin
    zamindar zamrud zamzam zan zantara zarafah zaratit zariah zat zatua zawal zawiat zebra zebu zelot zendeling zeni
    zenit zeolit zeoponik zero zet zeta ziadah zib zigomorf zigot zilullah zimase zimi zimolisis zimosis zimotik
    zimurgi zindik zink zinkografi zionisme zirah zirbad zirkonia zirkonium zirnikh ziter zodiak zoetrop zonasi zonder
    zoofit zoofobia zoogani zoogeografi zoologi zoonosis zoosemiotika zuama zuhud zuhur zulfikar zulmat zulu zuriah zus
    """
}
