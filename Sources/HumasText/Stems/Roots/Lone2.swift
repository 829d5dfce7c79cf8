extension RootList {
  static let lone2 = """
    dualisme dualistis duane dubalang dubelir dubila dubilah dubing dubius duble dubuk dubur duda dudus dugdeng dugder
    duh duha duhai duhe duhu duilah duk dukacarita dukan dukana dukat dukaten duktulus duktus duku dula dulur dumi
    dumping dumung dunah dunak dung dungas dungkelan dungkul dungun duodenum duodesimal duodrama duopoli dupleks duplik
    duplikasi duplikat duplikator duplisitas duplo dur dura duralumin duramater durat duratif dureng durian durias
    duriat durja durjasa durkarsa durma durno durometer dursila duruwiksa dus dustur duwet duyun duyung dwibahasawan
    dwidarma dwidasawarsa dwiguna dwilingga dwimatra dwipurwa dwisegi dwitarung dwitunggal dwiwarna ebam ebek ebi eboni
    ebonit ebro eburina ecek eceng eco edafik edafit edafologi edafon edema edentat edisi editor editorial edukasi
    edukatif efedrina efek efektivitas efektor efelis efendi efisiensi efloresensi eforus efusi egalisasi egalitarian
    egaliter ego egois egoisme egoistis egomania egosentrisitas egosentrisme egrang egresif eidetik eigendom eikosan
    einsteinium ejakulasi ejektif ejektor ekabahasawan ekad ekajati ekakarsa ekamatra ekang ekaristi ekatantri ekbalium
    ekdemik ekderon ekdisis ekeh ekimosis ekiofit eklektik eklektikus ekletisisme eklips ekliptika ekliptis eklosi
    ekofisiologi ekofraksia ekografi ekogrup ekoklimat ekoklimatologi ekokronologi ekolabel ekolalia ekologi ekologis
    ekon ekonometri ekopolitik ekornia ekosfer ekosistem ekosistematika ekospesies ekostratigrafi ekotipe ekotipifikasi
    ekoturisme ekozona ekrin ekrinologi eksak eksakta eksaltasi eksaminasi eksaminator eksantem eksantropus eksarasi
    eksegesis ekseget eksekusi eksekutif eksekutor eksem eksemplar eksenterasi eksepsi ekseptor ekses eksesif
    eksfoliasi ekshalasi ekshibisi ekshibisionis ekshibisionisme ekshibitum eksikator eksin eksipien eksisi eksistensi
    eksistensialis eksistensialisme eksit eksitasi eksitus ekskavasi ekskavator eksklave eksklusivisme ekskomunikasi
    ekskresi ekskreta ekskursif eksobiologi eksobiotik eksodermis eksodos eksodus eksoenzim eksoergik eksofasia
    eksofora eksoftalmos eksogam eksogami eksogen eksogin eksoisogami eksordium eksorsis eksosfer eksospora eksostosis
    eksoterik eksotermik eksotik eksotisme ekspansif ekspansionis ekspansionisme ekspansionistis ekspatriasi ekspatriat
    ekspedisi ekspeditor ekspektoran eksper eksperimen eksperimental ekspirasi eksplan eksplikasi eksplisit eksploit
    eksploratif eksplorator eksplosi eksplosif eksponen eksponensial ekspose eksposisi ekspres ekspresif ekspresionisme
    ekspresionistik ekspresivitas ekstase ekstasi ekstensi ekstensif ekstensifikasi ekstensor eksterior
    eksteritorialitas ekstern eksternal ekstin ekstra ekstradisi ekstrakardial ekstraktif ekstrakurikuler
    ekstralinguistis ekstramarital ekstranei ekstraparlementer ekstrapolasi ekstraseluler ekstraterestrial
    ekstrateritorialitas ekstrauterin ekstraversi ekstremis ekstremitas ekstrinsik ekstrospeksi ekstrover ekstrusi
    eksudasi eksudat ektoblas ektoderm ektohormon ektoparasit ektoplasma ektoterm ektotermik ekualitas ekuatif ekuator
    ekuilibrium ekuinoks ekuitas ekuiti ekuivalen ekuivalensi ekuivokasi ekumene ekumenis ekumenisme elan elang elastin
    elastisitas elastomer elatif elefantiasis elegansi elegi elektif elektorat elektret elektrik elektris elektro
    elektrode elektrodinamika elektroensefalogram elektroforesis elektrokardiogram elektrokimia elektrokoagulasi
    elektrokusi elektrolisi elektrolisis elektrolit elektromagnet elektromagnetik elektrometalurgi elektromiografi
    elektromotif elektron elektronegatif elektronik elektronika elektronis elektropatologi elektropositif elektroskop
    elektrostatika elektroteknik elektroterapeutika elektroterapi elektrotipe elektrum elemen elementer elemi eleng
    elevasi elevator eliksir eling elips elipsis elipsoid elipsometer elipsometri eliptis elitis elitron elo elokuensi
    elongasi elpiji eltor eluat eluen elung elusi elusian elusif elutriasi eluvial eluviasi eluvium emanasi emang
    emansipasi emaskulasi embacang embah embak embal embalase embalau embarau embarkasi embaru embek ember embih emblem
    embok emboli embolus embosur embrat embrio embriogenesis embriologi embrionik embuai embuh embung emendasi
    emeraldin emeritus emetik emetina emfisema emigran eminen eminensi emir emisi emisivitas emitans emiten emolumen
    emosional emotif empal empedal empek empeng empet empiema empiri empiris empirisme emplasemen emplek employe empok
    emporium empot emprak empuan empulur empunya emulasi emulator emulsi emulsifikasi enamel enartrosis enau encal
    enceh encek encel encik encim encit encok encot endang endasan endemi endemis endilau endoderma endodermis endofit
    endogami endogen endokardia endokrin endokrinologi endolimfa endometriosis endometrium endomiksis endomiokarditis
    endomisium endoparasit endoplasma endorfin endosemen endosentris endoskeleton endoskop endoskopi endosmosis
    endosperma endotel endoterm endotermal endotermis endotoksin endrin enduk endul enduro endut enek eneng energetik
    energi energik enfitotik engas enggak enggang engkah engkak engkoh engkol engkong engku engkuk enigma enjambenem
    enjelai enjin enkapsulasi enklave enklitik enkode enkulturasi enologi enom ensambel ensefalitis ensefalitogen
    ensefalograf ensefalografi ensefalogram ensefalomielitis ensefalon ensiform ensiklopedia ensiklopedis ensopor
    entalpi entar entente enteritis enterograf enterologi enteron enteropati enterosel enterostomi enterotoksin
    enterovirus entitas entoderm entogenus entok entomofili entomolog entomologi entong entozoa entozoik entre entrepot
    entri entropi enukleasi enumerasi enuresis envoi enzim enzimolisis enzimologi enzootik eolit eon eosen eosin
    eozoikum epek epentesis epibentos epidemi epidemiologi epidermis epidiaskop epifaring epifil epifiotik epifisis
    epifit epifiton epifora epigastrium epigenesis epiglotis epigon epigraf epigrafi epigram epik epikotil epikuris
    epilepsi epileptik epilog epimisium epinasti epinefrina epinurim episentrum episiklik episiotomi episkopal
    episkopat episode episodik epispora epistaksis epistel epistemologi epistola epitaf epitaksi epitel epitelioma
    epitermal epitet epizoik epizootik epok epoksi epolet eponim epos epsilon era eradikasi erata erbis erbium ercis
    erektor erepsin erg ergasiofit ergonomi ergonomika ergonomis ergosterol ergot ergoterapi ering erisipelas eritema
    eritroblas eritrosit erong eror erosentrisme erosi erotika erpah erpak eru erupsi esai esais esek eselon esens
    esensi esensial esensialitas eskader eskadron eskalasi eskalator eskapisme eskas eskatologi eskatologis esofagus
    esoteris estafet ester estesia estetik estetika estetikus estetis estimasi estriol estrogen estron estrus estuari
    estuarin eta etalase etana etanol etape etatisme etek eter eternit etiket etil etilena etimologi etimologis etimon
    etiolin etiologi etis etmoid etnik etnis etnobotani etnograf etnografi etnografis etnolinguistik etnolog etnologi
    etnologis etnomusikolog etnomusikologi etnopolitik etnosentrisme etologi etos eudaemonisme eufemisme eufemistis
    eufoni eufonium euforia euforian eugenetika eugenika eugenol eukaliptol eukaliptus eukarion eukariota eulogi
    euploid eurihalin euro europium eurosentris euseksual eusinantropus eutanasia eutektik eutenika eutrofikasi
    evaluatif evangeli evangelis evaporasi evaporator evaporimeter evapotranspirasi eversi eviden eviserasi evokasi
    evokatif evolusioner evolusionisme eyang faal faali fabel fabula faden fadil fadilat fafa fagosit fagositosis fagot
    fahombe fahsya fail fajar fakih faks faksi faksimile fakta faktif faktitius faktor faktual faktur fakultas
    fakultatif falah falaj falak falakiah falsafi fam famili familia familier familisme fanatisme fanfare fani
    fantastis fantom farad faraid farak fardu farik faring faringal faringitis farisi farji farmakodinamika
    farmakokinetika farmakolog farmakologi farmakologis farmakope farmakoseutika farsakh fasad fase faset fasia fasid
    fasihat fasilitator fasis fasisme fatah fatal fatala fatalitas fatamorgana fatanah fatihah fatir fatom fatometer
    fatri fatsun fatur fauna faunistik favorit febrin federal federalistis federasi feko fekundasi fekunditas felon
    felspar feminisme fenakit fengsui fenit fenol fenologi fenomena fenomenal fenomenologi fenosis fenotipe feodal
    feodalistis feral feri feritin fermen fermion fermium feromagnetik feromagnetisme feromon feronikel fertil
    fertilitas fertilizin ferum feses fetis fetor fetus fiasko fiber fibrasi fibriblas fibril fibrilasi fibrin
    fibrinogen fibrokistik fidah fider fidiah fidusia figur figuran figuratif fiil fikih fikli fikologi fikrah fiksasi
    fiksi fiktif fikus filamen filantrop filantropi filantropis filaria filariasis filateli filatelik filatelis
    filharmoni filial filibuster filmis filo filodendron filogenesis filogeni filolog filologi filologis filopur
    filosofi filosofis filsuf filtrasi filtrat filum fimbria final finansial finir finis fiolaks firajullah firasat
    firaun firauniah firdaus firdausi firkah firma firn fisi fisibel fisibilitas fisik fisika fisikawan fisiognomi
    fisiognomis fisiologi fisiologis fisioterapi fisis fiskal fit fiting fitofag fitogeni fitogeografi fitokimia
    fitologi fitometer fiton fitopatologi fitosanitasi fitososiologi fitosterol fitostrot fitotoksin fitotoksoid
    fitotopografi fitotron fitri flakon flamboyan flamingo flanel flat flegma flegmatis fleksi fleksibel fleksibilitas
    fleksor flensa flis floem flop flora floret flotasi flu fluensi fluida fluks fluktuatif fluoresen fluoresens
    fluorin fluorit fobia fokimeter fokstrot folder foli folikel folio folklor folksong fon fonasi fondasi fonem
    fonemik fonemis fonetik fonetis fonik fonis fonograf fonografi fonologi fonologis fonon fonotaktik fonotipi foramen
    foraminifera forensik forklif formal formalin formalistis formalitas forman formasi format formatif formatur
    formika formula formulator formulir fornifikasi forsep forte fortifikasi fortin forum fosfat fosfina fosfit fosfor
    fosforesens fosforilase fosforus fosgen fotodiode fotoelektron fotoemisi fotogenik fotograf fotografer fotografi
    fotografis fotogravur fotokimia fotokonduksi fotokonduktivitas fotokonduktor fotokromi fotokromik fotolisis
    fotolitografi fotometer fotometri fotomikrografi fotomodel foton fotoperiodisme fotosel fotosfer fotosintesis
    fotostat fototaksis fototropis fototustel fovea foya fragmen fragmentaris fragmentasi fraksi fraksinasi fraktur
    fraktus frambusia fransiskan fransium frasa fraseologi frater fraternitas freatofit fregat frekuen frekuensi
    frekuentatif frenologi freon frib frigid frigorigraf frigorimeter frikatif friksi fron front frontal fruktosa fuad
    fugasitas fujur fukaha fukara fuksina fulgurit fuli fulminat fulus fumarol fumigan fumigasi fumigator fundamen
    fundamental fundamentalistis fungi fungibel fungisida fungistatik fungoid fungsional fungsionalitas fungsionaris
    fungus furfural furnitur furqan furuk fusta fusuk futur futuristik futuristis futurolog futurologi futurologis
    fyord gabah gabardin gabir gablek gabor gabro gabuk gacong gadamala gadolinit gadolinium gadon gadung gadungan gaek
    gafar gaflah gaflat gaftar gafur gaga gagak gagu gaguk gah gahara gahari gaharu gai gail gain gaing gajak gajih
    gajus gakang gakari galaba galabah galaganjur galagasi galai galaksi galaktometer galaktorea galaktosa galaktosemia
    galaktosuria galan galanggasi galar galbani galeri galgal galias galibut galih galiot galir galium galiung galon
    galuh galvanis galvanisasi galvanometer galvanometri galvanoskop galyas gam gama gamal gamam gaman gambang gambas
    gambir gambling gambut gambyong gamelan gamet gametangium gametofit gametogenesis gametosit gamis gamopetal
    gamparan gamping gamuh gana ganal ganang ganar gancang ganco gandapura gandaria gandarukem gandarusa gandarwa
    gandasturi gandasuli gandem gandes gandewa gandi gandik gandin gandok gandola gandos gandringan gandu gang ganglion
    gangsar gangster gani ganih ganimah ganja ganjat ganjen ganjing ganjling ganoid gantal gantar ganteng gantilan
    ganting gantole ganyar ganyong ganyut gap gaple gaplek gapuk gapura gar garai garan garangan garasi garba garbarata
    garbis garda gardan gardian gardu garebek garib garindin garing garizah garmen garnet garnis garnisun garpu garuda
    garwa gas gasal gasang gasifikasi gasket gasolin gasometer gaster gastrektomi gastrin gastritis gastroenteritis
    gastroenterolog gastroenterologi gastrointestinal gastronomi gastrula gastrulasi gatot gatrik gatuk gauk gaukang
    gaut gawal gawan gawar gawir gayal gayam gayang gayangga gayat gayau gayeng gaz gazal gebang gebeng geber geblek
    gebogan gebung gebyar gecer gecul gedabah gedebeg gedebok gedebuk gedebung gedek gedembai gedembal gedempol gedeng
    gedi gedik gedombak gedombrongan gedubang gedung gegabah gegadan gegai gegak gegala gegaman gegana gegaokan gegap
    gegares gegat gegep gegetar gegetun gegisik gegoakan gegua geiger geiser gejah gel gela gelabah gelabir geladeri
    geladi geladir gelagah gelagat gelakak gelam gelama gelandot gelapung gelasak gelasan gelatik gelatin gelebah
    gelebap gelebuk gelegata gelema gelemat gelemberan gelembong gelendo gelentang gelepot gelepung geleta geleting
    geligin gelignit gelimir gelinggam gelinggaman gelinggang gelipar gelo gelobak gelocak gelodok gelojoh geloneng
    geluduk geluga gelugu gelugur geluh geluk gelumat gemah geman gemaung gemawang gembak gembeng gembil gembili
    gemblak gemblong gemblung gembolo gembong gembor gembreng gembrot gembul gemebyar gemelentam gemeletak gemeletap
    gemeletek gemeletuk gemelugut gementam gemercak gemercik gemerencang gemerencik gemerencing gemerencung gemeresak
    gemeresik gemeretuk gemeretup gemertak gemertuk gemerusuk gemi gemilap gemintang geminte gemirang gempal gempil
    gempol gempor gemul gemulung gemuntur gen gena genah genahar gencel gendar gendarmeri gender genderang genderuwo
    gendewa gending gendis gendon genduk genealogi genealogis genegin geneng general generalis generalisimo generasi
    generatif generator generik genesis genetika genetis geng genggang genggong gengsah gengsot genialitas genikulum
    genis genit genital genitalia genitif genius genjah genjang genjer genjik genjrang genjring genjur genom genosida
    genotipe gentala gentat gentian gentong gentrifikasi gentur genus genyot geobotani geodesi geofisika geofisikawan
    geofisis geofon geognosi geografi geografis geohidrologi geokimia geokronologi geolog geologi geologis geologiwan
    geomansi geometri geometris geomorfologi geonomi geopolitik geosentris geosinkronis geostasioner geostatika
    geoteknik geoteknologi geotermal geotermi geotermometer gepeng geplak gepuk gerabah gerabang geradi geragih geraguk
    geraham geraman geramang geramsut gerangan geranggang geranium geratak geratih gerau gerawan gerbera gerbong gerda
    gerdan gerdum gerecak gereh gerejani gerejawi gerempang gerencang gerengseng gerenjeng gerenjet gerentang gerenyau
    gerenyeng gerenying gerenyit gerenyot gergasi gergeran gerha gerhana geriatrik geribik geridit gerigik gerigis
    gerih gerilyawan gerilyawati gerim gerimis gerindin gerinding geringsing gerinjal gerinting gerip geripir geripis
    gerising gerit geriuk germanium germinal germisida germo geroak gerobak gerogol gerohok gerohong gerong
    gerontokrasi gerontol gerontologi geronyot gerosak gerowong gersak gersik gertik gertuk gerumpung gerundang
    gerunggung gerup gerut gerutup gerutus gesit gesper gestikulasi geta getahnya getas getek getis getuk getun geulis
    giam gibah giblet gibtah gigahertz gigantisme gigir gigolo gilang gilik gim gimbal gimnasium gimnastik gimpal gin
    ginang ginding ginekolog ginekologi ginekomasti ginesium gingivitis ginglimus gingsir gingsul ginjean ginkang
    ginogenesis ginseng gips gipsi gir girah giral giras girasol giri girik girikan giris giro giroskop girostat
    girostatika gisik gita gitapati gitar gitaris gitok giuk glabela gladiator gladiol glandula glans glasial glasnos
    glaukoma glenik glenoid gletser glidik glikogen glikogenesis glikogenolisis glikol glikolisis glikosida glikosidase
    glikosuria gliserida gliserol globe globulin globus glokidium glomerulus glomus glosarium glosem glosematik
    glositis glotal glotis glukagon glukosa glukosan glukosida gluten gnomon goak gob goba gobak gobang gobar gobet
    gocap godek godong gogos gogrok gohok gohong gokar golbi golput gom gombak gombalan gombang gombrang gombroh
    gombyok gompal gompiok gonad gondang gondola gondong gondorukem gong gonggo gonggok gongyo goni gonidium goniometri
    gonjang gonjing gonjlang gonokokus gonore gonrang gopek gorap gorden gorek gori gorila gorilya gosan gospel got
    gotik gotri gotrok gotun gowok grabadan grad gradasi gradien gradual graf grafem grafemik grafemis grafetik grafik
    grafika grafikawan grafis grafit grafolog grafologi graha grahita gram gramatika grambyang gramofon granit
    granolitik granulasi granulosit grapyak grasi gratifikasi gravel gravimeter gravitas gravitasi grecok gregarius
    grehon gres grip griya grogi gronjong gros grosir grup gruwung guanidina guanina guano gubang gubernemen gubuk
    gudangan gude gudeg guderi gudi gudik gue gujirat gukakas gul gulah gulali gulam gulambai guli guliga gulita gulma
    gum guma gumba gumbaan gumbang gumbar gumboro gumebruk gumelaran gumpil gumuk gumun gun gunawan gunci gundala
    gundang gundar gundi gunjai gunolugu gunrit gunseikan guntai guntak guntang guntil gup gurab gurami gurdan guri
    gurih guring gurnadur gurub guruk gurun gurung gurur gus gusi gusul gutasi gutuk habenula habib habibi habibullah
    habitat habituasi habitus habluk hablun habuan habuk habung hadanah hadas hadat hadirat hadirin hadis hadron hafiz
    hafnium hagiografi hahnium hai haid haik haiking haiku hail hailai haj hajah hajib hajim hajis hakaik hakam hakiki
    hakimah hakul hakulah hakulyakin halaik halakah halaman halazon halba haleluya halia halilintar halim halimbubu
    halimun halimunan halipan halitosis halkah halma halo halobion halofili halofit halofob halogen halogenasi halotan
    halsduk halte halter halusinasi halusinogen halwa ham hama hamatum hamburger hamdalah hamdu hamik haminte hampang
    hamud hamulus hamzah hana hanacaraka hancing handai handal handaruan handasah handelar handuk hang hanger hanggar
    hangit hanif hanjuang hansop hantai hantap hantir hap hapetan haplografi haploid haplologi hara harak harakah
    harakat harakiri harawan harbi harem harendong harfiah haring harini haris harisah harmonik harmonika harmonisasi
    harmonium harnet harpis harpun hart hartal hartawan haruan harungguan has hasab hasad hasai hasan hasar hasib hasid
    hasyiah hasyis hatif hatta haud haudah haukalah haul haur hauri haustorium hawar hawari hawiah hayati hayo hebras
    hebring hedonis hedonisme hegelianisme hegemoni hegemonik hegemonisme heiho heksadesimal heksagon heksahedron
    heksaklorida heksameter heksana heksapoda hektare hektograf hektogram hektoliter hektometer helicak helikopter
    heling heliofit heliofobi heliograf heliogram heliometer heliosentrik helioskop heliotaksis helioterapi heliotrop
    helipad helium helm helmintologi hem hematit hematite hematofobia hematologi hematom hematometra hematuri hembak
    hemeralopi hemikordat hemiplegia hemisfer hemodialisis hemofilia hemoglobin hemolisis hemopoiesis hemopteran
    hemoragi hemoroid hemosit hemositometer hemostasis hemostatik hendel heng hengit hengkang henoteisme henry hepar
    hepatitis heptahedron heptameter heptana heraldik herba herbarium herbisida herbivor herder hereditas herediter
    heregistrasi heresi hering hermafrodit hermetis hernia hero heroin herpes herpetolog herpetologi hertz hesperidin
    heterodin heterodoks heterofemi heterofil heterofit heterogamet heterogami heterogenitas heterograf heterografi
    heteroklitus heteronim heteronimi heteronomi heteroseksual heteroseksualitas heterosfer heterosiklis heterosis
    heterospora heterostili heterotrof heterozigot heuristis hewani hia hialin hialit hiatus hibat hibernasi hibiskus
    hibob hibrida hibridis hibridisasi hidatod hidayah hidrasi hidrat hidraulika hidraulis hidrida hidrodinamika
    hidrofili hidrofit hidrofobia hidrofoil hidrofon hidrogen hidrogeologi hidrograf hidrografi hidrogram hidrokarbon
    hidroklorida hidrokori hidroksida hidroksil hidrologi hidrometeorologi hidrometer hidrometri hidromini hidronan
    hidropati hidroperoksida hidropsoma hidrosfer hidrosiklon hidroskop hidrostatika hidrostatis hidroterapi
    hidrotermal hiena hierarkis hieroglif hifa higiene higienis higrograf higrogram higrometer higrometri higroskop
    higroskopis higrotermograf higrotermogram hijab hijaiah hijriah hilal hilofagus himanga himar himen himenium himne
    hinap hio hiosiamina hiosin hipantium hiperaktif hiperamnesi hiperbarik hiperbol hiperbolis hiperemia hiperestesia
    hipergami hiperkelas hiperkinesis hiperkorek hiperkritis hiperlipemia hipermetropia hiperon hiperopia hiperparasit
    hiperplasia hiperseksual hipersensitif hipersonik hipersonika hipertensi hipertonik hipertradisional hipertrikosis
    hipertrofi hipervitaminosis hipnoterapi hipnotis hipnotisme hipoblas hipodermis hipodermoklisis hipodrom hipofisis
    hipofremia hipogen hipoglikemia hipokondria hipokotil hipokrisi hipokrit hipokritis hipolimnion hipomastia
    hipomnesia hipopituitarisme hipoplankton hipoplasia hipopotamus hiposentrum hipotaksis hipotek hipotensi hipotenusa
    hipotermia hipotetis hipotiroid hipotonik hipovitaminosis hipsometer hipui hirsutisme hirudin his histamina
    histerektomi histeria histeris histerisis histidina histogeni histokimia histologi histon histopatologi histori
    historikus historiografi historis historisitas hit hiu hiyayat hobo hodadoda hodometer hoi hokah holi holisme
    holistis holmium holobentos holoenzim holofit holofitik holofrasis hologamet hologami holograf holografis hologram
    holokrin holoplankton holosen holozoik homeostasis homili hominid hominoid homofoni homogami homogeni homogenitas
    homografi homogram homoiotermal homolog homologi homonimi homorgan homoseks homoseksual homoseksualitas homosfer
    homospora homoterm homozigot honae honcoe honji honorarium honorer honorifik hop hopagen hopbiro hopkantor hopyes
    horas hore horizon horizontal hormon hornblenda horor horoskop hortikultura hortikulturis hoskut hospital hostel
    hostes hosti hot howitzer huakiau hububan hubulwatan huda hudai hudhud hudud hufaz huh hujaj huji hujin hukama
    hulam huler hulubalang hulul human humaniora humanistis humanitas humaniter humektan humerus humidifikasi humiditas
    humifikasi humin humoris humoristis humorolog humus hun huncue hunkue hurah huria huriah hurikan hus husnulkhatimah
    ialah iambus iatrogenik ibadurahman iban ibayuh ibid ibidem iblis ibni ibnu ibra ibtida ibtidaiah ibul ibun ibunda
    ibung ibus idarah ide idealistis idem ideofon ideograf ideografi ideografis ideogram ideologis idep idiil idiolek
    idiom idiomatis idiomatologi idiosi idiosinkrasi idiot idrak ifah ifrit iftar iftitah iga iglo ihdad ihsan ihsanat
    ihsas ihtifal ihtikar ihwal ijabat ijajil ijarah ijas ijbar ijtimaiah ijtimak ikab ikamah ikebana ikhbar ikhtiari
    ikhtilaf ikhtiogeografi ikhtiosarkotoksisme ikhtiotoksisme ikon ikonis ikonograf ikonografi ikonoklasme ikonometer
    ikrab ikram iktidal iktikaf iktiografi iktiolit iktiologi iktiologis iktirad iktiraf iktisab ikuh ilafi ilahiah
    ilahiat ilak ilanun ilat ilegal ileum ilian ilmuwan ilu iluminasi ilusi ilusif ilusionis ilustratif ilustrator
    imago imaji imajinasi imajinatif imajiner imamah imamat imamologi imanen imanensi imani imbak imbesil imbesilitas
    imbibisi imigran imitatif imitator imlek imobilisasi impak impase impedans impedansi impek imperatif imperfek
    imperfeksi imperial imperium impersonal impersonalia impersonalitas implan implantasi implemen implosif importasi
    importir impoten impotensi impregnasi impresariat impresario impresi impresif impresionis impresionisme
    impresionistik imprimatur impuls impulsif imsak imsakiah imtihan imunitas imunokimia imunokompromi imunologi
    imunologis imunosupresi imunoterapi ina inadaptabilitas inangda inartikulat inas inaugurasi inayat inca inci
    incling incrit incut indap indarus indayang indebitum indehoi indeks inden inderawasih indeterminisme indigenos
    indigo indikan indikatif indikator indisipliner indium individual individualistis individualitas individuasi
    indolen indolensi indologi indonesianisasi indraloka indranila indriawi induktans induktansi induktif induktor
    indung indusemen industrialis industrialisasi industriawan inefisiensi inersia infanteri infantil infarktus
    inferensi inferensial inferior inferioritas inferno infertil infertilitas infiks infiltrometer infinitif infiradi
    inflamasi inflatoar infleksibel infleksif infloresens influenza info informal informan informatif informatika
    inframerah infrasonik infrastruktur inga inggu inggung ingkah ingkir ingresif inheren inhibisi inhibitor inisiator
    injili inkarserasi inkarsunah inkaso inklaring inklinasi inklinometer inklusif inkognito inkompatibilitas
    inkompeten inkomplet inkonfeso inkonsisten inkonsistensi inkonstitusional inkonvensional inkremental inkubasi
    inkubator inlander inokulasi inovatif inovator insan insanan insanulkamil insar insek insekta insektari insektisida
    insektivor insektivora insektologi inseminasi insentif insersi inses inset insiden insidental insinerator
    insinuatif insinye insinyur inskripsi inslan insolven insomnia inspektorat inspektur instabilitas instalasi
    instalatur instan instansi insting instingtif institusi institusional institut instruksional instruktif instruktur
    instrumen instrumental instrumentalia instrumentalis instrumentasi insubordinasi insuler insulin insya intan
    integral integralistik integrasionis integritas integumen intel intelek intelektual inteligen inteligensi
    inteligensia intelijen intendans intens intensi intensional intensitas interaksionistik interaktif
    interdepartemental interdependen interdiksi interdisipliner interegnum interelasi interes interesan interetnik
    interferens interferensi interferometer interferon interglasial interim interinsuler interior interjeksi interkom
    interkoneksi interkonsonantal interkontinental interlokutor interlud intermeso intermolekuler intern internal
    internis internuntius interogatif interogator interpelan interpelasi interpelator interpolasi interpretatif
    interpretator interpreter intersepsi intertestial intertidal interval intervensionisme interzona intifadah intiha
    intikad intima intimasi intipati intoksikasi intoleran intonasi intradermal intrakalimat intrakurikuler
    intralinguistis intramembran intramolekul intramuskuler intransitif intraseluler intrauniversiter intravaskuler
    intravena intrik intrinsik intro introjeksi introver intuisi intuitif intumesensi invaginasi invalid invensi
    inventaris inventif inventori inventoriminat inversi invertebrata investigasi investigatif investor invitasi invois
    involusi inyik inzar inziaj iodin ionosfer iota ipis ipon ipung iqamat iqra ira iradat iradiasi irafah iram
    irasional irasionalitas iridium irigasi irigator iritabilitas iritasi iritatif ironi ironis irsyad irung irus isak
    isalohipse isentropik isim isis isit iskemia islami islamiah islamologi isoaglutinin isobar isobarik isobat isobron
    isodin isodinamik isofase isofen isofet isoflor isofon isogamet isogami isoglos isogon isogram isohalin isohel
    isohiet isohips isokal isokalori isokemi isokeraunik isokor isokorik isokronisme isolasionisme isolatif isolator
    isoleks isolemen isomer isometrik isomorf isonefel isonomi isopal isopiestik isoplet isoriza isosilabisme isotah
    isoterm isotermal isotop isotrop isotropik isovolumik isra israf istal istan istanggi istaz istazah istianah
    istiazah istibra istidlal istidraj istifham istigasah istihadah istihsan istikamah istikhlaf istiklal istima
    istimaiah istimna istimtak istinggar istiqlal istislah istislam istisna istitaah istiwa isya isytiak italik item
    iterasi iterbium itibak itifak itihad itik itil itisal itlak itrium iudisasi iwad iya izah jaat jab jabang jabir
    jables jabrik jabung jadah jadam jadayat jaduk jagabaya jagabela jagang jagapati jagaraga jagawana jagra jagrak
    jaguar jagur jah jaha jahan jaharu jahe jahiliah jahiriah jahul jais jaiz jaka jakal jakas jaket jaksi jakun
    jalabria jalad jalal jalangkote jalangkung jalibut jalil jamadat jamal jamang jambal jamban jambe jambiah jambian
    jamblang jambon jambore jambu jambulan jambur jamhur jamiah jamiatulhujaj jamik jamil jamis jampal jampen jamung
    janabah janabijana janah janat jangar janggelan janggi janggolan janggung jangkat jangkih jangking jangkir jangkrik
    jangla jani janik janin jantina jantuk janturan janubi janur jap japan japin japu jarab jaran jaranan jarem jariah
    jariji jarimah jarit jarjau jaro jarotan jarwa jas jasadi jasmaniah jasus jaswadi jatayu jatilan jatukrama jauhar
    jauhari jawang jawara jawawut jawer jayacihna jayapatra jayasong jayastamba jayeng jaz jazam jazirah jebab jebang
    jebar jebat jebor jebuh jebung jeding jegang jegogan jegung jejabah jejaka jejap jejas jejenang jejengkok jejunum
    jejuri jeksi jelabir jeladan jeladren jeladri jelagra jelah jelai jelamprang jelangkung jelantah jelapang jelar
    jelarang jelata jelatang jelawat jelita jelu jeluang jeluntung jelutung jemah jemala jemari jemaring jembalang
    jembar jembel jember jembiah jembrana jembut jemeki jempana jemparing jempul jemuas jemuju jenahar jenama jenangau
    jenat jenawi jendal jendala jendera jenderal jendol jenewer jeng jengah jengang jenggala jenggar jengger jengglong
    jenggul jengker jengki jenglong jenguh jenjam jentaka jentang jentayu jentelmen jenu jepa jeradik jeragih jerah
    jeram jerambang jerambung jeran jerangan jerangau jerangkong jerau jereket jeremak jerepet jeri jeriji jeriken
    jering jeringing jerjak jerkat jermal jernang jero jeroan jerubung jeruji jeruju jerumbai jerumun jerun jerung
    jerupih jet jetsam jetset jiawang jib jibilah jibti jicap jicapgo jicing jidat jidur jigong jigrah jih jihat jika
    jikalau jil jilah jilbab jim jin jindra jinem jineman jineng jingga jinggring jingo jinsom jip jipang jipro jir
    jirak jirat jirian jisim jitah jitok jiwat jizyah jlegur jobong jodang jogan joging joglo johar johari jojing jok
    joki jomlo jompo jongang jongga jongjorang jongki jongko jongkong jongos jontoh jontor jontrot jori jorjoran jorong
    josna jota jotang joule jrambah jreng jua juadah juandang juar jubin jublag jublek judek judes judogi judoka juek
    juhi juhut juih juita jujitsu jujuran jukstaposisi jukut julab julir julo julung jumantan jumantara jumbil jumbo
    jumbul jumhur jumjumah jumpang jumpelang jumpul jumrah jun jung junggang jungkang jungkol jungut junior junta junub
    junun juragan jurang jurik juris jurit jurnal jurnalistik juruh jurung jus justru jutawan jute juvenil juz kaba
    kabak kabaret kabau kabel kabihat kabilah kabin kabinet kabisat kaboi kabriolet kabruk kabuki kabumbu kabupaten
    kabus kacam kacapiring kacapuri kacek kacer kaci kacici kacrek kacu kacuk kacukan kacung kad kadahajat kadal kadam
    kadaster kadastral kadaver kade kademat kadensa kadera kades kadet kadi kadipaten kadir kadmium kado kadofor kadok
    kadru kadung kadut kaf kafaah kafah kafarat kafe kafeina kafetaria kafi kafil kafilah kafiri kaftan kagak kagok
    kahaf kahak kahan kahar kahin kahrab kahwa kahwaji kahyangan kaidah kaifiah kaifiat kailalo kaimat kaing kainit
    kainofobia kajai kajangan kak kakaban kakagau kakah kakaktua kakanda kakang kakao kakawin kakerlak kakodil kakofoni
    kakografi kakologi kakostokrasi kaksa kaktus kakuminal kakus kal kalajengking kalaka kalakanji kalakati kalakeran
    kalakian kalam kalamba kalamdan kalamin kalamisani kalamkari kalandar kalander kalar kalas kalat kalau kalaupun
    kalawija kalaza kalbi kalbu kaldera kaldron kaldu kalebas kaleidoskop kaleidoskopis kalempagi kalender kalibit
    kalibrasi kalibut kalifornium kaligraf kaligrafi kaligrafis kalikausar kaliki kalimah kalimat kalimatullah
    kalimatusyahadat kalimayah kalimpanang kalingan kalio kaliper kalipso kaliptra kalis kalistenik kalium kalk
    kalkalah kalkarium kalkasar kalkopirit kalkosium kalkulator kalkulus kalkun kalo kalomel kalong kalongwewe kalor
    kalori kalorimeter kalorimetri kalorisitas kalowatan kalpataru kalsedon kalsiferol kalsifikasi kalsinasi kalsit
    kalsium kalui kalumet kalus kam kama kamal kamalir kamantuhu kamarban kamariah kamas kamat kamba kambar kambeh
    kambeli kamber kambium kambrik kambrium kambut kamelia kamera kamerad kamerawan kamfana kamfor kamhar kami kamikaze
    kamil kamilmukamil kamisa kamisol kamitua kamka kamomil kamp kampa kampanologi kampemen kamper kamping kampiun
    kampos kampret kampul kampus kamrad kamsen kamsia kamu kan kana kanaah kanabis kanang kancap kancera kancil kancung
    kancut kanda kandel kandela kandi kandidiasis kandil kandis kane kangar kangka kangkung kangmas kangsa kangsar
    kangtau kanguru kanigara kanilem kanina kanisah kanjal kanjeng kanker kano kanoman kanon kanonik kanonir kanonis
    kanopi kanselari kanstof kanta kantan kantata kantih kantil kantilever kantin kanto kantung kanun kanya kanyon
    kaolin kaon kaos kaotis kap kapa kapabel kapah kapai kaparinyo kapasitans kapasitor kapat kapel kaper kapi
    kapilaritas kapiler kapiran kapis kapisa kapita kapital kapitalistis kapitan kapitel kapitol kapitulum kaplares
    kaplars kaplok kapon kaporit kappa kapri kapsalon kapsel kapstan kapster kapstok kapsul kapu kapuk kapung
    kapurancang kapusin kara karabin karaeng karamba karambol karamel karangkitri karangwulu karantinawan karap
    karapaks karapan karar karas karate karategi karateka karavan karawitan karbiah karbidan karbohidrase karbohidrat
    karboksil karbon karbonado karbonan karbonat karbonil karborundum karburasi karburator karcis kardamunggu kardia
    """
}
