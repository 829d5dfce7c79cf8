extension RootList {
  static let lone1 = """
    aba abadiah abaimana abaka abaktinal abakus aban abangga abatoar abau abdikasi abdomen abdominal abdu abduksi
    abduktor abece aberasi abian abid abidin abilah abing abiogenesis abiosfer abiotik abis abisal abiseka abiturien
    abjadiah ablasi ablaut ablepsia abnormal abnormalitas abnus aboi abon aborsi abortif abortiva abortus abrak
    abrakadabra abrar abras abrasi abreaksi abreviasi abrikos abrosfer abrupsi absensi abses absis absolusi absonan
    absorben absorpsiometer absorptif abstinensi abstraksi abtar abuan abul abulhayat abulia abus acala acang acar
    acaram acawi aceh acerang acik adad adagio adagium adaks adaktil adalat adam adap adaptabel adaptabilitas adaptif
    adaptometer adaptor adapun adas adekuat adempauze adendum adenoid adenoma adenosis adhesi adhesif adiabatik
    adiaktenik adib adibangkit adibibit adibintang adiboga adibusana adicita adidaya adigang adiguna adigung adika
    adikara adikarya adikodrati adikong adiksi adiktif adiluhung adimarga adinamia adinda ading adipenghantar adiposa
    adipositas adipura adiraja adiratna adisi adisional adisiswa aditama aditif aditokoh adiwangsa adiwarna adiwidia
    adjektif adjektiva adjektival adjuvan administrasi administratif administrator admiral admisi admitans adnan
    adolesens adoptif adrenal adrenalin adrenergik adsorben adsorpsi adstringen aduhai aduksi aduktor adveksi adven
    adventisia adventisius adverbia adverbial advertensi advertorial advis advokasi advokat aeolus aerasi aerator aerob
    aerobik aerobika aerodinamik aerodinamika aerofisika aerofisiologi aerofon aerogram aerolit aerologi aerometer
    aeromovel aeronautika aeroplankton aeroskop aerosol aerostat aerostatika aeroterapia afair afal afasia afdal
    afdeling afdruk afek afeksi afektif aferesis afghanistan afidavit afiks afiksasi afinitas afirmasi afirmatif afonia
    aforisme afotik afrasia afrika afrikat afrit afrodisiak afsun afwah agal agalaksia agamais agamawi agamen agamet
    agami agamogenesis agape agar agens agil agio agiria agitatif agitator aglikon aglomerasi aglomerat aglutinasi
    aglutinat aglutinatif aglutinin agnosia agnostik agnostisisme agon agonia agonis agonistik agorafobia agradasi
    agrafia agraria agraris agregasi agregat agregatif agresivitas agresor agrestal agriologi agripnia agrisilvikultur
    agrobis agrobisnis agroekonomi agroekosistim agrogeologi agroikos agroindustri agrokimia agrologi agronom
    agrostologi agrowisata aguk agul agus agut ahadiat ahimsa ahistoris ahkam ahlulbait ahlulkitab ahlulkubur ahlunujum
    ahlusuluk ahlusunah ahmak ahmar aho ahsan ahwal ain ainulbanat ainulyakin ainunjariah aja ajab ajang ajek ajengan
    aji ajigineng ajir ajnabi ajnas ajre ajujah ajur ajuster ajuvan akademi akademik akademikus akademis akademisi
    akaid akak akalnya akang akapela akas akasia akatalepsia akbar akene akeo akh akhbar akhirat akhirulkalam
    akhirusanah akhlak akhlaki akhtaj akhwat aki akidah akik akil aklamasi aklasia akli akliah aklimatisasi akmal
    akolade akomodatif akor akordeon akreditasi akriflavina akrilat akrilik akrobatik akrofobia akromegali akrometer
    akromion aksa aksarawan aksarawati akseleran akselerasi akselerator akselerometer aksen aksentologi akseptabel
    akseptabilitas akseptasi akseptor aksesibilitas aksesori aksidental aksila aksiologi aksioma aksiomatis aksis akson
    aksostil akta aktentas aktinida aktinisme aktinium aktinokimia aktinolit aktinometer aktiva aktivis aktivisme
    aktivitas aktor aktris aktuaria aktuaris akua akuades akuaduk akuakultur akualung akuamarin akuan akuarel akuaris
    akuarium akuarius akuatik akuifer akulturasi akumulatif akumulator akuntansi akupunktur akupunkturis akurasi
    akusatif akustik akustika akut akuwu akwal alabangka alabio alaf alai alaihi alaika alaikum alak alakrima alalia
    alamah alamak alamanda alamas alamatulhayat alami alamiah alamin alangkah alantois alarm alau alawar alazon albanat
    albania albas albatros albedo albedograf albedometer albinisme albino albinoid albit albuginea album albumen
    albumin albuminoit albuminometer albuminuria aldehida alegori alegoris alegreto alegro aleksandrit aleksia aleksin
    alel alergen alergi alergis alf alfa alfabet alfabetis alfanumerik alferes alga algilik algoid algojo algologi
    algometer algoritme algrafi alhamdulillah alhasil aliah alias aliase alibi alif alifatik alifbata alik alikuot
    alimbubu alimen alimentasi alimenter alimiah alimiat alimun alinea alip alisiklik aliterasi alizarin aljabar
    aljazair alkah alkalimeter alkalinitas alkalis alkaloid alkalometri alkamar alkana alkari alkausar alkena alkil
    alkimia alkisah alkoholometer alku alkuna almaktub almalun almamater almanak almandin almandit almarhum almarhumah
    almuazam almuhit almukhlis alobar alofon alograf alohtonus aloi alokron aloleks alomerisme alomorf alon alonim
    alopati alopesia alosu alot alotropi alpaka alperes alpukah altar alter alteratif alternasi alternatif alternator
    altimeter alto altokumulus altostratus altruis altruisme altruistis alu alufiru alumina aluminium alumni alumnus
    alung alusi aluvial aluvium alveolar alveolum alveolus alwah alwasi alwasia ama amabakdu amah amai amalgamasi
    amalgamator amaliah amandel amang amanitin amantu amarilis amatir amatol ambah ambalang ambar ambarau ambasade
    ambasador ambeien amben ambergris amberit ambet ambigu ambiguitas ambilingual ambisius ambivalen ambivalensi amblas
    amblek ambles ambliobia amboi ambring ambrol ambuh ambulans ambulatori amburadul ambyar ameba amebiasis ameboid
    amebosit ameliorasi amelioratif amendemen amenorea amensalisme amerika amerisium amerospora amerta ametabola ametis
    ametria ametropia amfetamin amfiartrosis amfibi amfibolisme amfiston amfiteater amfoterik amigdalin amikal amil
    amilase amilopektin amina amino amir amirulbahar amirulhaj amirulmukminin amis amko ammeter amnesia amnesti amnion
    amnionitis amniotik amniotomi amoi amonia amonifikasi amonit amonium amor amoral ampang ampat ampek ampel ampela
    ampere amperometer amperometri ampisilin amplifikasi amplitudo ampo amprok amprung ampuk ampula amra amril amsal
    amtenar amuh amulet amunisi ana anabasis anabiosis anabolisme anadrom anaerob anaerobik anafilaksis anafora
    anaforis anafrodisiak anaglif anaklisis anakoluton anakronisme anakronistis anakrus anakusis anal analekta
    analeptik analgesik analis analitis analog analsit anamnesis anamorfosis ananda anang anani anapes anaptiksis
    anarki anarkis anarkisme anarkistis anasional anasir anastomosis anatase anatomi anatomis anbia anca ancak ancala
    ancoa ancol anda andaipun andaka andalas andalusit andan andang andante andap andapita andar anderak andesit andewi
    andika andiko andil andilau andok andong andorra andragogi andrawina androgen androgini androlog andrologi andun
    andung andur anekdot anemer anemia anemofili anemograf anemogram anemometer anergi aneroid anestesi anestesiolog
    anestetis aneuploid aneurisme anfas angel anggai anggak anggan anggara anggau anggerka angguh anghun angina
    angiogenesis angiologi angiosperma angit angkak angkasawan angkasawati angkel angker angket angkin angklung angkong
    angku angkuk angkur angkusa angler anglo anglung angola angot angpau angsa angsana angsoka angur anhidrosis anih
    anil anilina animasi animis animisme animo anion aniridia anis aniseikonia anisogamet anisogami anisokoria
    anisotropis anja anjar anjat anjiman anjir anjlok ankilosis anoa anode anodin anodonsia anofeles anoftalmus
    anoksemia anoksik anomali anomi anonim anonimitas anopsia anorak anoreksia anorganik anorgastik anortopia anosmia
    anotasi ansa ansambel ansar ansari anta antagonis antagonisme antagonistis antah antakesuma antalas antalkali antan
    antarbangsa antarbenua antardaerah antargolongan antari antariksa antariksawam antariksawati antarkelompok
    antarlingkungan antarmaster antarmolekul antarmuka antarnegara antarplanet antarpribadi antarpulau antarras
    antarruang antarsel antarsuku antartika antarwilayah antasid antasida antawacana antediluvium antefiks antek
    anteken antelas anteliks antelmintik antelop antemeridiem antena antenatal anteng antenul antera anteridium
    anterior anteseden antianemia antiartritik antibarion antibeku antibiosis antibiotik antibodi antidepresan
    antidioksida antidiuretik antidot antienzim antiflogistik antigen antigravitasi antigua antihistamin antijasad
    antikarat antikatalis antiklimaks antiklin antiklinal antiklor antikonsepsi antikristus antikuari antikuariat
    antilla antimateri antimonium antimuntah antinomi antinovel antipartikel antipati antipenawar antipiretik antipode
    antiproton antipruritik antisemitisme antisepsis antiseptik antisiklogenesis antisiklon antisiklonal antisiklonis
    antisimpul antisipatif antitank antitesis antitoksin antitragus antiwirawan antizarah antoi antologi antonim
    antonimi antop antosian antraknosa antraks antrasena antrasian antrasit antromorfis antropobiologi antropoda
    antropofagi antropogeografi antropoid antropolog antropologi antropometer antropomorfisme antroponimi
    antroposentris antroposentrisme antroposofi anturium antusias antusiasme anu anual anuitas anulus anumerta
    anunasika anuresis anuria anus anuswara anyelir aorta apabila apak apakah apakala apalagi apanase apar aparat
    aparatur aparatus apartheid apartotel apas apatah apati apatis apatride ape apek apel apelativa apendektomi
    apendiks apendisitis apepsi apersepsi apes aphelion apheliotropisme apik apikal apikultur apilan apion aplasi
    aplaus aplikatif apnea apodal apoenzim apogami apoge apograf apok apokalips apokaliptik apokope apokrifa apokrin
    apokromatik apolitis apologetika apologetis apologi apologia apomiksis apomorfin apopleksi aposematik aposiopesis
    aposisi aposisional apositif apostasi apostel aposteriori apostolik apostrof apoteker apraksi apraksia apresiatif
    apresorium apriori apron apsara apsi aptasi apu apuh apuran arababu arabes arabika aragonit arai araknitis araknoid
    aral aramba ararut arasy arau arbab arbei arbiter arbitrase arbitrer arboreal arboretum arborikultur arca arcas
    ardi are area areal arek aren arena areografi areola areometer arestasi areta argari argentina argentit argentum
    argirodit argol argometer argon argot argumentatif aria arifin aril aring aristokrasi aristokrat aristokratis
    aristotipe aritenoid aritmetika arja arkade arkais arkaisme arkati arkegonium arkeolog arkeologi arkeologis
    arkeozoikum arketipe arkian arkifonem arkileksem arkitraf arktika arku arloji armada armenia arnal arogan arogansi
    aroma aromatik arombai arpus arsenal arsenik arsenikum arsipelago arsis arsitek arsitektur arta artefak arteri
    arteriografi arteriola arteriosklerosis artesis artetis articok artifisial artikulator artileri artiodaktil
    artisyok artona artotek artrobrankium artropoda aruba aruda arumba arwah arwana arya aryaduta arzak asabat asabiah
    asad asai asali asan asana asar asasi asbak asbes asbut ase aseksual asepsis aseptik aseran asese asetabuhun asetat
    asetilena asetimeter aseton asfal asfar asfiksia asia asibilan asibilasi asid asidimeter asidosia asih asiklik asil
    asilabis asimetris asimilatif asimtot asimus asindeton asinyor asiri asisi asistensi askar askariasis askarid
    askese asket asketisisme askon askriptif asma asmaradanta asmaragama asmaraloka asmarandana asnad asoi asortimen
    asosial asosiatif asparaga asparagus aspartame aspek aspiran aspirasional aspirat aspiratif aspirator aspirin
    asprak asrar assalamualaikum astadikpala astaga astagfirullah astaka astasia astatik astatin astenia astenik
    astenopia asteositoma aster asteroid astigmatis astral astringen astrofisika astrolab astrolog astrologi astronaut
    astronautika astronom astronomi astronomis astrosit asu asumtif asurador asusila aswa aswad aswasada ataksia atase
    ataupun atavisme ateis ateisme ateistis atelir atensi atenuasi ateret ati atlantik atlas atlet atletik atma atman
    atmolisis atmologi atmometer atmosfer atmosferis atok atol atomistis atowa atraksi atraktan atraktif atresia
    atribut atributif atrisi atrium atrofi atropin atung aubade audio audiofil audiofon audiograf audiogram
    audiolingual audiologi audiometer audiovisual auditor auditorium augmentatif auk auksanometer auksi auksin aula
    aulia aura aural aurikularia aurora aurum auskultasi australia austria autad autarki autarkis autentik autentisitas
    autisme autistik autobiograf autobiografi autodidak autodidaktik autodin autogami autogen autograf autografi
    autogram autoklaf autoklastik autokrasi autokrat autokton autolisis autolitograf automaton automobil automotif
    autosom autotoksin autotrof autotrofik avalans aven aversi avesta avgas aviari aviasi aviator avifauna avikultur
    avirulen avitaminosis avokad avontur avonturir avtur avunkulokal awa awaarang awabulu awadara awah awamineral
    awanama awar awaracun awut ayahanda ayal ayam ayan ayanda ayar ayatullah ayem ayeng ayit ayo ayu ayub ayunda azal
    azali azeotrop azerbaijan azimut aziz azmat azoikum azospermi azurit bab baba babad babal babe babesiasis babibu
    babon babun babur babut bacak bacang bacar bacek bacik bacin bacot bacul bad bada badak badal badam badang badani
    badar badari badasi badau bade badminton badong baduk badur baduyut bafta baftah bagaimanapun bagak bagang bagas
    bagasi bagau bagea baginda bagong bagor baguk bagur bah bahadur bahaduri bahak bahala bahalan bahama bahana bahang
    bahar bahara bahariwan bahasawan bahenol baheula bahimiah bahkan bahrain bahrulhayat bahuku bahwa bahwasanya baid
    baiduri bain bainah bais baitulmal bajaj bajan bajang bajar bajetah bajigur bak baka bakalaureat bakam bakap
    bakarat bakas bakau bakda bakdahu bakdu bakdul bakelit bakero bakh bakhil baki bakiak bakik bakir bakmi bako bakpao
    bakpia baksi baksis bakso baktau bakteremia bakteri bakterin bakteriofag bakteriolisis bakteriolog bakteriologi
    bakteriostatik bakterisida bakung bakup bakut bakwan bal bala balabad balad balada balairung balalaika balan balang
    balangkep balans balar balau balela balen balerina balerong balet balgam balian balig baliho balistik balistika
    baliu balkas balkon balneologi balneoterapi balon balong balot balsam balseros balu baluarti baluk bam bambam bambu
    ban bana banal banang banar banat bancet bancik banda bandan bandang bandarsah bandasrayan bandea bandela bandeng
    banderol bando bandongan bandos bandot bandrek bandu bandusa bang bangan bangang bangar bangas bangau bangbung
    banggan bangkal bangkas bangkasan bangkeh bangket bangking bangkis bangkok bangkong bangku bangkut bangladesh
    banglas bangle banglo bango bangor bangpak bangsai bangsal bangsat bangsi bangus bani banjang banjaran banji bankir
    bantam bantaran bantat bantau banteng banua banyo banyu banyun banzai bao bap bapanda bapang bapet baplang bar
    baraat barai barakat barakatuh baran barangkali barbados barbar barbel barber barbital barbiton barbiturat barbuda
    barbur bardi barel baret barga bari barid barier barik barikade baringan barion barisfer barit barita bariton
    barium barjad barkas barkometer barli barograf barogram barok barologi barometer barometri baron barongsai baroskop
    barotermograf barso barter barua baruh baruje barunawati barusan barzakh barzanji basa basal basalioma basanit
    basat basau basil basilari basilika basilus basin basir basirah basit baskara basket baskom bastar batagor batai
    batako batalion batara batari batekeng batel baterai batih batil batimetri batiplankton batis batisfer batok
    batolit baton batun batung baud bauk bauksit baung baureksa bausastra bausuku baut bawab bawak bawal bawasir bawat
    bawel bawon bayak bayam bayangkara bayangkari bayas bayata bayati bayuh bayung bayur bazar bazoka beasiswa beata
    beatifikasi beato bebandos bebaru bebe bebekel bebel bebenah beberapa beberas bebesaran bebi bebodoran bebotoh
    bebrek bebuahan becek beceng becuk becus bedama bedan bedaru bedawi bedaya bedebah bedegap bedegong bedinde bedo
    bedudak beduk bedukang begadang begah begana begandering begap bego begonia begu beguk begundal beha beijing bejana
    bek bekakak bekakas bekantan bekat bekatul beker bekerma bekicot bekil bekisar bekleding bekles beklit beksan
    bekuku belabas belacak belacan belacu belada beladau beladu belahong belak belaka belako belalah belalai belambang
    belan belanak belandar belandung belangkas belangkin belangkon belantai belantan belantik belantika belantuk
    belarak belarus belasah belasting belater belatik belatuk belatung belawan belebas belebat belecak beleda beledang
    beledi beledu beleid belekek belekok belel belembang belencong belendong belengkokan belengkong belengset belentung
    belepas belera belerang belerong beleter belgia beliau belibas belibat belibis belida beligat beligo belik belikan
    beliku belincong beling belinjo belis belitung beliut belize belo beloan belobor belodok beloh belokok belolang
    belolok belolong belonggok belongkang belongkeng beloon belotong beluam beluas belubu belubur beludar beluhan beluk
    belukap beluku belukut beluluk belulung belungkang belungkur belungsing belunjur beluntas beluru belus belusuk
    beluwek bemban bembar bembarap bemo benara benatu bencat bencol bencong bendaharawan bendahari bendala bendang
    bendara bendari bendawat bendawi bende benderung bendesa bendir bendo bendoro benduan bendul benefaktif bengah
    bengal bengap bengawan bengek bengep benggal benggala benggang benggil bengkang bengkarak bengkaras bengkarung
    bengkatak bengkawan bengkawang bengkayang bengkelai bengkeng bengker bengkerap bengkil bengkong bengku bengkuang
    bengkunang bengoh bengok bengong bengot bengu bengul bengung beni benian benin benitan benjut benkap bensin benta
    bentala bentan bentangkan bentangur bentara bentaus bentet bentik bentoh bentol bentong bentonit bentos bentul
    bentulu benturung benua benuang benuaron benur benyal benyek benyoh benyot benzedrin benzena benzil benzoat benzoil
    benzoin benzol beol berabe beragan beraja berakah beraksa beram berambang beramin beran beranang beranda berandang
    berangai berangan berangga berangkal berangta beranta beras berdikari berdus berebes beremban berembang berendeng
    berengau berenggil berengos bereo beret berewok bergajul bergas berguk beriang beriani berik beril berilium berinda
    beringin beringsang berisik beritawan berkah berkelium berkik berkil berko berkung berlau berlian berma bermat
    bermi bermuda bernas bernga beroci beroga beronang berondok berong berongkos berongsang beronjong beronok berosot
    beroti beroya bersat bersin bertam bertih beru beruang beruas berubuh berudu berui beruju berujul beruk berumbung
    berunang beruri berwari besalen besaran besek besengek beser besero besikal besing beskal beskap beslit besot
    bestari bestek bestialitas bestir besuk besusu besuta bet betahak betang betara betari betatas betatron betau betet
    betinga betok betung betutu bewok bhayangkara bhutan biadat biadi biah biang bianglala biaperi biarawan biarawati
    biarpet biarpun biat biawan biawas bibinda biblio bibliografi bibliomania bibliotek bicana bicokok bida bidadari
    bidah bidak bidal bidar bidara bidari bidet bido biduan biduanda biduanita bidur biduri bienial bifasial bigair
    bigami bigamis bihi bihun bija bijaksanawan bijan bijana bijih bik bikameral bikarbonat bikini bikir bikonkaf
    bikonveks bikromat biksah biksu biksuni biku bilabial bilakmata bilal bilamasa bilateral bilga bilhak biliar
    bilineal bilingual bilis biliun billahi bilokal bilyet bimasakti bimetal bin binal binar binara binaraga
    binaragawan binatak binawah binayah bincacak bincu bincul bincut bindam bindeng binder binen biner bingit bingka
    bingkatak binjai binokular binomial bintak bintal bintalak bintan bintara binti bintit bintul bintulbahar bintur
    binturung biodata biodin biofera biofilm biofilter biofisik biofisika biogas biogenesis biogenik biogeografi
    biografi biokimia bioklimatologi biolinguistik biolit biologi biologis bioluminesensi biomasa biomekani
    biometeorologi biometri biometrik biometrika bionomika biopendar bioplasma biopsi bioritme bioritmik biosekuen
    biosfer biosida biostatika biota biotek bioteknologi biotik biotin biotoksin biotron bipatride bipolar bipolaritas
    bipolisentrisme biprisma bir birai biram birama birang birat biring biro birofaks birokrat birsam bisai bisawab
    bisbol biseksual bisektris biseps bisinosis biskuit bismillah bismut bison bissau bissu bistik bit biti biting
    bitisik bitumen biuku biumbai biut bivak biverbal bizurai blabar blabitisme blakblakan blangko blastostil blazer
    blek blekek blekok blenda blender blewah blok bloknot blong blower bludrek blues blus blustru bobato bobotok bocok
    bocong bodhi bodhisatwa bodi bodok bodong bogam bogel bogem bogi bogol bogor bogot bohemian bohlam bohorok bohsia
    boi bois bokar bokca bokek boko bokoh bokop bokor boks boksen bokser bokset boksu boku bol bolak bolero bolide
    bolivia bolometer bolong bolotu bolpoin bolu bombai bombardemen bombas bombastis bomber bomoh bomseks bonafide
    bonafiditas bonang bonanza bonar bonbon boncel boncol boncong bondol bonet bong bongkin bongko bongkong bongkor
    bongkot bongkrek bongo bongok bongsang bongsor bonjor bontak bonto bontok bontot bonus bonyok bopeng boplang bopok
    bora boraks borang borat borci bordes bordil bordiran bordu boreal borek borjuasi borjuis boron bortel bos boseta
    bosman boson bosor bosun bot botang botani botanikus botanis botelir boto botoh botok botor botridium botswana
    botulisme bowo boyas boyo bozah bradikardi brahmana brahmani brahmi brahmin braille brakiasi brakilogi brakisefalik
    brakistoktron brakiurus braktea bramacorah brambang brana brander brankar brankas branwir braseri brasil brata
    bratawali breksia brem bren brendi bretel brevet brigade brigadir brilian briofita briologi briozoa brisan broiler
    brokade brokat broker brokoli brom bromat bromida bromin brompit bronkitis bronkodilator bronkotomi bronkus
    brontosaurus bros brosur browser bruder bruk brunai brunei bruto bua buani buar buari bubo bubuhan bubun bubur
    budanco budayawan bude budek budian budiman budu buduk bueng bufer bufet bugenvil buhuk bui buil bujal bujam bujet
    bujeter bujut bukantah bukat bukau buket buklet bukung bukur bulai bulangan bular bulbul buldan buldog bule buleng
    buletin bulevar bulgaria bulgur bulimia bulsak bulus bum bumantara bumban bumbung bumel bumerang bumiputra bumper
    bumpet bumping bun buna bunbunan buncak buncis bundas bunduk bundung bung bungalo bungkang bungkas bungker bungkil
    bungking bungkul bunglai bunglon bungsil bungur bunian bunjai buntak buntal buntar buntat buntek buntel buntet
    bunut bupala bur burak burakah buraksa buram burat burayak burdah bureng buret burgundi burhan burik burkak burkina
    burnout bursa buruj burundi burung burut bus busai buset bushido busi busik bustan buster butadiena butala butana
    butang butarepan butbut butek butik butirat butongpai butun butut buwuh buya caba cabak cabo cabuk caca cacibar
    cacil cad cadas cadel cadok caem cagu caguh cah cahang cahi cailah caima caing cais caisim cak cakalang cakalele
    cakawari cakela cakep caki cakiak cakil cako cakra cakrabuana cakram cakrawati cakruk cal calabikang caladi calecer
    caling calir calui caluk calung camar camau cambahan cambul cambung camca campa campah camping camplungan campuh
    cancan candai candak candala candang candat candik candit candradimuka candramawa candrasa candrasengkala candung
    cang canggaan canggai canggal cangget canggu cangkang cangkat cangkih cangkrang cangkriman cangkring cangut canting
    cantrik caos capa capah capal capang capar capcai cape capek capelin capgome capik capil caping capit capjiki
    caplak capuk capung caraka carakawati caram caren casciscus caturjalma caturlarik caturtunggal caturwangsa
    caturwarga caturwarna caturwulan caul caung cawai cawi cawis ceban cebikas cebol cebong cecairan cecawi cece ceceh
    ceceng cecere cecongor cecunguk ceding ceduk cegak cegar cekakan cekang cekarau cekcekcek cekdam cekdel cekel ceki
    cekibar ceking ceklek cekrem cekres cekuk cekur celaga celangap celar celari cele celebuk celek celekeh celemek
    celemotan celempong celempung celengkang celengkok celepik celepuk celi celih celingus celomes celonok celopar
    celorot celupak celuring celurit celurut celutak celutuk cemani cemara cemberut cembul cembung cemeh cemekian cemer
    cemomot cemong cempa cempaka cempal cempala cempana cempe cempedak cempek cempelik cempelung cemperai cemperling
    cempiang cempin cemping cemplang cempor cempreng cempres cempurit cemuas cenak cenangau cenangga cenangkas cenayang
    cencala cencaluk cencaru cencawan cencawi cendala cendana cendang cendayam cendera cenderai cenderasa cenderawasih
    cendok cendol cenela ceng cengal cengbeng cengeh cengek cengeng cengengesan cengger cenggeret cengi cengis cengkal
    cengkar cengkaruk cengkau cengkedi cengkek cengkerawak cengkerik cengkering cengkerung cengki cengkiak cengking
    cengkir cengkiwing cengkok cengkol cengkong cengkurai cengli centangan centeng centet centung cepak cepek cepeng
    cepengan ceper cepiau ceples ceplok cepo cepu cerabah ceracap ceraka cerakin cerana cerang cerangka cerau cerawat
    cerbak cercak cercap cere cerecek cerek ceremai cerempung cerepu cergas ceri cericap cericip ceriga cerih ceriwis
    cerkam cerlih cermai cerobong cerocok cerompong ceronggah ceropong cerpelai cerpen cerpenis cerpu cerucuh cerun
    cerutu cespleng cetai cetar cetek cetera ceteri ceteria cetok ceuki cewang cewek cheska cialat ciar ciblon cibuk
    cicinda cidomo cigak cih cihui cik cika cikadas cikal cikar cikok cikrak ciku cikun cilap cilawagi cili cilik
    ciling cilukba cimplong cincau cincong cincu cinda cindai cindaku cinde cindil cindur cing cingak cingam cingge
    cingkat cingkrang cingur cintamani cintrong cip cipai cipan cipok cir circir ciriwangi cis cit citraleka ciu coban
    cobek codet codot cogah cogan cokar cokmar coko colak coli comberan comblang combong comek comor compeng compes
    compoh compreng comro congeh congek congget congki congkok congo congor congsam conklak contong cop coplok coro
    corob cowok cowokan criping cua cuaca cuak cual cuang cublik cubung cucakrawa cucun cucunda cucung cucurut cudang
    cuek cuh cuk cuka cukimai cukin cukit cuku cula culan culiah culika culim culun cuman cumengkling cumepak cumil
    cuming cun cundrik cung cungkup cungo cungur cunia cup cupu cupul cur curiah curik curna cus cut cutak cutbrai
    cutel cuti daayah daba dabal dabat dabing dabir dabit dablek dabol dad dadal dadali dadap dadi dadih dading daeng
    dafnah dagdag dage dah dahagi daham dahar dahiat dahina dahlia dahriah dai daidan daidanco daim daiman daing daitai
    dajal daka dakaik dakak dakar dakhil dakik dakocan dakon dakron daksa daksina daktil daktilitis daktilologi
    daktiloskopi daku dal dalai dalalah dalalat daldaru dalem dalfin daltonisme dalu daluang dalung dam damah damal
    daman damaru damas damat dambir dame damen dami damotin dampal dampan dampeng dampit dampung dan danawa danda
    dandang dandanggula dandapati dandi dang dangai dangar dangau dange danghyang dangkap danta danur danyang dap dapa
    dapra dapur dar darau dargah daring daripada darji darma darmakelana darmasiswa darmatirta daro darpana darulaitam
    darulakhirat darulbaka darulfana daruljalai darunu darusalam darussalam darwis das dasalomba dasarian dasasila
    dasatitah dasawarsa dasbor dasin daster datatamak dati datif datum datung dauk dawan dawet dayah dealat deaneksasi
    debak debam debap debarkasi debas debil debing debirokratisasi debitase debitur debris debug debun debung debup
    decak decap deceh decing dedai dedal dedalu dedap dedar dedara dedare dedaunan dedek dedemit dedengkot dederuk
    dedikatif deduksi deduktif dedulang deeskalasi defaitisme defekasi defender defensi defensif deferens definit
    definitif defisien defisit deflagrasi deflagrator deflasi defleksi deflorasi defoliasi defonologisasi deforestasi
    deformasi deformatif deg degan degar degen degenerasi degeneratif degradasi degresi deguk degung deh dehem
    dehidrasi dehidrat dehidrogenasi dehumanisasi deideologisasi deifikasi deiksis deiktis deislamisasi deisme dek
    dekade dekaden dekadensi dekah dekak dekaliter dekameter dekan dekanal dekantasi dekapoda dekare dekik dekil
    deklamator deklaratif deklasifikasi deklerer deklinasi deklinometer dekode dekoder dekomposer dekomposisi
    dekompresi dekongestan dekonsentrasi dekontekstualisasi dekor dekoratif dekorator dekosistem dekremeter
    dekreolisasi dekriminalisasi deksa dekstrin dekstrosa deksura dekunci dekung delabialisasi delah delamak delap
    delas delat delegitimasi delepak deler delikan delikat delikates delineasi delinkuen delinkuensi delirium delman
    delta deltoid delusi delusif demabrasi demagog demagogi demagogis demang demap demarkasi dembai demek demen demes
    demi demineralisasi demisioner demobilisan demograf demografi demografis demokrat demokratis demon demoniak
    demonopolisasi demonstran demonstratif demonstrativa demoralisasi demosi dempam dempang demper dempir demplon
    dempung demung den denah denai denak denasalisasi denasionalisasi denawa dencang dencing dendi dendrokronologi
    dendrologi denervasi dengih dengkang dengkel dengkol dengue denim denok denominal denomisasi denotasi denotatif
    densimeter densitas densitometer densitometri densometer dental dentat dentin dentur denudasi denuklirisasi
    deodoran deoknumisasi deontologi depalatalisasi depap deparpolisasi departemen departemental dependen dependensi
    depersonalisasi depersonifikasi depigmentasi depilasi deplesi depolarisasi depopulasi deposan deposit depot depresi
    depresiasi depresor deprok deprotonisasi depus deputasi deputi deragem derajah derajang deran derana derawa derebar
    deregulasi derel derep deresi dergama derivasi derivat derivatif derji dermaga derman dermatitis dermatofitosis
    dermatolog dermatologi dermatom dermis dermoid dersana dersik derung derup derus desainer desakralisasi desalinasi
    desegregasi deselerasi desensitisasi desentralisasi deserebrasi desersi desertir desibel desidua desigram desih
    desik desikator desil desiliter desiliun desimal desimeter desinens desinfeksi desit deskripsi deskriptif
    deskuamasi desmonem desmoplasia desmosom desorientasi desorpsi despot despotik destinasi destroyer destruksi
    destruktif destruktor desuk desulfurisasi desup desur detap detasemen detasering detektif detektofon detektor
    detenidos detensi detente detergen deteriorasi determinan determinasi determinatif determinator determinis
    determinisme deting detoksifikasi detonasi detonator detritus detrusor detup deuterium deuteron deutranomalopia
    deutranopia developer deverbal deviasi devisa devosi dewadaru dewala dewana dewanagari dewangga dewi diabetes diad
    diadem diafon diafonetik diafragma diagenesis diagnostik diagometer diagonal diagram diaken diakon diakones
    diakonia diakritik diakronis dialek dialektal dialektik dialektika dialektis dialektologi dialinguistik dialisis
    dialogis diamagnetisme diameter diametral diamorf diaper diapositif diare dias diasistem diaspora diastase diastole
    diaterman diatermi diatermik diatesis diatipe diatom diatomit diatonik diatopik diayah dibasa didaktik didaktikus
    didaktis didong dielektrik diensefalon diesel dietetika diferensial diferensiasi difluens difluensi difraksi
    difteri diftong difusi digenesis digestif digit digital digitalin digitalis diglosia digraf digresi dihedral
    dihidroksil dik dikara dikau dikit diklorida dikotil dikotomi dikroisme dikromat dikromatik diksi diktat
    diktatorial diktatoris diktum dil dila dilam dilasi dilatasi dilatometer dilema dilematik diler diletan diluvium
    dim dimensi dimer diminutif dimorfik dimorfisme din dinamik dinamika dinamisator dinamisme dinamo dinamometer dinar
    dinasti dingkis dingkit dingklang dingklik dingo dini diniah dinosaurus diode dioesis dioksida dioksin diopsida
    dioptase dioptri diorama diorit dioses dipan diplo diploid diploma diplomat diplomatik diplomatis dipsomania
    diptera diptotos dirah diraja direk direksi direktorat direktorium direktris direktur dirgahayu dirham dirigen
    disagio disakarida disastria disbursemen disdrometer disekuilibrium disel disensus disentri disertasi disfonia
    disfungsi disharmoni disiden disilabik disimilasi disinfektan disinformasi disinsentif disintegrasi disjoki
    disjungsi disjungtif disket diskiasis disklimaks diskoid diskon diskontinu diskontinuitas diskonto diskordans
    diskorobik diskotek diskrepansi diskresi diskriminatif diskriminator diskulpasi diskursif diskus dislalia disleksia
    dislokasi dismembrasio dismenorea dismutasi disolventia disonansi disoperasi disorder disorganisasi disorientasi
    disosiasi dispareunia disparitas dispensasi dispenser dispepsia dispersal dispersi disposisi disposotio disprosium
    disrupsi distabilitas distal distansi distikiasis distikon distilasi distilator distingsi distingtif distoma
    distorsi distosia distributor distrik disuasi disuria dito ditransitif diuresis diuretik diurnal divergen
    divergensi diversitas divestasi dividen divisi doang dobel dobi doblangan doble dobol dobolo dodekagon dodekahedron
    dodok dodol dodot doeloe dogel doger dogma dogmatik dogmatis dogmatisme dohyo doi dok doko dokoh doksologi doktor
    doktoranda doktorandus doktrin doku dokumen dokumenter dol doldrum dolfin dolikosepalik dolmen dolok dolomit dom
    domain domblong domein domestik domestikasi dominan dominansi domine dominggo dominika dominion domino domot dompet
    don donasi donat donatur dong dongan dongbret dongkrok dongok dongpan doni donor donto dop dopis dorang dorbi
    dorman dormansi dorsal dorslah dorsopalatal dorsovelar dorsum dortrap dosen dowel dower doyak doyang doyo doyong
    draf dragon drai drainase drakula dram dramatik dramatikus dramatis dramatisasi dramaturg dramaturgi dramawan
    draperi drastis drat dresoar dresur drif drip dropsi drum drumben drumer druwe duafa duai duaja dualah dualis
    """
}
