extension RootList {
  static let lone4 = """
    monosit monospermi monoteis monoteisme monotipe monoton monsinyur monster monstera monsun montase montir montit
    monumen monumental monyet monyong monyos mop mopela mopit moralistis moralitas moratorium morbiditas morbili mordan
    moreng mores morf morfem morfemik morfemis morfin morfinis morfofonem morfofonemik morfofonemis morfofonologi
    morfogenesis morfologi mori moril mormon moron morong mortalitas mortar mortir mosaik mosi moster mota motel
    motivator moto motorik motoris mozaik mua muakadah mualaf mualamat mualif mualim muamalah muamalat muanas muarikh
    muas muasasah muasir muazam muazin mubah mubalig mubaligah mubarak mubarat mubtadi mubut mud mudarabah mudasir
    mudat mudigah mudra mufaham mufarik mufasal mufasir muflis mufrad mufsidin mufti mugabat muhabah muhadarah muhadat
    muhajat muhajir muhajirin muhal muhalil muhami muhasabah muhib muhibah muhit muhlikah muhrim muhsin muhtasyam muih
    mujadalah mujadid mujahadat mujahid mujahidin mujair mujang mujarad mujari mujbir mujtahid mujtamak mukadam mukadas
    mukadim mukadimah mukadis mukalaf mukalid mukaram mukatabah mukena mukhabarah mukhalaf mukhalafah mukhalif mukhalis
    mukhlis mukhtasar mukibat mukimin mukmin mukminat mukminin mukoprotein mukosa mukositis muktabar muktamad muktamar
    muktamirin muktazilah mukun mulakat mulamasah mulas mulato mulazamah mulhid muliawan mullah multazam multibahasa
    multibahasawan multidimensi multidisipliner multietnik multifaset multifungsi multigravida multiguna multijutawan
    multikompleks multikrisis multikultur multikulturalisme multilateral multilingual multimedia multimeter
    multinasional multinegara multiorgan multipara multipel multipleks multiplikasi multiplikator multipolar
    multiprosesor multirasial multiseluler multivalen multivalensi multivitamin muluk mumayiz mumbang mumbul mumbung
    mumet mumifikasi mumpung mumpuni mumuk mumut munafikin munajim munasabah muncang munci muncikari muncus mundam
    munding mundu mung munggu munggur mungil mungkum mungkur mungsi mungut munib muno munsyi muntaber muntaha muntu
    muntul muntup munyuk muon mupus mur mura murad muradif murai murakab murakabi mural murang muras murba murbei murca
    muri muring muris mursal mursyid muruah murup murus mus musaadah musabab musabaqah musafir musafirin musakat musala
    musang musara museolog museologi mushaf musibah musikal musikalitas musikolog musikologi musikologis musikus musisi
    muskovit muslih muslim muslimat muslimin muslin muspra mustahak mustahik mustaid mustaka mustakim mustamik mustang
    musyarakah musyarakat musyarik musyrikin musytak musytari mutagen mutah mutakadim mutakalim mutakhir mutaki mutan
    mutasawif mutawif mute mutiara mutih mutilasi mutisme mutmainah mutualisme mutung muwafakat muwahid muwakal muwakil
    muwari muzah muzakar muzakarah muzaki muzamil muzawir muzhab myanmar naam nabatah nabati nabu nadi nadim nadir naf
    nafar nafsi nafta naftalena naftena naftol naga nagam nagari nagasari nah nahas nahdiyin nahi nahu naib naim najam
    najasah nak naka nakara nal nala nali naluri naluriah namaskara namatad namatium nambi namnam nampak nampan namun
    nan nanang nanaplankton nanas nandu nandung nang nangka nangkring nangui naning nanofarad nanofosil nanogram
    nanometer napal napalm napuh naqal naqli nara narapati narapidana narapraja narasi narasumber naratif narator
    narkolepsi narkomaniak narkose narkosis narkotik narpati narsis narsisme narwastu nasab nasabah nasal nasar nasel
    nasi nasion nasionalistis naskah nasofaring nasti nasut natal natalitas natang natar nativis nativisme nativistik
    natolokal natrium natur natura natural naturalistis naturopatis nauplius nausea nautik nautika nautikal nautilus
    navigasi navigator nawa nawaitu nawalapradata nayaka nayam nayap naziisme nazim nazir ndoro neala nealogi nebeng
    nebula nebulium necis nefoskop nefrektomi nefridium nefrit nefritis nefroblastoma nefrologi nefron nefrosis negasi
    negativisme negativistik negosi negosiator negrito negroid nek nekara nekrofag nekrofagus nekrofili nekrofilia
    nekrogeografi nekrolog nekrologi nekromansi nekropolis nekropsi nekrosis neksus nektar nelangsa nemagon nematoda
    nematologi nematosida nematosis nenda nendatan nenen nenenda nener neng neodarwinisme neodimium neofeodalisme
    neofeodalistis neoiknologi neoimpresionisme neokarpi neoklasik neoklasisme neokolonialisme neoliberalisme neolit
    neolitik neolitikum neologi neologisme neolokal neonatal neonatus neontologi neoplasma neoplatonisme neoprena
    neositosis neotipologi neovirus neozoikum nepotis nepotisme neptunium neraca nerak neritik neritopelagik
    neritoplankton nervasi nervur nestor net neto netra netralitas neural neuralgia neurastenia neuritis neuroblastoma
    neuroglia neurolinguistik neurolog neurologi neurologis neuron neurosis neurotik neurotransmiter neustonologi
    neutrino newton ngaben ngakngikngok ngalau ngarai ngeang ngebet ngebut ngeceng ngeden ngengat ngilu ngoko ngoyo
    ngung nia niagawan nian niasin nibung nidasi nidera nidikola nidulus nifak nih nijas nik nikel nikotin niktigami
    nila nilakandi nilam nilau nilon nimbostratus nimbrung nimfomania ning ningnong ninik ninitowok niobium nipah nipis
    nira niraksarawan nirgagasan nirgesekan nirguna nirkabel nirlaba nirleka nirselera nirwana nirwarta nisab nisan
    nisbah niskala nistagmus nistatin nitrat nitrifikasi nitrobenzena nitrofili nitrofit nitrogen nitrogliserin
    nitroselulosa niyaga noa nobelium nodulus nodus noja noken noktah nokturia nokturnal nol nomad nomenklatur nomina
    nominal nominatif nominator nomine nomogram nomokrasi nomplok non nona nonagresi nonblok nondepartemen
    nondepartemental none nonekonomi noneksakta nonfiksi nonformal nongol nonhistoris noni nonilium nonindustri
    nonintervensi nonius nonkimia nonkombatan nonkonvensional nonkooperasi nonkooperatif nonmedis nonmigas nonmiliter
    nonok nonol nonong nonpatogenik nonpemerintah nonpolitik nonpredikatif nonpribumi nonproduktif nonprofit nonprotein
    nonsens nonsilabis nonstandar nonstop nonteknis nontradisional nonverbal nopek norak norit norma normatif nosologi
    nostrum not nota notabene notariat notasi notes notifikasi notula notulis nova novela novelet novelis novena novis
    novisiat novokaina nrima nuansa nudisme nugat nugraha nukleat nukleolus nukleon nukleoprotein nukleus nuklida
    nuklir nulipara numeralia numerik numeris numismatika nun nunatak nung nunsius nunut nur nuraga nurbisa nuri nuriah
    nus nusaindah nusantara nusyu nutan nutasi nutfah nutriea nutrisi nutrisionis nutrisisme nuzul nyai nyak nyalar
    nyale nyambing nyamleng nyamplung nyamuk nyamur nyang nyanyang nyanyar nyanyuk nyapang nyapnyap nyarang nyarik
    nyaris nyatuh nyawang nyelekit nyemplong nyentrik nyenyai nyenyak nyenyat nyenyeh nyenyep nyeri nyerocos nyi
    nyingnying nyiri nyiru nyit nyiur nyolnyolan nyolo nyoman nyong nyonya nyonyeh nyungsung nyureng nyut oase oasis
    obar obduksi obelisk obesitas obi obituarium objektif objektivisme objektivitas oblak oblasi obligasi oblong obo
    obras obrus observasi observatorium obsesif obsidian obsolet obstetri obstruen obstruksi obviatif odalan ode
    odekolonye odinometer oditur odoh odometer odontoblas odontoid odontologi odoran oersted ofensif oferte ofisial
    ofset oftalmia oftalmoskop oga ogonium ohm ohmmeter okarina oke oker oklokrasi oklusi oklusif oknum okok oksalat
    oksiasetilena oksida oksidan oksidator oksigenase oksimoron oksitetrasiklin oksiton oktaf oktagon oktahedron oktal
    oktana oktet oktroi okulasi okuler okulis okultis okultisme okupasi okupasional olahragawan oleander olefin
    oleografi oleometer oleovitamin oleum oli oligarki oligofagus oligofrenia oligopoli oligopolistis oligopsoni
    oligosen oligositemia oligotrofik oliman oliva olivin oma omega omikron omnibus omnivor ompong ompu omslah onagata
    onak onani oncat once oncek oncen oncer oncom oncor onder onderdil onderdistrik onderok ondo ondoafi ong ongahangih
    ongeh ongji ongkang ongok oniks onkogen onkologi onomasiologi onomastika onomatologi onomatope ons ontogeni
    ontologi ontologis onyang oogenesis oolit opa opak opal opalesen opas opasitas opendim openkap opera operasional
    operatif operator operet operkulum opini opisometer opium opmak opname oponen opor oportunis oportunisme
    oportunistis oportunitas oposan oppo opsen opseter opsi opsin opsiner opsional opsir opstal optatif optik optika
    optimis optimisme optimistis optis optisien optoelektronika optometri optometris opus orakel oral oralit oranye
    orator oratoria oratoris oratorium orbita orbital orde order ordi ordinal ordinasi ordinat ordiner ordner ordonans
    ordonansi oren oreng organ organdi organel organik organisator organisatoris organismus organogram organon orgasme
    orgasmik orgel orien oriental orientalis origami orisinal orisinalitas orkes orkestra ornamental ornamentasi
    ornitologi ornitologis ornitosis orografi orografik orografis ortodidaktik ortodoks ortodoksi ortodrom ortoepi
    ortografi ortografis ortoklas ortopedagogik ortopedi ortopedis ose osean oseanarium oseanografi oseanologi
    osifikasi osikel osilasi osilator osilograf osilogram osiloskop oskulum osmium osmometer osmoregulasi osmose
    osmosis ostentasi osteoblas osteoklas osteologi osteopati osteoporosis ostium otar otek oto otobus otofon otologi
    otomat otomobil otomotif otonom otopet otorisasi otoritas otoriter otoskop ototipi oval ovarium ovasi over
    overaktif overal overdosis overkompensasi overpopulasi overproduksi oversimplifikasi overste oviduk ovipar
    oviparitas ovipositor ovitesis ovovivipar ovulasi ovulum ovum oyek oyong oyot ozokerit ozon ozonisator ozonometer
    pabrik pabrikan pabrikasi pacai pacal pacau pace paceklik pacet pacih pacok padahal padak padas padasan padma
    padmasana padmi padri padudan paduk paduka paduraksa paedofil paemong pagan pagebluk pagelaran pagina pagoda pagon
    pagu pagun pagupon paguyuban pah pahang pahar paheman pahter pai paidon pais paitua paja pajuan pakanira pakaryan
    pakau pakcik pakde pakem paket pakihang pakihi paking pakis paklik pakpui pakpung pakta pakter pakuh pakuncen pakus
    pal pala paladium palagan palaka palamarta palapa palari palas palat palatabilitas palatal palatoalveolar
    palatografi palatogram palatum palau palawa palawija paldu palen paleoantropologi paleobotani paleoekologi
    paleogeografi paleografi paleografis paleoklimatologi paleolitik paleolitikum paleontologi paleosen paleozoikum
    pales palet paliatif palindrom palinologi palka palmarosa palmin palmistri palmitat palolo palpasi paltu paluh
    pamah pameget pamflet pamong pampa pampan pamper pampiniform pamungkas pan panai panakawan panar panasea panau
    pancabicara pancabuta pancacita pancadarma pancaindra pancaka pancakara pancakembar pancalima pancalogam pancalomba
    pancalongok pancamarga pancamuka pancaniti pancapersada pancaragam pancarajadiraja pancaroba pancarona pancasona
    pancasuara pancasuda pancausaha pancawalikrama pancawara pancawarna pancawarsa pancir pancong pandam pandan pandau
    pandawa pandega pandemi pandemik pandialektal pandit pandom panekuk panel panelis panembahan panembrama panewu
    pangabekti pangan pangeran pangestu panggar panggau panggih panggon panggu pangkai pangkek pangkin pangkon pangling
    panglong pangolat pangonan pangpet pangpung pangreh pangrukti pangsit pangus paniki panil paninggil paningset panir
    paniradia panja panjak panjar panjarwala panji panjul panjunan pankreas pankromatis pankronis panlektal
    panleukopenia panoptikum panorama panser pantalon panteis panteisme panteistis panteon panter panti panto pantofel
    pantograf pantomim pantri panus panutan panyembrama papacang papain papakerma paparazi papatong papi papila papirus
    paprika papui par para parabasis parabel parabiosis parabola paradam paradigma paradigmatis paradiso paradoks
    paradoksal parados parafasia parafemia parafin parafrenia paragaster paragog paragon paragraf paralaks paraldehida
    paralel paralelogram paralgesia paralinguistik paralinguistis paralipsis paralisis paralitis param paramarta
    paramasastra paramedis paramen parameter paramiliter paranoia paranoid paranormal paranpara parapalatal parapati
    paraplasme paraplegia parapodium parapsikolog parapsikologi parasetamol parasintesis parasit parasitoid
    parasitologi parasitoma parasitopolis parasut parasutis parataksis parataktis paratesis paratifus paratiroid parau
    pare parenial parenkim parental parentesis parestesia parewa parfum parga parhelion pari paria parididimis parik
    parikan paring paripurna paris paritas pariwara parka parket parkinson parkit parlemen parlementaria
    parlementarisme parlementer parmitu paroki parokial parolfaktori paron paronim paronisia paronomasia parotitis
    parser parsi parsial partenogenesis partikel partikelir partikular partisan partisi partisipan partitif partitur
    partus paru parvenu parwa pasai pasal pasanggiri pasara pasaraya pasase pasasir pasat pascabedah pascadoktoral
    pascajual pascakawin pascakrisis pascalahir pascalarva pascalikuidasi pascamodern pascaoperasi pascapanen
    pascaperang pascaproduksi pascareformasi pascasarjana pascausaha pascayuwana paseban paser pasfoto pasi pasien
    pasif pasifikasi pasigrafi pasilan pasim pasimologi pasir pasit pasiva paskah pasmat pasmen pasowan pasta pastel
    pasteur pastiles pastura pasu pasuel pasumandan pataka patang patek patela pater patera paternalis paternalisme
    paternalistis patet patetis patgulipat pati patin patina patio patirasa patiseri patka patogen patogenesis
    patogenik patois patokimia patola patolog patologi patologis patolopolis patos patriark patriarkat patrilineal
    patrimonium patriot patriotik patron patronasi patrun patungan pauh pauhi paul paun paung pause paviliun pawak
    pawaka pawana pawang pawiyatan pawukon payang payau payet payon payu peang pecai pecara pece pecel peci pecicilan
    pecinan pecuk pecun pecundang pedada pedadah pedagog pedagogi pedagogis pedak pedaka pedal pedanda pedapa pedati
    pedel pedena pedendang pedengan pedepokan pedestrian pedet pedewakan pediatri pedikur pedis pedisel pedogenesis
    pedok pedologi pedometer pedongkang pedunkel pedusi pedut pegagang pegar pegari pego pegoh pegon peguam pehong pei
    pejajaran pejaka pejatian pejera pek pekaja pekakak pekan pekarang pekasam pekaseh pekasih pekatu pekerti pekiwan
    pekojan peksi pektik pektin pekulun pekung pelabi pelabur pelagas pelagis pelagra pelah pelak pelalah pelamin
    pelampang pelampung pelancar pelanduk pelang pelangai pelanggi pelangi pelangkin pelangpang pelari pelasah pelasik
    pelasuh pelat pelata pelayon pelbagai pelbak pelbet pelebat pelebaya pelebegu pelebon pelecet peleh pelek pelekat
    pelekuk pelengan pelengkung pelengset peles pelesit peletik peleting peleton pelias pelikan pelikel pelinggam
    pelinteng pelipir pelisir pelo pelog peloh pelojok pelong pelor pelosok pelota pelotaris pelples pelpolisi pels
    peluit peluluk pelulut pelumpung pelupuk peluru peluruh pelus pelvis pemair pemali pemarip pemayang pembarap
    pembayan pemendak pemeo peminggir pempek pemuda pemudi pemuras pen pena penak penaka penalti penampan penampang
    penaram penasaran penatu penatua pencak pencalang pencok pencong pencu pendaga pendahan pendapa pendaringan
    pendekar pendet pendok pendongkok pendopo penduk pendulum penembahan penes penetron penewu pengalasan penganak
    penganan pengang pengapuh pengar pengatu pengawinan pengeng pengerih pengga penggaga penggah penggar penggawa
    penghulu pengin pengkal pengkar pengki pengkis pengkor penguin pengulun peni peningset penis penisilin penisilinat
    penitensi peniti penjajap penjalin penjaruman penjor penjura penjuru penmes penologi penomah pensi pensil pentagin
    pentagon pentagram pentahedron pentameter pentan pentana pentar pentatonik pentode pentosa pentotal penyap penyek
    penyok penyu peok peot pepagan pepaku peparu pepatah pepaya pepe pepek pepeling pepermin pepindan peplum pepsin
    pepsina pepsinogen peptida peptidase peptik pepton pepuju pepunden pepung peputut pera perabung perada peragat
    peraji peraka perambut perancah peranggang perangin peranti peranye perasat perasukan perat perawas perawi perawis
    perbani perbatin perbawa perbekel perca percis percuma perdah perdata perdeo perdikan perdu pere pereh perei
    perekik perencah perenggan perengus perenial perepat peres peresau peresih perestroika perewa perfek perfeksi
    perfeksionis perfeksionisme perfektif perforasi perforator performa pergam pergola peria perian periang peribahasa
    periboga peribudi peridi perifer periferal periferalis periferi perifiton perifrasa perifrastis perige perigi
    perihal perihelion perikarditis perikardium perikondrium perimbas perimeter perimisium perimpin perin perincit
    perindu perineum perineurium pering peringgan peringgi peringgitan peringkat periodat periode periodik periodisasi
    periodontium periorbita periosteum perirana perisa periskop perispora peristalsis peristaltik peristerit
    peristonium perit peritoneum peritonitis periuk perivaskuler perjaka perkale perkamen perkedel perkelang perkolar
    perkolasi perkolator perkoler perkusi perkutut perlak perlambang perleng perlente perlenteh perlina perlip perlit
    perlop perlup permaisuri permalin permanen permanganat permasan permata permeabel permeabilitas permen permil
    permisif permutasi pernah pernak pernik pernikel peroi peroksida peroksidase peroksisom peroman perompak peron
    peroneal perot perpatih perpetuasi perponding pers persada persangga persegi persentase persentil perseptif
    perseptivitas perseus perseverasi persih persik persis persisi perslah persneling person persona personal
    personalia personalitas personel perspektif perspektivisme persuasif pertanda pertepel pertiwi pertua perturbasi
    pertusis peruan peruang perubalsem perudang perumpung perupuk perus perusi perversi perwara pes pesa pesai pesak
    pesakin pesanggrahan pesangon pesantren pesara pese pesek pesero pesi pesimis pesimisme pesimistis pesinden pesing
    pesirah pesisir pesolot pestaka pestisida pesut pet petai petaka petala petaling petamari petan petanen petaram
    petarang petarangan petaruan petatus petegian petek petel petenteng peterana peterseli petes petikrah petikut
    petilan petilasan petinggi petiolus petir petis petisi petisiwan petitih petitum petogram petola petopan petor
    petrodolar petrografi petrogram petrokimia petrol petrolatum petroleum petrologi petromaks petsai petuding petuduh
    petuk petunia peturun petus petut pewaka pewat peyek peyorasi peyot piadah piah piak pial piala pialing pialu
    pianggang pianggu pianika pianis piano pianola piantan piarit pias piaster picung piezoelektrik piezoelektrisitas
    piezometer pigmen pigmentasi pigmi pigura pijin pijinasi pika pikap pike piket piknometer pikofarad pikogram pikolo
    piktografi piktogram pikun pil pilak pilang pilar pilas pilaster pilau pileh pilek pileren pilon pilong pilorus
    pilositas pilsener pilus pimpel pimping pin pindang pines pinga pingai pinggah pinggul pingkal pingkau pingsan
    pingul pinis pinisepuh pinisi pinjal pinjung pinset pintan pintang pintil pintur pinus piogenik pion piong pipet
    pir pirai piramida piramidal pirang piranograf piranogram piranometer pireksia pirektik piretrum pirian piriform
    pirit pirofilit pirofobia piroksen pirolisis piromania pirometalurgi pirometer piroteknik piruet pirus pis pisang
    pisiformis pisik pisin pisitan pisovonus pispot pistom piston pit pitak pitam pitanggang pitarah pitawat pitiriasis
    pitis pitometer piton pitot pitut piung piut pivot piwulang piyik piza plafon plagiarisme plagiat plagiator
    plagioklas plakat plaket plaksegel plamir plan planaria planet planetarium planetoid plang plangkan planimeter
    planimetri planing planisfer plankton plano planologi planologis planospora plantase planula plasenta plaser plasma
    plasmodium plasmosis plastid plastik plastin plastisitas plastogami plastometer plastron platelet platform platina
    platinoid platinum platisma plato platonik platonisme plaza plebisit pleidoi pleiogami pleistosen pleksus plengkung
    pleno pleonasme pleopod plerem pletora pleura plinplan plinteng plintit pliosaurus pliosen ploi ploidi plonci plong
    plontos plosif plot plug plumbago plumbum plural pluralistis pluriform plus plutokrasi plutonik plutonium pluvial
    pluviograf pluviometer pneumatika pneumatofos pneumatokista pneumonia poal poci podemporem podikal podium poetika
    pof pogrom poikilohalin poikiloterm poin poise poiseuille pok pokah pokeng poker poket poko poksai pokta pol polah
    polan polang polarimeter polarimetri polaris polarisasi polaritas poldan polder polemis polen poleng polenter poler
    polet poliandri poliantus poliester polifagia polifase polifoni poligam poligini poliglot poligon poligraf
    polihalin polikel poliket poliklinik polikrom polikultur polinia polio polip polipeptida polipetal poliploid
    polipropilena polis polisakarida polisemi polisentrisme polisepal polisiklis polisilogisme polisindeton polisional
    polispermi polister politbiro politeis politeisme politeistis politeknik politena politikus politis politisasi
    poliuretan polivini polizoa polka polkadot polmah polo polones polonium polusi polutan polutif poma pomade pomologi
    pompang pompon pon ponakan ponco pondar ponderabilitas pondik pondoh ponggang pongkol pongsu ponil ponok ponor pons
    pontoh ponton poo pop popelin popi popularisasi popularitas populasi populis populisme porfiria porisitas porno
    pornografi pornografis porok porong porositas porselen porsi porta portabel portal portepel portik portir porto
    portofolio posesif positivisme positivistik positron positronium poskar poso posologi postar poster posterior
    postnovis postnovisiat postulan postulasi postulat postur pot potas potasium potator potehi potel potensial
    potensiometer potia potlot potol poundal poyang praanggapan praba pradana pradesa pradesain pradini praduga
    pragmatik pragmatika pragmatis pragmatisme prah prahara prahoto prairi prajaksa prakala prakarya prakata prakilang
    prakondisi prakonsepsi praksis praktikan praktikum praktisi pralahir pralambang pramenstruasi prameswari pramodern
    pramubakti pramubarang pramubayi pramugari pramujasa pramukamar pramuniaga pramupintu pramuria pramusaji pramusiwi
    pramutamu pramuwisata pramuwisma pranata pranatacara pranatal prangas prangko pranikah prapalatal prapaskah
    prapatan prapendapat prapromosi prapuber prapubertas prapuna prapustaka prarasa prarekam praremaja prasaja
    prasarana prasasti prasawya prasejahtera prasejarah prasekolah praseminar praseodimium prasetia prasi prasmanan
    prastudi prasyarat pratersier pratinjau prawacana prawira prayang prayitna prayuwana preadvis preambul preantena
    preasetabulum predasi predator predestinasi predikat predikatif predisposisi prefek preferensi prefiks prehistori
    prei prekositas prekursor preliminer prelude preman prematur premi premis premium premolar prenatal prenjak
    preparat preposisi prepotensi prerogatif presbiopia presbiterium preseden presensi presentabel presentil preservasi
    presesi presidensial presidium presiositas presipitasi presisi preskripsi preskriptif prestisius presto presumsi
    pretel prevalensi preventif prewangan pria priagung prima primadona primas primata primbon primer primitif
    primogenetur primordial primpen pringgitan prinsipiil pripih pris prisma prit privasi privat privilese pro proaktif
    probabilitas problem problematik procot prodemokrasi prodeo produk produktivitas produsen produser proenzim prof
    profan profanitas profase profesional profesionalitas profesor profetik profil profilaksis profitabel
    profitabilitas proforma progeni progesteron prognosis programa progres progresif progresivitas prohibisi
    proklamator proklitik proksimal proksimat prokurasi prokurator prolat prolegomena proleksem proletar proletariat
    proliferasi prolog promenade prometium prominen prominensia promiskuitas promontorium promotif promotor promovendus
    pronomina pronominal prop propagandis propana propelan propeler properti propfan propilena proporsi proporsional
    proposal proposisi propulsi prosais prosede prosedur prosedural prosenium prosesi prosesor proskonion
    proskriptivisme prosodi prosodis prospek prospeksi prospektif prospektus prostaglandin prostat prostitusi
    protagonis protaktinium protandri protasis proteid protein proteinuria proteksi proteksionisme protektif
    protektorat proteolisis proteolitik protese protesis protestan protestantisme protista protofon protogenesis
    protokol protokoler protolisis protolitik proton protoneolitik protoplasma protoraks prototipe protozoa protrombin
    protuberansia provisi provisional provitamin provokatif provokator provos proyek proyektil proyektor prudensial
    prurigo psalm psamolitoral pseudokata pseudomorf pseudonim psi psike psikiater psikiatri psikis psikoanalisis
    psikodrama psikofarmakologi psikofisiologis psikokinesis psikolepsi psikolinguistik psikolog psikologi psikologis
    psikometri psikometrika psikomotor psikomotorik psikoneurosis psikopat psikopati psikopatologi psikosastra
    psikoseksual psikosis psikosomatik psikoteknik psikoteknis psikoterapi psikotes psikotropika psikrofili psikrometer
    psikrometri psitakosis psoriasis pterodaktil pteropoda ptialin ptomaina puadai puah pualam puan puatang pub puber
    pubertas pubesens publik publisis publisistik publisitas pucang pucik pucung pudat pudel puder puding puerpera
    pugak puguh puih puitis puitisasi pujur pukah pukang puki pula pulai pulan pulasan pulasari pulen pulik pulover
    pulp pulpen pulper pulsa pulsar pulsasi pulun puma pun punai punakawan punar punat punca punci punden pundi punding
    punduh punduk pundung pung punggai pungguk punggur pungkah pungsi pungtuasi punia punjul punk punti puntianak
    puntuk puntul punuk pupa pupil pupuan pura purbani purbasangka purbawisesa purdah pure purgatif puri purifikasi
    purik puring puris purisme puristis puritan purnabakti purnaintegrasi purnajabatan purnajual purnakarya
    purnakaryawan purnama purnapugar purnasarjana purnatugas purnawaktu purnawirawan purpura purser purun purus purusa
    purut purwa purwakanti purwapada purwarupa pus pusa pusak pusang pusara puskesmas puspa puspadana puspadanta
    puspamala pusparagam puspas puspawarna puspita pusta pustaha pustakaloka pustakawan pusung putat puti puting
    putranda putrawali putrefaksi putresin putriditas putu putut puyer puyonghai puyu puyuh qaf qari qariah qatar
    qiamulail qiraah qiraat qudsi rabana rabani rabi rabies rabotase rabu rad rada radar radas raden radi radial radian
    radians radiasi radiator radif radiks radikula radin radioaktif radioaktivitas radiogenetika radiogoniometer
    radiogoniometri radiograf radiografi radiogram radioisotop radiokarbon radiokimia radiolisis radiolog radiologi
    radiolokasi radiometer radiosonde radiotelefoni radiotelegrafi radiotelegrafis radioterapi radis radium radius
    radon radurisasi rafaksi rafe rafi rafia rafidi rafik raflesia ragawi ragib ragil ragum rahak raharja rahat rahayu
    rahib rahimakallah rahimakumullah rahman rahmat rahmatullah rahu rai raib raimuna rajabiah rajapati rajawali rajim
    rajok rajul rajungan rak raka rakaat rakanita rakawira rakbol raket rakila rakis rakitis rakna raksa raksabumi
    rakyu ram rama ramanda ramania rambun rambung rambutan rambuti rames rami ramirezi rampa rampuh rana ranah rancau
    randah randai randajawan randi randu rang rangam rangas rangin rangina rangkaya rangkiang rangkik rangking rangkok
    rangrang rangrangan rangu rangup rani ranjau ranji rankine ransel rantang rante ranti rantus ranum rap rapak rapang
    rapel rapiah rapsodi raraha rarangan ras rasamala rasau rasberi rase rasem rasial rasionalitas rasisme raster
    rasuli rasyid rasywah rat ratna rau raudah raudatul rawah rawatib rawin rawon razia reagen reagensia reak
    reaksioner reaktan reaktans reaktansi reaktif reaktivitas reakton reaktor reaktualisasi real realistis realitas
    realokasi realpolitik reasuransi reba rebas rebewes reboisasi rebon reca recet redaksi redaksional redaktur redang
    redap redefinisi redoks reduksionisme redum reduplikasi reedukasi referat referen referendaris referendum referensi
    referensial reflasi refleks reflektif reflektor reformasi reformis refraktometer refraktor refrein refrigerator
    regan regata regel regenerasi reges regi regio region regional register registrasi regisur reglemen reglementer
    regol regresi regresif regular regulasi regulatif regulator reguler rehabilitatif rehal rehidrasi reideologisasi
    reindoktrinasi reinkarnasi reintegrasi reinterpretasi reinvestasi reja rejasa rejeh rek rekalkulasi rekanalisasi
    rekap rekapitalisasi rekapitulasi rekata rekayasawan rekening reklame reklasering reklasifikasi rekognisi rekoleksi
    rekombinan rekombinasi rekonsiliasi rekonstruktif rekonvensi rekor rekrutmen reksa rekstok rektifikasi rekto rektor
    rekuiem rekuisisi rekuisitor rekurs rel relaks relaksasi relasi relatif relativisasi relativisme relativitas relau
    relban relevan reliabel reliabilitas relief religi religiositas religius relik relikui rema remai remak remanen
    rematik rematisme rematoid rembang rembas rembega rembulan rembunai remburs rembut remedi remedial remediasi
    remenia remi remiak remiling reminisensi remis remisi remoh rempela rempelas rempenai rempeyek rempuk rempus
    remujung remunerasi remunggai renah renaisans renal rencak rencang renceh rencong rendabel rendemen renegosiasi
    renes reng rengadean rengeng rengga renggam renggat rengginang rengit rengkam rengkeh rengket rengkit rengkong
    rengkudah rengrengan renik renin renium renjana renjatan renjeng renjul renkinang renta rentabilitas rentaka rental
    rente rentenir renvoi renyai renyam renyang renyap renyau renyek renyem reog reol reologi reometri reorganisasi
    reorientasi reostat repatrian repertoar repeten repetisi repetitif repetitor replik replika repolarisasi repormir
    reporter reposisi representasi representatif represi represif reprografi reptil reptilia republik republiken repuh
    repui reput reputasi reramuan rerangka reranting reras rerata rerongkong rerugi reruntuk resa resak resbang resek
    resensi resensor resepsi resepsionis reseptif reseptor reserse resersir reservat reserve reservoir reses resesi
    resi residivis residivisme residivistis residu resimen resin resinol resipien resiprok resiprokal resistan
    resistans resistansi resistor resital resitasi resolusi resonan resonansi resonator resor resorpsi resorsinol
    respek respirasi respirator responden responsi responsif restan restiformis restitusi restoran restriksi restriktif
    restung resultan resurjensi ret reta retardasi retenidos retensi retikuler retina retinakulum retinitis retorik
    retorika retorsi retradisionalisasi retreatisme retret retribusi retroaktif retrofleks retrofleksi retrogresi
    retrogresif retrolingual retromamal retromandibuler retrospeksi retus reumatismos reuni reunifikasi revaksinasi
    revaluasi revans reverberasi revisibilitas revisionis revitalisasi revolusioner revolver rewanda reyot rezeki rezim
    riadat rial riam rian ribang ribat ribatat riben riboflavin ribosom rica ridan ridi riding ridip rigai rihlah riil
    rijal rijalulgaib rijang rileks rim rimata rimbat rimbawan rime rimpang rimpel rimpi ring ringin ringkih ringsek
    rini rinitis rinjing rinoskop rintik riol ripit ripta ripuh ripuk ririt risa risalah risi risiko risit riskan rit
    ritme ritmis ritual ritus riuh riuk rivai rivalitas riwan robotika rocet rodan rodat rodensial rodentisida rodium
    rodolit roga rohaniah rohaniwan roi rokade roker roki rol rolet rolpres roman romanistik romansa romantik romantika
    romantikus rombik rombohedron romboid rombok rombus romong rompal rompang rompeng rompes rompi rompoh rompok
    rompyok romsus roncet ronde rondo rong rongak ronggang rongkoh rontek rorehe ros rosario rosela roseola roset rosin
    rotator rotograf royalti royemen ruadat ruai ruam ruap ruat ruaya rubah rubai rubaiat rubel rubela rubeola rubiah
    rubidium rubik rubin rubing rubrik rucah rudapaksa rudi rudimen rudin rudus rugbi ruh ruhban ruhbanat ruhbaniat
    ruilslag rujak ruji rukam rukhsah rukiah rukuh rukyat rukyatulhilal rum rumba rumbah rumbai rumbia rumbing rumen
    rumin ruminansia rumor rumpakan rumpang runcit rungau rungkun rungu runtut rupawan rupee rusa rutab rute rutenium
    ruterfordium rutup ruyap ruyung saadah saadin saanen sabah saban sabana sabang sabasani sabatikal sabel saben sabi
    sabil sabilillah sabitah sableng sabo sabotase sabsab sabut sad sadak sadang sadariah sadel sadin sading sadir
    sadisme sadistis sadrah sadu saf safa safi safih safinah safinatunajah safir safron safsaf saga sagai saguer sagur
    saham sahan sahang sahara saharah sahaya sahayanda sahi sahib sahibulbait sahibulhajat sahibulhikayat sahifah sahir
    sahkan sahmura sahur sai saif sailo sains saintis sair sais sajadah sajang sak saka sakai sakang sakarida
    sakarimeter sakarin sakarosa sake sakelar sakelek sakhawat sakhi sakhrat sakhsi saki sakinah saking sakramen
    sakramental sakramentalia sakratulmaut sakrilegi sakristi sakrokoksigeal sakrolumbal sakrum saksang saksofon sakura
    sal sala salaf salar salaris salasal salatin saldo salem sali salihah salim salina salindia salindra salinitas
    salinometer salivasi salmon salmonela salon salpeter salping saltasi salvador salvarsan salvo samad samanera
    samaniah samara samarium samas samawi samba sambangan sambau samben sambet sambiloto sambuk sami samidra samijaga
    samin samovar sampa sampakan sampanye sampar samparan sampat sampean sampek sampel sampil sampilik sampur samsak
    samsam samseng samsir samsiti samsu samudra samum samurai sana sanad sanatogen sanatorium sanawiah sanca sandel
    sandi sando sang sanga sangan sangau sanggan sanggar sanggarunggi sangging sanggraloka sanggurdi sangha sangih
    sangir sangit sangkakala sangkala sangkan sangkil sangku sangkur sangli sanglir sangsam sangu sanguifikasi sangulun
    """
}
