extension RootList {
  static let lone3 = """
    kardiak kardigan kardil kardinal kardiograf kardiogram kardiolog kardiologi kardiovaskular karditis kardus karel
    karembong karengga kargo kari karibu karies karikatur karikatural karikaturis karil karim karimah karina karinasi
    karismatik karitas karitatif karkas karkun karma karmina karminatif karnaval karnivor karoseri karotena karotenoid
    karotis karpai karpel karper karpopodil karsa karsinogen karsinogenik karsinologi karsinoma karst karteker kartel
    karti kartika kartilago kartografi kartogram karton kartonase kartotek kartun kartunis karuhun karun karunkel
    karusi karyah karyasiswa karyawan karyawati karyawisata kas kasa kasab kasabandiah kasah kasai kasang kasap kasasi
    kasatmata kasau kasdu kasein kasemat kasep kaserin kaserol kasi kasid kasiku kasino kasintu kasip kasir kasiterit
    kaskade kaskaya kasmaran kasmir kasmutik kaspe kasrah kasregister kassia kasta kastal kastanyet kastel kasti
    kastroli kasturi kasual kasualitas kasuari kasuarina kasui kasuis kasuistik kasur kasus kaswah katabolisme katadrom
    katafalk katafora katah katai katak kataka katakana kataklisme katakomba katalase katalepsi katalina katalis
    katalisator katamaran katar katarak katarsis katartik katastrofe katatonia katawi katebelece katedral kategorial
    kategoris kategorisasi katekese katekis katekisasi katekismus katekumen katel katelum kater katering kates kateter
    katetometer katib katibin katifah katifan katik katil katimaha katimumul kation katir katiti katode katok katolik
    katuk katul katun katung katut katvanga katwal kau kaukab kaukasoid kaukus kauli kaupui kausa kausal kausalitas
    kausatif kaustik kaustiksoda kavaleri kaviar kawanua kawasan kawi kawijayan kawista kawuk kawula kawung kayak kayan
    kayang kayangan kayun kebab kebabal kebah kebaji kebam kebaya kebayan kebel kebelet kebembem keblangsak keblinger
    kebuk kebul kebuli keburu kecak kecalingan kecar kece kecebong kecele kecepek kecer keci kecibeling kecik kecimik
    kecimpring kecipir kecipuk kecit keciut kecoak kecombrang kecong kecrek kecubung kecundang kedabu kedadak kedah
    kedaluwarsa kedam kedangkai kedangkan kedangsa kedap kedasih kedaung kedayan kedebong kedek kedekai kedeki kedekik
    kedekut kedelai kedemplung kedempung kedengkang kedengkik keder kedera kederang kedewas kedi kedidi kedikit
    kedondong kedongkok keduduk kedul kedumung kedung keferdom keibodan kejamas kejat kejawen kejen kejer kejip keju
    kejur kek kekah kekam kekandi kekapas kekara kekat kekau kekawin kekeba kekebik kekeh kekel kekemben kekep keki
    kekitir kekok kelab kelabat kelabau keladan keladi kelak kelakah kelakanji kelalang kelambai kelambir kelambit
    kelambur kelamkari kelangkan kelangkang kelapa kelara kelarah kelaras kelari kelasa kelasah kelasak kelasi kelati
    kelawan kelayan kelayang kelayu kelder kelebuk kelebut keledang keledek kelek kelekap kelekatu kelelap kelelawar
    kelelesa kelemayar kelemayuh kelembahang kelembak kelembuai kelemping kelemur kelendara keleneng kelengar
    kelengkeng kelengkiak kelening kelenjar kelentang kelenteng kelentik kelenting kelentit kelentong kelentung
    kelenung kelenyit kelepak kelepik kelepir kelepit kelepuk keler kelereng kelesa kelesah keleseh kelesek kelesot
    keletak keletang keletik keletuk keletung kelewang keli kelian kelicap kelici kelika kelikat keliki kelikih kelikir
    kelimpanan kelimpungan kelimun kelimut kelinci kelingsir kelining kelinjat kelintang kelipat kelir kelisera keliti
    kelitik keliwon kelobot keloelektrovolt keloid kelojot kelokak kelom kelombeng kelompang kelompen keloneng
    kelongkong kelongsong kelontang kelontong kelonyo kelop kelor kelorak kelos keloyang kelp kelua keluai keluak
    keluang keluangsa kelubi keluburan kelui keluih kelukup keluli kelulu kelulus kelulut kelumpang kelun keluna
    kelunak kelung keluron kelurut kelus kelut kelutum keluwung keluyuk kemala kemamang kemang kemangi kemarau kemaruk
    kemat kematu kematus kemayu kembal kembatu kembayat kembera kembili kemboja kembu kembuk kembut kemejan kemekmek
    kemelut kemenakan kemendalam kemendur kemerakan kemesu kemi kemik kemilap kemiluminesens kemiri kemit kemlaka
    kemlandingan kemoceng kemokinesis kemon kemopsikiatri kemoterapi kempal kempang kempas kempek kempetai kempot kempu
    kempuh kempul kempunan kempung kemput kempyang kemukus kemumu kemuncup kemung kemungkus kemuning kemunting kemurgi
    kemutul ken kenaf kenanga kenap kenapa kenapang kenari kenas kencana kencar kenceng kencit kencung kencur kendaga
    kendal kendati kendatipun kendayakan kendeka kenderi kendil kendit kendo kenduduk kenek keneker kenem kenematik
    keng kenidai kenikir kening kenohong kenong kenop kentang kentar kenteng kentrung kenur kenya kenyat kenyi kenyih
    kenyir keong kep kepah kepai kepalang kepam kepar keparat kepayang kepecong kepek kepel kepencong kepeng keper
    keperancak kepet kepetang kepialu kepiat kepik kepincut kepinding kepingin kepinis kepinjal kepiri kepis kepiting
    kepleset kepodang kepol kepompong keprak kepret kepulaga kepundan kepundung kepurun keputren kepuyuk kera kerabang
    keracak keracap kerahi kerajang kerajat kerakap kerakeling kerama keraman keramba kerambil kerambit keramboja
    keramikus kerampagi kerampang keramunting keran kerancang keranda kerangas kerangkai kerangkeng kerani keranji
    keranjingan keranta kerantong kerapu kerasan keratabasa keratin keratitis keratoelastin keraton kerau kerawai
    kerawak kerawat kerawit kerbang kerbau kercut kerdak kerdam kere kerecik keredak keredep keredok kerekot keremi
    keremot kerempeng kerempung keren kerencang kerencung kerendang kereneng kereng kerengga kerengkam kerentam
    kerentang kerenting kerenyam kerepyak kerese keresek keresot keretan keretek kereweng kerias kerical keridas
    keridik kerikal kerikam kerimut kerinan kerincing kerinding keriningan kerinjal kerinjing kerintil kerinting
    keripik kerisi kerisut keritik kerjantara kerkak kerkop kerkup kermak kermanici kerneli kernu kernyau kero kerobak
    kerobat keroco kerocok kerogen keroh keromong keron keroncang keroncor kerong kerongkongan kerongsang kerontang
    kerop keropak keropos kerosak kerosin kerosok kerot kerotot kerpai kerpak kerpas kerpubesi kerpuk kers kersai
    kersak kersang kersani kersuk kertaaji kertah kertap kertas kertau kertuk kertus keruan kerub kerucil keruit keruma
    kerun kerung kerunkel kerunting kerup kerutup kes kesambet kesambi kesandung kesangsang kesasar kesatria keselak
    keseleo kesemek kesengsem keseran keseser kesi kesik kesimbukan keskul kesohor kesomplok kesongo kesrakat kesting
    kesturi kesusu kesut keta ketaban ketai ketakong ketal ketambak ketampi ketan ketang ketapak ketapang ketapek ketar
    ketarap ketaton ketaya ketayap ketegar ketela ketena ketepel ketepeng keter ketgat ketial ketiap ketiau ketiban
    ketiding ketik ketilang ketimbang ketimbis ketimbul ketinjau ketinting ketiplak ketipung ketirah ketogenesis ketola
    ketombe keton ketonemia ketonuria ketoprak ketosa ketu ketuat ketuban ketuir ketumbar ketumbi ketumbit ketumbu
    ketumpang ketun ketungging ketup ketupa ketupat ketupuk ketus keweni kewer kewes kha khabis khadam khadim khafi
    khair khairat khalas khali khalifah khalifatullah khalik khalikah khalikul khalil khalilullah khalis khamar khamsin
    khamzab khanjar kharab khasi khat khatib khatifah khatimah khatulistiwa khauf khawas khawasulkhawas khayali
    khazanah khi khiar khidaah khidmah khilafiah khinzir khisit khitah khitbah khizanatulkitab khoja khojah khuduk
    khulafa khuldi khuluk khunsa khurafat khusuf khusyuk kia kiai kiak kiam kiamat kiambang kiani kiap kiar kiara kiasi
    kiasmus kiaupau kibernetika kibir kiblik kibriah kici kicik kidal kidam kidang kidar kidul kifayah kifoskaliosis
    kihanat kijai kijang kijil kik kikih kikil kikitir kikus kila kilai kilar kiln kilogram kilohertz kilokalori
    kiloliter kilometer kiloton kilovolt kilowatt kilowattjam kilus kim kima kimantu kimbang kimbul kimia kimiawi
    kimkha kimlo kimo kimograf kimono kimpul kimput kimus kina kinantan kinanti kinasa kinasih kinca kincak kincang
    kincit kincung kindap kinematika kinematograf kinesika kinesimeter kineskop kinestesia kinestesiometer kinestesis
    kinetik kinetika kinetokardiografi kingking kingkong kinine kinja kinred kintal kinyang kio kios kipa kipang kiper
    kipsiau kipu kiramat kiran kirana kiras kirau kirbat kirinyu kirip kiris kirita kirmizi kiru kiruh kismat kismis
    kista kiswah kit kitabulah kitang kitin kiting kitorang kitri kits kiu kiwi kizib klakklik klamidospora klan
    klandestin klangenan klante klarinet klasemen klasik klasikal klasis klausa klaustrofobia klaustrum klausul
    klausura klaver klavikor klavikula klaviola kleder kleidotomi kleistogami klem klemensi klenengan klenik klep
    klepon klepsidra kleptofobi kleptoman kleptomania kleptomaniak klerek klerikal klerikus klerus klien klik kliker
    klimaks klimakterium klimatografi klimatolog klimatologi klimis klimograf klimosekuen klimoskop klin klinik klinis
    klinisi klinometer klip klistron klitelum klitik klitoris kliyengan kloaka kloning klonograf klonus klop kloral
    kloramina klorat klorida kloridimeter klorinasi klorit klorobenzena klorofil kloroform kloroformat klorokuin
    klorolignin kloroplas kloroprena klorosis kloset klub klusium knalpot knop knot koa koagel koagregasi koagulan
    koagulasi koak koaksi koaksial koala koana kobah kobalamin kobalt kober koboi koboisme kobol kobra kocek koci
    kocilembik kocoh kocolan koda kodak kodein kodeks kodominan kodrati koedukasi koefisien koeksistensi koenzim koersi
    koersif kofaktor kofein kofermen kognat kognatif kognisi kognitif koh kohabitasi koheren koherensi kohesi kohir
    kohol kohong kohor koil koin koinsiden koinsidensi koipuk koit koitus koja kojang kojoh kojol kojor kok koka kokah
    kokaina kokainisasi kokainisme kokarde kokas koki kokila koklea kokokbeluk kokon kokosan kokpit koksa koktail
    kokurikuler kokus kol kola kolaborator kolagen kolam kolaps kolaret kolase kolateral kolator kolega kolegial
    kolegialitas kolek kolekte kolektivis kolektivisasi kolektivisme kolektivitas kolektor kolemia koleng koleoptil
    kolera kolese kolesom kolesterin kolesterol koli kolibri koligasi kolik kolimasi kolina kolintang kolitis kolkhoz
    kolodion kolofon kologen koloid koloidal kolokium kolom kolomben kolon kolone kolonel koloni kolonial kolonis
    kolonoskop kolonye kolor kolorimeter kolorimetri kolosal kolosom kolostomi kolostrum kolportir kolt kolum kolumela
    kolumnis kolumnus koluvium kom koma komaliwan koman komandemen komanditer komaran kombat kombo kombor kombusio
    komedi komedian komendur komensal komentator komet komfortabel komik komikal komikus kominusi komis komisar
    komisariat komisaris komisioner komisura komite komitmen komoditas komodo komodor kompak komparasi komparatif
    komparator kompartemen kompatibel kompatibilitas kompatriot kompendium kompensasi kompeten kompetensi kompetisi
    kompetitif kompetitor kompi kompilasi kompilator komplain kompleks kompleksitas komplemen komplementer komplet
    komplikasi komplikatif komplimen kompon komponen kompong komponis komposer komposit kompositum komprador komprang
    komprehensif kompresi kompresor kompromistis kompulsi kompulsif komtabilitas komunal komunalistik komune komuni
    komunikabilitas komunikan komunikatif komunikator komunike komunisme komunistis komunistofobia komutator komuter
    kondang kondangan kondektur kondensat kondensator kondensor kondilus kondominium kondomisasi kondor kondrin
    kondroblas konduite konduksi konduktans konduktimeter konduktivitas konduktor kondusif koneksi koneksitas konektor
    konfederasi konfeksi konfesi konfigurasi konfiks konflik konform konformitas konfrontasi konfrontatif kongenital
    kongesti kongko kongkoan konglomerasi konglomerat kongregasi kongres kongresis konifera konis konjugan konjugasi
    konjungsi konjungter konjungtif konjungtiva konjungtivitis konjungtor konjungtur konkaf konklaf konklusi konklusif
    konkologi konkomitan konkordansi konkordat konkresi konkret konkuisnador konkuren konkurensi konkurs konoid
    konosemen konotasi konotatif konsekrasi konsekuen konsekuensi konsekutif konseli konseling konselor konsensus
    konsentrat konsentris konsepsi konsepsional konseptor konseptual konser konsertina konserto konservasi
    konservasionis konservatif konservatisme konservator konservatori konservatorium konsesi konsesif konsesional
    konsiderans konsiderasi konsili konsiliasi konsinyasi konsisten konsistensi konsistori konsol konsolasi konsonan
    konsonansi konsonantal konsorsium konspirasi konspiratif konspirator konstabel konstan konstanta konstantagravitasi
    konstatasi konstatatif konstelasi konstipasi konstituante konstituen konstitusi konstitusional konstriksi
    konstriktor konstruksi konstruktif konstruktivisme konsul konsulat konsulen konsuler konsultan konsultatif konsumen
    konsumer konsumtif konte konteks kontekstual kontemplatif kontemporer konten kontes kontestan kontet kontiguitas
    kontinen kontinental kontingen kontinu kontinuitas kontinum kontoid kontol kontra kontrabande kontrabas kontradiksi
    kontradiktif kontraindikasi kontraksi kontraktor kontraktual kontraproduktif kontrasepsi kontraseptif kontravensi
    kontribusi kontributor kontrolir kontroversi kontroversial kontur konus konveks konveksi konvektif konvensi
    konvensional konvergen konversasi konveyor konvoi konvolusi konvulsan konvulsi konyak konyal konyan kooperatif
    kooperativisme kooperator koordinat koordinatif koordinator kopah kopaiba kopal kopbal kopel kopelrim koper kopet
    kopiah kopilot kopling koplo kopolimer kopong koprafagia kopral koprok koprol koprolit kopula kopulasi kopulatif
    kopyor kor koral koralit korano kordial kordit kordon korduroi koreferensialitas koreke korektif korektor korelatif
    korenah koreograf koreografer koreografi koreografis koresponden koret koridor korion kornel korner kornet koroh
    koroid korologi korona koronal koroner korosi korosif korporasi korporat korporatif korps korpulensi korpus korsase
    korsel korselet korset korsleting korteks kortikulus kortison korugator korundum koruptif koruptor korve korvet
    kosakata kosar kosbas kosekan kosel kosinus kosmetik kosmetolog kosmetologi kosmetologis kosmis kosmogoni
    kosmografi kosmologi kosmologis kosmonaut kosmopolit kosmopolitan kosmos kosmotron kosokbali kotai kotaklema koteka
    koteks koteng kotiledon kotipa kotok kotong kotrek kovalensi kowan koyam koyan koyok kram kranapaksa krangeyan
    kraniologi kraniometri kraniotomi kranium krans krasis krayon kreativitas kreator krecek kredibilitas kreditabel
    kreditor kredo krem kremasi krematorium kreol kreolin kreosol kresendo kresol kretin kribo kricak krida krifoli
    krim kriminal kriminalis kriminalitas kriminolog kriminologi kriminologis kring krio kriofil kriofit kriogen
    kriogenika krioterapi kripta kriptogam kriptografi kriptogram kriptol kripton krisan krisantemum krisma krisoberil
    krisofil krisolit krisopras krista kristalografi kristaloid kristalosa kristiani kriteria kritikus kritisi kriya
    krobongan kroco kroket krol kromat kromatid kromatika kromatin kromatis kromatofor kromatografi kromit kromium
    kromo kromofil kromofob kromogen kromong kromosfer kromosom kromotropi kronem kroni kronik kronis kronisme
    kronobiologi kronogram kronologi kronologis kronometer kronosekuen kronoskop krosboi kroto kru kruistik kruk krukat
    krusial krustasea ksi kuaci kuadran kuadrat kuadratika kuadratur kuadratus kuadrenium kuadriliun kuadripartit
    kuadrisep kuadrupel kuadrupleks kuadruplet kuai kualat kualitatif kualon kuang kuangkiut kuangwung kuantifikasi
    kuantitas kuantitatif kuantum kuari kuarik kuark kuarsa kuarsit kuart kuartal kuarter kuarterner kuartet kuartil
    kuarto kuas kuasar kuasi kuatren kuau kuaya kuayah kuayan kubil kubin kubis kubisme kubistik kuboid kubul kubung
    kubus kucam kucek kucel kucica kucing kucir kucup kudai kudu kuduk kudup kue kuesioner kui kuih kuil kuilu kuin
    kuini kuinina kuintal kuintesens kuintet kuintil kuintiliun kuintuplet kuir kuitansi kujang kujarat kujung kukabura
    kukai kukila kukuk kukul kukup kukuruyuk kulah kulakasar kulan kulansing kulasentana kulawangsa kulim kulir kulkas
    kulminasi kulon kulot kult kultivar kultivasi kultur kultural kuluk kulur kulut kulzum kuman kumanga kumat kumba
    kumbar kumbik kumbu kumbuh kumena kumico kumpal kumpi kumulasi kumulatif kumulonimbus kumulus kumus kunani kunarpa
    kunca kuncah kuncen kuncung kundi kundur kunduran kung kungfu kungki kungkum kuningan kunta kuntau kuntilanak
    kuntuan kuntul kuntung kunut kunyam kunyit kunyuk kuorum kuosien kuota kup kupa kupahan kupang kupat kupe kupel
    kupi kupir kuplet kupluk kupnat kupon kuproprotein kuprum kupui kupur kur kura kurambit kurasani kurasao kuratif
    kuratorium kurau kurawal kurcaci kuren kuretase kuria kurigram kurikuler kurikulum kuring kuriositas kuripan kurir
    kuririk kurium kurkatovium kurkuma kurma kurs kursemangat kursif kursor kurtase kurun kurva kurvalinier kurvatur
    kusam kusanin kusau kusir kuskus kuspis kustodi kustos kusu kusuf kusuma kutaha kutak kutang kuteri kutikula kutin
    kuting kutubaru kutubusitah kutung kutut kuud kuwu kuwuk kuwur kuya kuyu kwartir kwasiorkor kwetiau laal lab labak
    labas labelum laberang labial labilitas labiodental labiovelar labirin labium laboran laboratoris laboratorium
    labres labrum labuda labun labut laci ladah ladam ladan ladi lading ladu lagam lagan lagau lagiah lago lagonder
    laguna lah lahab lahad lahak lahan lahang lai laici laif lailah lailatulkadar laja lajak lajat lajnah lakar lakara
    lakeri laklak laklakan lakmus laknatullah lakonik lakrimator laksa laksamana laksatif laksmi laktase laktasi laktat
    laktogen laktoglobulin laktometer lakton laktosa lakum lakuna lakustrin lalandak lalat lalim lam lamang lambda
    lambe lambert lambit lambo lambu lambur lamdukpai lamela lamina laminasi laminating lampeni lampes lampik lamping
    lampion lampit lampok lampor lamtoro lamtoronisasi lamur lamusir lana lanar lanau lanbau lanca lancia landahur
    landak landang landors landrad landuk landur lang langen langendrian langenswara langgah langgai langgam langgang
    langgas langgayan langguk langi langis langkai langkan langkat langking langkisan langkong langlai langsai langsat
    langse langseng langsuir langu lanhir lanjak lanjam lanjang lanji lanjung lanolin lanset lansia lanskap lantanum
    lantesari lantin lantip lanugo lanun laocu laos laparoskop laparoskopi lapel lapili lapir lapislazuli laptop lara
    larak largisimo laring laringal laringitis laringoskop larnaks laron lars larva larvarium lasa lasana lasat laser
    lasinia laso lasparaginase lasuh lat latak lateks laten latensi lateral laterit latif latifundium latin latma
    latosol latuh latuk latung lauh laun lauya lava lavase lavendel lawah lawai lawamah lawazim lawi lawina lawon
    lawrensium layer layon layuh layung laza lazuardi leak lebah lebai lebak lebam leban lebang lebap lebum lebung
    lecak lecap lecat lecet leco lecok lecuh lecup ledes ledre lefa legalitas legap legasi legasteni legat legataris
    legato legator lege legek legen leger leges leghorn legih legio legislasi legislatif legislator legisme legit
    legitim legitimaris legitimas legitimitas legiun legok legong legum legunder lei lejar lejas lejok lekir lekit
    leksem leksikal leksikograf leksikografi leksikografis leksikolog leksikologi leksikon leksikostatistik leksis
    lekton lektor lektur lekum lekun lekung lelaki lelakon lelancur lelangon lelat lelatu lele lelembut lelemuku leles
    lelet leluing lelungit leluri lema lemari lemau lembayung lembeng lembidang lembok lembora lemburu lemena lemes
    lemidi lemo lemon lempari lempaung lemper lempung lempuyang lempuyangan lemur lemusir lencana lenci lencir lencun
    lendaian lendir leng lengai lenggana lengger lenggok lenggundi lengit lengkai lengkanas lengkang lengkara lengkeng
    lengkitang lengkong lengkuas lengoh lengong lengseng lening lenis lenitrik lenjaran lenjing lenjuang lenong lenor
    lensa lenteng lentera lentisel lentoid lentok lentong lentum lentus lenung lenyah lenyai lenyak lenyau lenyeh
    lenyet leonid lepai lepang lepat lepau lepe leper leperi lepet lepik lepok lepra leproma lepromin leproseri
    leptodos leptoskop leptosom lepu lepuk lerah lerang lerap leri les lesa lesan lesbi lesbian lesi lesitina lesnar
    lesplang lestek lesterung lesung lesus lesut letai letal letalitas letang letargi letnan letoi letraset letuk letum
    letung leuca leukemia leukoderma leukofit leukoma leukonisia leukopenia leukoplakia leukore leukosit leukositometer
    leukositosis level leveransir levertran levirat levitin levulosa lewisid leyeh liabilitas lian liana liangliong
    lias libei liberalistis liberasi liberator libero libidis libido librasi libreto licak licau lici licurai lid lidas
    lidi lidid lifo lift lifter liga ligamen ligan ligar ligasi ligatur lignin lignit lignoselulosa lignosulfonat
    lignotuber likantropi likat likir likuid likuida likuiditas lil lila lilan lili liliput lillahi liman limar limbak
    limban limbat limbing limbubu limfa limfadema limfadenitis limfadenoma limfadenosis limfaderitis limfangioma
    limfatik limfoblartoma limfoblas limfoblastoma limfografi limfoma limfonodus limfosit limfositopenia limfositosis
    limit limitasi limitatif limnetik limnologi limnoplankton limpapas limpoh limpung limusin lin linau lincak lincun
    lindak lindi lindu linear linen ling lingat lingga linggata linggayuran linggi lingkap lingkawa lingsa lingsu
    linguafon linguis linguistik lini linimen lining linoleum linsang lintabung lintap lintar lintibang linu linuhung
    lio liofilisasi liong liontin lipai lipan lipas lipase lipektomi lipemia lipid lipiodol liplap lipoksidase
    lipolisis lipoprotein lipstik lipu lir lira lirida lirih liris lis lisah lisani lisensi lisimeter lisis lisol
    lisong lisplang lister listeria lisu lisus litah litak litani literator literer litium litografi litologi litoral
    litosfer litotes litotomi liturgi liturgis liut liwa liwan liwat liwet lob lobak loban loberci lobster lodan lodeh
    lodoh lodong log logam logaritma logawiah logika logis logistik logo logogram logopedia logotip loh lohok loji lok
    lokacipta lokalis lokan lokananta lokastiti lokatif lokatikranta lokatraya lokawarta lokawidura lokawigna
    lokawiruda lokawisata lokcuan lokek lokeswara loket loki lokia lokika lokio loklok lokomobil lokomotif lokos loksek
    loksun lokus lokusi lolak loleng lolohan lombok lomek lompayang lompok lonan loncek lonco loncos londang longdres
    longgor longitudinal longmars longong longser longsor longtorso lonjong lontara lonte lontok lontong lonyok lop
    lopek loper lopis lopor lor lorah loran lorat lorber lorek loreng lori lornyet lose losion losmen losong lot lota
    lotak lotek loteng lotis lotong lotus loyak loyal loyalis loyalitas loyang loyar loyo lozenge luban lubuk ludat
    ludes luding ludruk lues lugut luhmahful luhung luih luing lukeh luks lukut lulai lulup lum lumai lumayan lumbago
    lumbal lumbu lumen luminositas lumpang lumpektomi lumpia lumping lumsum lumuh luncai luncas lundang lundi lundu
    luner lung lungkah lungkang lungkum lunglai lunglung lungse lungsin lungun luntas lunyai lup lupat lupi lupuk
    lupung lupus lurik lus lusa lustrum lut lutetium lutung luyak luyu maab mabriuk mabrur mabuh mabul macakal macapat
    mace macis mad madali madam madang madani madar madewi madi madik madinding madmadah mado madona madras madrasah
    madukara madumangsa madya maesenas maestro mafela mafioso mafsadah mafsadat mag magainin magalah magandi magasin
    magel magenta magersari magfirah magi magis magister magisterium magistrat maglub magma magnesium magnesol
    magnetika magnetit magnetometer magnetor magnetostatika magnitudo magrib magribi magrur magun mah maha mahabah
    mahabaik mahabintang mahadewa mahadewi mahaguru mahah mahajana mahakala mahakarya mahakuasa mahakudus mahaluhur
    mahamen mahamenteri mahamulia mahang mahaparana mahapatih mahar maharana maharani mahardika maharesi maharupa
    mahasiswi mahasuci mahatahu mahatinggi mahatma mahatur mahbub mahbubah mahdi maherat mahesa maheswara mahia
    mahkamah mahligai mahmud mahoni mahram mahsul mahsyar mahwu mahyong mahzurat mai maido maimun mair mairat maizena
    maja majaan majakane majakaya majakeling majalah majas majasi majati majedub majenun majizat majong majuj majun
    majung majusi mak maka makadam makadasang makadok makalangkang makantah makantuh makanya makao makaopo makar makara
    makaroni makbud makcik makcomblang makda makdan makelar makerel maket makhdum makhluk makhraj making makiyah maklaf
    maklun makmal maknawi makramat makrame makrifatullah makro makroekonomi makrofita makrofotografi makroftalmus
    makrogametosit makrohistori makrokosmos makrokriminologi makrolinguistik makromelia makrometeorologi makromolekul
    makrosefalik makroskopis makrosmatik makrososiologi makruf makruh maksi maksila maksim maksimum maksum maktab makua
    makul makula makulat makurung makyong mal malabau malabsorpsi malafide malafungsi malagandang malagizi
    malaikatulmaut malaise malaka malakama malakat malakit malakofili malakologi malakut malan malangbang malap
    malapari malapetaka malapraktik malaria malasia malasuai malatindak maldistribusi male maleman maleo maleolus
    maligai malih malik malim malis malisol malka malnutrisi maloklusi malt maltase maltosa malun malung mam mama mamak
    mamalia maman mamanah mamanda mamang mamano mamat mambang mambek mambo mambruk mambu mambung mamduhah mami mamik
    mamlakat mamografi mampai mampir mampung mampus mamut man manai manajer manajerial manakala manakan manakib
    manalagi manasik manasongo manasuka mancanegara mancawarna manci mancung manda mandah mandai mandala mandalika
    mandar mandarin mandat mandataris mandau mandeh mandelevium mandibula mandil mandir mandolin mandraguna mandril
    mandrin mandu mandung maneken manerisme mang mangan mangap mangas mangau mangayubagya mangga manggah manggala
    manggar manggis manggung mangir mangkak mangkanya mangkar mangkas mangkel mangkih mangkok mangkubumi mangkus mangsi
    mangun mangut mania maniak manifes manifesto manik manikam manikdepresi manikmaya manikur manila manimba manipol
    manipulatif manipulator manira manise manjapada manjeri manjing manna manol manometer manora manostat manset
    mansiang mantan manten mantik mantiki mantisa mantram mantri mantu mantuk manual manufaktur manufakturing manuk
    manumisio manumpak manuskrip manuwa manyala manyar manzil manzilah maois map mapalus mar maraja marakas marambung
    maramus maranta marapulai maras maraton marbling marbut mardatillah mardud mare marem marfuk marga margalit
    margarin margasatwa margin margrit marhaban marhaen maria marikultur marimu marina marine marinir marinyo marinyu
    marital mariyuana marjik mark marka markado markasit marketri markis markisa markoni markonis markusip marlin
    marmelade marmer marmot maro marpaud mars marsaoleh marsekal marsepen marsose martabak martaban martandang martini
    martir maru marus marut marwas mas masai masakat masala masase masayu masbuk masdar masektomi maser masif masinal
    masinis masir maskanat maskapai maskara maskat maskawin masker maskodok maskon maskulin maskulinitas maskumambang
    masnawi masohi masoi masokhis masokhisme mason masrum massa massal mastektomi master masterplan mastik mastitis
    mastodon mastuli masturbasi masuliah masya masyakah masyhadat masyrik masyuk mat matador matahari matakao matalamat
    matan mate matematika matematikawan matematikus matematis material materialistis materiil matine matlak matoa maton
    matras matriarkal matriarkat matriks matrikulasi matrilineal matrilokal matris matronim matros matur maturasi
    maturitas mauizah maujud maujudat maukhid maukif maukuf maula maulai maulana maulhayat maung maupun mausoleum mauz
    mawadah mawala mawar mawas maweda mawin mawon mawut mayam mayangda mayapada mayeng mayokratio mayones mayor mayoret
    mayoritas mayung mayur mazarin mazbah mazi mazmumah mbah mbak mbakyu mbeling meander mebel medali medalion medan
    medang mede media medial median mediasi mediastinum mediator medik medikamentosa medikasi medikolegal medikus medil
    medio medis medisinal medit medium medok medu medula mega megafon megak megakredit megalit megalomania megalomaniak
    megalopolis megalosit megamerger megan megaohm megapolis megaproyek megar megaspora megasporangium megasporofil
    megat megaton megatren megatruh megawatt meger meiosis mejam mejan mejana mejeng mek mekanik mekanika mekanikgraha
    mekanis mekanisasi mekanisme mekap meko mekonium mel melabuai melambang melamin melangkup melanin melanisme
    melankolia melankolis melanoderma melar melase melasma melati melawah melek melela melempem meleng meler melesek
    melilin melinjo melintir melit melitofili meliwis melodi melodika melodius melodrama melodramatik melodramatis
    melompong melon melor melotot melukut melulu melur memar membal memberang memble membran memedi memek memelas memo
    memoar memorabilia memorandum memorat memori memorial mempan mempelam mempelas mempelasari mempening memper
    mempitis mempurung memutah menaga menak menampun mencak mencelat menceng menceret mencit menclok mencong mencos
    mendak mendap mendapa mendelevium mendeng mendera mendiang mendikai mendira mendoan mendonan mendong mendu mendung
    mendur mendura mendut menep mengah mengangah mengap mengapmendam mengemprit mengerawan mengerna menggala menggusta
    mengi mengirap mengirat mengkaji mengkali mengkaras mengkerang mengkeret mengking mengkirai mengkona mengkudu
    mengot mengsol menhir meni meningitis menir meniran meniskus menit menjangan menjarum menong menopause menor
    menoragia menostaksis mens mensiang menstruasi mensurasi mental mentalitas mentari mentaruh mentas mentaus
    menteleng menteng mentibu mentifakta mentigi mentilau mentimun mentis mentok mentol mentolo mentora mentul menu
    menuet menur meong mepet meracang meraga meragi merajak merak merakan meralgia merambai merambung merana merang
    meranggi merangsi merangu meranti merapu merasi merat merawal merawan merbah merbau merbuk merbulan mercon mercu
    merdangga merdesa merdinah merduk mere merembung meres mergat mergul meri meriah meriam meriang merica meridian
    merih merik merikan merikarp merinding mering meringis meristem merjan merkantilisme merkubang merkuri merkurium
    merkuro merkurokrom merlilin merlimau merogoni merot merpaud merpitis merpoyan merserisasi mersik merta mertamu
    mertapal mertayam mertelu meru meruap merubi merunggai merut merwatin mes mesan mesara mesem mesiu meskalina meski
    meskipun mesmerisme mesoderm mesodermik mesofili mesofit mesolitik mesolitikum mesometeorologi mesomorf meson
    mesopause mesosfer mesotel mesotoraks mesozoa mesozoikum mestika mestizo mesut meta metabahasa metabolik metabolis
    metabolisme metabolit metafil metafisika metafora metaforis metah metai metal metalik metalinguistik metalografi
    metaloid metalurgi metalurgis metamorf metana metanefros metanol metari metasenter metastasis metatarsus metatesis
    metazoa mete meteor meteorit meteorograf meteorogram meteoroid meteorologi meteorologis meteorologiwan metil metode
    metodik metodis metodologi metonimia metrik metris metro metrologi metromini metronimik metronom metronomis
    metropolis metropolisasi metropolitan metroragia metrum meunasah mewari mewek mezanin mezosopran miak miana miap
    miasma midar midi midodareni mieloma migrain migran migren mihrab mihun miiofili mijil miju mik mika mikat mikologi
    mikologiwan mikoprotein mikosis mikotoksin mikraj mikro mikroanalisis mikroangiopati mikrob mikrobiologi
    mikrobiologis mikrobisida mikrobus mikroekonomi mikroelektronika mikroelemen mikrofag mikrofarad mikrofilm
    mikrofita mikrofon mikrofotografi mikrogelombang mikrograf mikrografika mikrogram mikrohabitat mikrohistori mikrohm
    mikroklimat mikrokomputer mikrokosmos mikrolet mikrolinguistik mikrolit mikromanipulasi mikrometer mikrometri
    mikron mikroorganisme mikroprosesor mikrosefalia mikrosekon mikroskop mikroskopis mikrospora mikrotom mikrovilus
    mikrowatt mikser miksoedema mil milad milenium miliampere miliar miliarder miliaria miliarwan milibar milieu
    miligram mililiter milimeter milimikron milimol milir milisi militan militansi militeristis miliun miliuner
    milivolt milu mim mimbar mimeograf mimesis mimi mimik mimikri mimis mimisan mimosa min mina minder mindi mindoan
    mindring mineral mineralogi mineralogis minggat minggir minhaj miniatur minibasket minibus minikar minikata
    minikomputer minim minimarket minimum minium minor minoritas mintak mintakat mintakulburuj minterat mintuna minus
    mioglobin miokardia mioma miop miopia miosis miotik mipis mirah mirakel mirat miriapod mirih mirik miris mirmekofag
    mirmekofili mirmekologi misa misan misantrop misbah misdinar misil misiologi misionaris misioner miskal miskram
    misoa misofobia misogami misoginis mispersepsi mistar mister misteri misterius mistik mistis mistri misuh miswat
    mitasi mite mitisida mitogen mitologi mitologis mitosis mitraliur mizab mizan mnemonik mob mobilet mobilisator
    mobilitas moblong mobokrasi mochi modalitas modar mode model modeling modem moderamen moderat moderato modernitas
    modernomaniak modifikatif modin modis modiste modul modular modulasi modulator modus mofet mohair mohor mojah
    mojang mok moka moke moko moksa mol mola molar mole molekul molekuler moler moles molibden molibdenum molor molos
    molotov moluska momen momental momentum momok monarki moncor mondial mondok mondolan mondong monel moneter monggol
    mongmong mongolisme mongoloid monisme mono monoatom monodi monodrama monofag monofobia monofonir monogam monogami
    monogini monografi monogram monokarpa monokel monokini monoklin monoklinal monokotil monokotiledon monokrasi
    monokrom monokromatis monokromator monoksida monokultur monolingual monolit monolitik monoloyalitas monomania
    monomer monoploid monopolistik monopsoni monorel monosakarida monosem monosemantik monosilabel monosilabisme
    """
}
