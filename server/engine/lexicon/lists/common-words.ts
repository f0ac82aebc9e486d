/**
 * Frequent words of English and French that start sentences, headings and lists, and so are often capitalised without being
 * names. Left out are words that are mostly names when capitalised. From general knowledge; accents count for nothing.
 */
export const COMMON_ENGLISH = `
a abandon ability able about above abroad absence absolute absolutely abstract abuse academic accept acceptable
acceptance access accident accompany accomplish according accordingly account accounts accurate accuse achieve
achievement acknowledge acquire across act action actions active activists activities activity actor actual actually
add added adding addition additional additionally address addressed adequate adjust administration admit adopt adult
advance advanced advantage advice advise affair affairs affect afford afraid after afternoon afterwards again against
age agency agenda agent aggressive ago agree agreed agreement ahead aid aim aimed air alas alert alive all allegations
alleged allegedly alliance allow allowed allows almost alone along alongside already also alternative although
altogether always am amazing ambassador ambition amid among amongst amount an analysis analyst analysts ancient and
anger angry animal animals anniversary announce announced announcement annual another answer answers anti any anybody
anyhow anymore anyone anything anyway anywhere apart apparent apparently appeal appear appearance appeared appears
appendix application apply appoint appointed approach appropriate approval approve approximately archive archives are
area areas aren't argue argued argument arise armed armies arms army around arrange arrangement arrest arrested
arrests arrival arrive arrived art article articles artist artists as ashamed aside ask asked asking asks asleep
aspect assess assessment assets assign assist assistance assistant associate associated association assume assumed
assuming at ate attack attacked attackers attacks attempt attempted attempts attend attention attitude attorney
attract audience author authorities authority authors available average avoid await awake award aware away awful baby
back backed background bad badly bag balance ball ban band bank banks bar bare barely barrier base based basic
basically basis battle be beach bear beat beautiful beauty became because become becomes becoming bed been before
began begin beginning begins behalf behave behavior behaviour behind being belief believe believed believes belong
below beneath benefit benefits beside besides best bet better between beyond bid big bigger biggest bill billion
billions bird birth bit bitter black blame blank blast blessed blind block blog blood blow blue board boat bodies body
bomb bombing bombings bombs bone book books boom border borders bore born borrow boss both bother bottle bottom bought
bound box boy boys brain branch brand brave bread break breakfast breaking breath brick bridge brief briefly bright
brilliant bring bringing broad broadcast broke broken brother brothers brought brown brush budget build building
buildings built bullet burden burn burned bus business businesses busy but buy buying by bye cabinet call called
calling calls calm came camera camp campaign campaigns camps can can't candidate candidates cannot capable capacity
capital captain caption capture captured car card care career careful carefully cargo carried carry carrying cars case
cases cash cast castle catch category cattle caught cause caused causes caution cautious cave ceasefire cease cell
center central centre centuries century ceremony certain certainly chain chair chairman challenge challenged
challenges chance change changed changes changing channel chaos chapter character characteristics characters charge
charged charges cheap check checkpoint chest chief child childhood children choice choose chosen church circle
circumstances cite cities citizen citizens city civil civilian civilians claim claimed claims clarify clash clashes
class classic classical clean clear cleared clearly click climate climb clock close closed closely closer closing
cloth clothes clothing cloud clouds club clue coalition coast coat code coffee cold collapse colleague colleagues
collect collection college colonel colonial color colour column combat combination combine combined come comes comfort
comfortable coming command commander commanders comment commentary commented comments commerce commercial commission
commit commitment committed committee common communicate communication communications communism communist communists
communities community companies company compare compared comparison compete competition complain complaint complete
completed completely complex complicated comprehensive compromise concentrate concentration concept concern concerned
concerning concerns concert conclude concluded conclusion concrete condition conditions conduct conference confess
confidence confident confirm confirmed confirms conflict conflicts confused confusion congress connect connected
connection conscious consensus consent consequence consequences consequently conservative consider considerable
considerably consideration considered considering consist consistent constant constantly constitution construct
construction consult consumer consumers contact contacts contain contained contains contemporary content contents
contest context continent continue continued continues continuing continuous contract contrary contrast contribute
contributed contribution control controlled controversial controversy convenient conventional conversation conversely
convert convince convinced cook cool cooperation cope copies copy copyright core corn corner corporate correct
correction correspondent corrupt corruption cost costs cotton could couldn't council counsel count counter
counterparts counterterrorism countless countries country county coup couple courage course court courts cousin cover
coverage covered covers cow crash crazy create created creates creating creation creative creature credible credit
crew cried crime crimes criminal criminals crisis criteria critic critical criticised criticism criticized critics
crop cross crowd crowds crown crucial cruel cry cultural culture cup cure curious currency current currently curse
curtain custom customer customers customs cut cuts cutting cycle dad daily damage damaged damn dance danger dangerous
dare daring dark darkness dash data database date dates daughter daughters day days dead deadline deadly deaf deal
dealing deals dealt dear death deaths debate debt decade decades december decent decide decided decides decision
decisions deck declare declared decline declined deep deeper deeply deer defeat defeated defence defend defended
defense define defined definitely definition degree degrees delay delayed delegation delegates deliberate deliver
delivered delivery demand demanded demands democracy democratic demonstrate demonstrated demonstration demonstrations
demonstrators denied deny department departure depend depends deploy deployed deployment deposit depth deputies deputy
derive descend describe described describes description desert deserve design designed desire desk despair desperate
despite destroy destroyed destruction detail detailed details detained detect detention determine determined develop
developed developing development developments device devil dialogue diary did didn't die died diet differ difference
differences different difficult difficulties difficulty dig digital dinner diplomacy diplomat diplomatic diplomats
direct directed direction directly director dirt dirty disagree disappear disappeared disappoint disappointed disaster
discipline discover discovered discovery discuss discussed discusses discussion discussions disease dish dismiss
dismissed display dispute distance distant distinct distinction distinguish distribute distribution district districts
disturb diverse divide divided division do doctor doctors doctrine document documentary documents does doesn't dog
dogs doing dollar dollars domestic dominate don't done door doors double doubt doubts down downloaded downtown dozen
dozens draft drama dramatic draw drawing drawn dream dreams dress dried drink drive driven driver drivers driving drop
dropped drought drove drug drugs drum drunk dry due dull during dust duties duty dying each eager ear earlier earliest
early earn earnings ears earth earthquake ease easier easily east eastern easy eat eating economic economics economies
economist economy edge edit edited edition editor editorial editors educate educated education effect effective
effectively effects efficiency efficient effort efforts egg eggs eight eighteen eighth eighty either elect elected
election elections electoral electric electricity element elementary elements eleven eligible eliminate elite else
elsewhere embargo embassy emerge emerged emergency emerging emotion emotional emotions emphasis emphasize empire
employ employed employee employees employer employment empty enable encounter encourage encouraged end ended ending
endless ends enemies enemy energy enforce engage engaged engine engineer engineering engineers enjoy enjoyed enormous
enough ensure enter entered enterprise entertainment entire entirely entitled entrance entry envelope environment
environmental equal equally equipment equivalent era error escape escaped especially essay essential essentially
establish established establishment estate estimate estimated estimates et etc ethnic evacuate even evening event
events eventually ever every everybody everyday everyone everything everywhere evidence evident evil exact exactly
examination examine example examples excellent except exception excerpt exchange excited excitement exciting exclude
exclusive excuse execute executed execution executive exercise exhausted exhibit exile exist existed existence
existing exists exit expand expanded expansion expect expectations expected expelled expense expensive experience
experienced experiences experiment expert experts explain explained explaining explains explanation explicit exploit
explore explosion explosions explosive explosives export exports expose exposed express expressed expression extend
extended extension extensive extent external extra extract extraordinary extreme extremely extremist extremists eye
eyes fabric face faced faces facilities facility facing fact faction factor factories factors factory facts fail
failed failing failure failures fair fairly faith fake fall fallen falling false familiar families family famous fan
far farewell farm farmer farmers farther fashion fast faster fat fate father fault favor favorite favour favourite
fear feared fears feast feature featured features february federal federation fee feed feel feeling feelings feels
feet fell fellow felt female fence fertile few fewer field fields fierce fifteen fifth fifty fight fighter fighters
fighting fights figure figures file files fill filled film films final finally finance finances financial find finding
findings finds fine finger fingers finish finished fire fired fires firing firm firmly firms first firstly fiscal fish
fishing fit five fix fixed flag flags flame flat fled flee fleeing fleet flesh flew flight flights float flood floods
floor flour flow flower flowers fly flying focus focused focusing fold folk follow followed following follows food
fool foot football for forbid forbidden force forced forces forecast foreign foreigner foreigners forest forever
forget forgive forgot forgotten form formal formally format formation formed former formerly forms formula forth
fortunately fortune forty forum forward fought found foundation founded founder four fourteen fourth frame framework
free freed freedom freely frequent frequently fresh friend friendly friends friendship from front frontier fruit
frustrated frustration fuel full fully fun function functions fund fundamental funding funds funeral funny fur furious
furniture further furthermore future gain gained gains gallery game games gang gangs gap garbage garden gas gate
gather gathered gathering gave gay gaze gear gender general generally generals generate generation generations
generous gentle gentleman gentlemen genuine gesture get gets getting ghost giant gift girl girls give given gives
giving glad glance glass global go goal goals goat god goes going gold golden gone gonna good goodbye goods got gotten
govern governance governing government governments governor governors grab grace grade gradually graduate grain grand
grandfather grandmother grant granted grass grateful grave gray great greater greatest greatly green greet grew grey
grief grip gross ground grounds group groups grow growing grown grows growth guarantee guard guards guerrilla
guerrillas guess guest guests guide guidelines guilty guitar gulf gun gunfire gunman gunmen guns guy guys habit had
hadn't hair half hall halt hand handed handful handle hands hang happen happened happening happens happily happiness
happy harbor hard harder hardly harm harsh harvest has hasn't hat hate hatred have haven't having he he'd he'll he's
head headed heading headline headlines headquarters heads health healthy hear heard hearing heart hearts heat heaven
heavily heavy heel height held helicopter helicopters hell hello help helped helpful helping helps hence her herd here
here's hereby heritage hero heroes hers herself hesitate hey hid hidden hide high higher highest highlight highlights
highly highway hill hills him himself hint hire hired his historian historians historic historical historically
history hit hits hold holder holding holds hole holiday holidays holy home homeland homeless homes homework honest
honestly honor honour hook hopeful hopefully hopes horizon horn horrible horror horse horses hospital hospitals host
hostage hostages hostile hot hotel hotels hour hours house household houses housing how however huge human
humanitarian humanity humans humble humor hundred hundreds hung hunger hungry hunt hurry hurt husband husbands
hypothesis i i'd i'll i'm i've ice idea ideal ideas identified identify identity ideological ideology if ignore
ignored ill illegal illegally illness image images imagination imagine imagined immediate immediately immense
immigrant immigrants immigration impact implement implementation implication implications implicit imply import
importance important importantly imports impose imposed impossible impression impressive imprisoned imprisonment
improve improved improvement improvements in inability incident incidents include included includes including income
increase increased increases increasing increasingly incredible indeed independence independent index indicate
indicated indicates indication indicator indigenous indirect individual individuals industrial industries industry
inevitable inevitably infant infection inflation influence influenced influential inform informal information informed
infrastructure initial initially initiative injured injuries injury ink inn inner innocent inquiry inside insist
insisted inspect inspector inspired instability install installed instance instances instead institute institution
institutional institutions instruction instructions instrument instruments insurance insurgency insurgent insurgents
intellectual intelligence intend intended intense intent intention intentions interest interested interesting
interests interim interior internal international internationally interpret interpretation interrupt interval
intervene intervention interview interviewed interviews into introduce introduced introduction invade invasion invest
investigate investigated investigation investigations investigators investment investments investor investors invite
invited involve involved involvement involves inward iron ironically irrespective is islamist island islands isn't
isolated isolation issue issued issues it it'll it's item items its itself jail jailed jet jewel jihadist jihadists
job jobs join joined joining joint joke journal journalism journalist journalists journey joyful judge judged judges
judgment judicial juice jump junior junta jury just justified justify keen keep keeping keeps kept key kick kid kidnap
kidnapped kidnapping kidnappings kids kill killed killer killers killing killings kills kilometer kilometers
kilometres kind kindly kinds king kingdom kings kiss kitchen knee knees knew knife knight knock know knowing knowledge
known knows lab label labor labour lack lacked lacking ladder ladies lady laid lake lamp land landed landing lands
landscape language languages large largely larger largest last lasted lasting late lately later latest latter laugh
laughed launch launched launching law lawmakers laws lawyer lawyers lay layer lazy lead leader leaders leadership
leading leads leaf league leak leaked lean leap learn learned learning learnt lease least leather leave leaves leaving
lecture led leg legacy legal legally legend legislation legislative legislature legitimate legs leisure lend length
less lesser lesson lessons lest let let's lets letter letters level levels liability liable liberal liberate liberated
liberation liberties liberty library licence license lie lied lies lieutenant life lifestyle lift lifted light lighter
lightly lights like liked likelihood likely likes likewise limit limited limits line lines link linked links lion lip
lips liquid list listed listen listened listening lists literally literature little live lived livelihood lively lives
livestock living load loan loans local locally locals locate located location lock locked logic logical logistics
lonely long longer longest look looked looking looks loose lord lose loses losing loss losses lost lot lots loud love
loved lovely lover loving low lower lowest loyal loyalty luck lucky lunch lung luxury lying machine machines mad made
magazine magazines magic mail main mainly mainstream maintain maintained maintains maintenance major majority make
maker makers makes making male man manage managed management manager managers mandate manifesto manner mansion manual
manufacture manufacturer manufacturers many map maps march marched margin marginal marine mark marked market markets
marks marriage married marry martial martyr mask mass massacre massacres massive master match matches mate material
materials matter matters mature maximum may maybe mayor me meal meals mean meaning means meant meanwhile measure
measured measures meat mechanism media medical medicine medieval medium meet meeting meetings meets melt member
members membership memo memorial memories memory men mental mention mentioned merchant merchants mercy mere merely
merge merit merry mess message messages met metal meter method methods metres middle midnight might migrant migrants
migration mild mile miles militant militants military militia militias milk mill million millions mind minds mine
mineral minerals mines minimum mining minister ministerial ministers ministries ministry minor minorities minority
minute minutes miracle mirror miserable misery miss missed missile missiles missing mission missions mist mistake
mistaken mistakes mix mixed mixture mob mobile mode model models moderate modern modest mom moment moments monarch
monarchy monday money monitor monitored monitoring month monthly months monument mood moon moral morality more
moreover morning mortal mosque mosques most mostly mother mothers motion motivated motivation motive motor mount
mountain mountains mouth move moved movement movements moves movie movies moving mr mrs ms much mud multiple murder
murdered murders muscle museum museums music musical musician musicians must mutiny mutual my myself mysterious
mystery myth naive naked name named namely names narrative narrow nation national nationalism nationalist nationalists
nationality nationals nations nationwide native natives natural naturally nature naval navy near nearby nearly neat
necessarily necessary necessity neck need needed needs negative neglect negotiate negotiated negotiating negotiation
negotiations negotiator neighbor neighborhood neighboring neighbors neighbour neighbourhood neighbouring neighbours
neither nerve nervous nest net network networks neutral never nevertheless new newcomer newer newest newly news
newspaper newspapers next nice night nightmare nights nine nineteen ninety ninth no nobility noble nobody nod noise
none nonetheless nonsense noon nor norm normal normally north northeast northeastern northern northwest northwestern
nose not notable notably note noted notes nothing notice noticed notion notorious novel novelist novels november now
nowadays nowhere nuclear number numbers numerous nurse nut oak obey object objection objective objectives objects
obligation obscure observation observations observe observed observer observers obstacle obstacles obtain obtained
obvious obviously occasion occasional occasionally occasions occupation occupied occupy occur occurred occurs ocean
october odd odds of off offence offense offensive offer offered offering offers office officer officers offices
official officially officials offset often oh oil okay old older oldest on once one one's ones ongoing only onto open
opened opening openly opens operate operated operates operating operation operational operations operative operatives
operator opinion opinions opponent opponents opportunities opportunity oppose opposed opposing opposite opposition
oppress oppression opt option options or oral order ordered orders ordinary organ organic organisation organisations
organise organised organization organizations organize organized orient oriented origin original originally origins
orphan orthodox other others otherwise ought our ours ourselves out outbreak outcome outcomes outer outlet outlets
outlook output outrage outside outsider outsiders outstanding over overall overcome overlook overnight overseas
overthrow overthrown overview overwhelming owe owed own owned owner owners ownership pace pack package packed pact
page pages paid pain painful paint painted painter painting paintings pair palace pale pan panel panic paper papers
paradise paradox paragraph parallel paramilitary pardon parent parents park parliament parliamentary part partial
partially participant participants participate participated participating participation particular particularly
parties partly partner partners partnership parts party pass passage passed passenger passengers passes passing
passion past path paths patience patient patients patriotic patrol patrols pattern patterns pause pay paying payment
payments pays peace peaceful peacefully peacekeepers peacekeeping peak peasant peasants peculiar peer pen pending
people people's peoples per percent percentage perceive perceived perception perfect perfectly perform performance
performed perhaps period periods permanent permission permit permitted persist person personal personality personally
personnel persons perspective perspectives persuade persuaded petition petroleum phase phenomenon philosopher
philosophy phone photo photograph photographer photographs photography photos phrase physical physician piece pieces
pig pile pilgrim pilgrimage pilgrims pilot pilots pin pink pioneer pipe pipeline pirate pirates pity place placed
places placing plague plain plan plane planes planet planned planning plans plant plants plastic plate platform play
played player players playing plays plaza plea plead pleasant please pleased pleasure pledge pledged plenty plot plots
plus pocket poem poems poet poetry poets point pointed pointing points poison police policeman policemen policies
policy political politically politician politicians politics poll polling polls pollution pool poor poorly popular
popularity population populations port portion portrait ports pose posed position positions positive possess
possession possibilities possibility possible possibly post postal posted poster posts pot potato potential
potentially pound pounds poverty power powerful powerless powers practical practically practice practices praise
praised pray prayer prayers preach preacher precedent precious precise precisely predecessor predict predicted prefer
preference preferred pregnant prejudice preliminary preparation preparations prepare prepared preparing presence
present presented presenting presently presents preserve preserved presidency president presidential presidents press
pressed pressing pressure pressures prestige presumably pretend pretty prevail prevent prevented preventing prevents
previous previously prey price prices pride priest priests primarily primary prime primitive principal principle
principles print printed prior priorities priority prison prisoner prisoners prisons privacy private privately
privilege privileged privileges prize prizes probable probably probe problem problems procedure procedures proceed
proceeded proceeding proceedings process processes processing proclaim proclaimed produce produced producer producers
produces producing product production productive products profession professional professionals professor profile
profit profits profound program programme programmes programs progress progressive prohibit prohibited project
projected projects prominent promise promised promises promising promote promoted promoting promotion prompt prompted
promptly proof propaganda proper properly properties property prophet proportion proposal proposals propose proposed
prosecute prosecution prosecutor prosecutors prospect prospects prosperity prosperous protect protected protecting
protection protest protested protesters protests protocol proud prove proved proven proves provide provided provider
provides providing province provinces provincial provision provisions provoke provoked psychological public
publication publications publicity publicly publish published publisher publishing pull pulled pulling pulse punish
punished punishment pupil pupils purchase purchased pure purely purpose purposes pursue pursued pursuing pursuit push
pushed pushing put puts putting puzzle qualified qualify quality quantities quantity quarter quarters queen queens
quest question questioned questioning questions queue quick quickly quiet quietly quit quite quota quotation quote
quoted quotes race races racial racism racist radar radical radicals radio rage raid raids rail railroad railway rain
rains raise raised raises raising rally rallies ran random rang range ranging rank ranks ransom rape rapid rapidly
rare rarely rat rate rates rather ratio rational raw ray reach reached reaches reaching react reacted reaction
reactions read reader readers readily reading ready real realise realised realistic reality realize realized really
realm rear reason reasonable reasonably reasoning reasons rebel rebellion rebels rebuild recall recalled receive
received receives receiving recent recently reception recession recipe recipient reckon recognise recognised
recognition recognize recognized recommend recommendation recommendations recommended reconciliation record recorded
recording recordings records recover recovered recovery recruit recruited recruiting recruitment recruits red reduce
reduced reduces reducing reduction refer reference references referendum referred referring refers reflect reflected
reflecting reflection reflects reform reformed reformers reforms refuge refugee refugees refusal refuse refused
refuses refusing regain regard regarded regarding regardless regards regime regimes region regional regions register
registered registration regret regular regularly regulate regulation regulations rehabilitation reign reinforce reject
rejected rejecting rejection relate related relates relation relations relationship relationships relative relatively
relatives relax release released releases releasing relevant reliable relief relies relieve religion religions
religious reluctant rely remain remainder remained remaining remains remark remarkable remarkably remarks remedy
remember remembered remind reminded reminder remote removal remove removed removing render renew renewed renowned rent
repair repeat repeated repeatedly replace replaced replacement replacing replied replies reply report reported
reportedly reporter reporters reporting reports represent representation representative representatives represented
representing represents repression reproduce republic republican republicans republics reputation request requested
requests require required requirement requirements requires requiring rescue rescued research researcher researchers
resemble reserve reserves residence resident residents resign resignation resigned resist resistance resolution
resolutions resolve resolved resort resource resources respect respectable respected respectively respond responded
respondents responding responds response responses responsibilities responsibility responsible rest restaurant
restaurants restore restored restoring restrict restricted restriction restrictions result resulted resulting results
resume resumed retail retain retained retire retired retirement retreat retrieve retrieved return returned returning
returns reveal revealed revealing reveals revenge revenue revenues reverse review reviewed reviews revised revision
revival revive revolt revolution revolutionaries revolutionary revolutions reward rewards rhetoric rhythm rice rich
richer ridiculous rifle rifles right righteous rights ring riot riots rise risen rises rising risk risks risky ritual
rival rivalry rivals river rivers road roads roar rob robbed robbery rock rocket rockets rocks rode role roles roll
rolled roof room rooms root roots rope rotten rough roughly round route routes routine row royal rubber rubbish rude
ruin ruined ruins rule ruled ruler rulers rules ruling rumor rumors rumours run runner running runs rural rush rushed
sack sacked sacred sacrifice sad sadly safe safely safety said sail sailed sailor sailors sake salaries salary sale
sales salt same sample sanction sanctions sand sang sank sat satellite satisfaction satisfied satisfy saturday sauce
savage save saved saving savings saw say saying says scale scandal scared scarcely scattered scenario scene scenes
schedule scheduled scheme schemes scholar scholars scholarship school schools science sciences scientific scientist
scientists scope score scored scores scream screen script sea seal search searched searching seas season seasons seat
seats second secondary secondly seconds secret secretary secretly secrets section sections sector sectors secular
secure secured security see seed seeds seeing seek seeking seeks seem seemed seemingly seems seen sees segment seize
seized seizure seldom select selected selection self sell seller selling sells semi senate send sending sends senior
sensation sense senses sensible sensitive sensitivity sent sentence sentenced sentences sentiment separate separated
separately separation separatist separatists september sequence series serious seriously sermon servant servants serve
served serves service services serving session sessions set sets setting settle settled settlement settlements
settlers seven seventeen seventh seventy several severe severely sex sexual shade shadow shake shall shame shape
shaped share shared shares sharia sharing sharp sharply she she'd she'll she's shed sheep sheer sheet shelf shell
shelling shells shelter shelters shift shifted shine ship shipped shipping ships shirt shock shocked shocking shoe
shoes shook shoot shooting shop shopping shops shore short shortage shortages shorter shortly shot shots should
shoulder shoulders shouldn't shout shouted show showed showing shown shows shut shy sick sickness side sides siege
sigh sight sign signal signals signature signed significance significant significantly signing signs silence silent
silk silly silver similar similarity similarly simple simply sin since sincere sing singer singers singing single sink
sir sister sisters sit site sites sits sitting situated situation situations six sixteen sixth sixty size skeptical
skill skilled skills skin skirt sky slavery sleep sleeping slept slice slide slight slightly slim slip slogan slogans
slow slowly small smaller smallest smart smell smile smiled smoke smoking smooth smuggle smuggled smuggler smugglers
smuggling snake snow so soap soccer social socialism socialist socialists socially societies society soft soil sold
soldier soldiers sole solely solid solidarity solution solutions solve solved some somebody someday somehow someone
something sometime sometimes somewhat somewhere son song songs sons soon sooner sophisticated sorrow sorry sort sorts
sought soul souls sound sounds soup source sources south southeast southeastern southern southwest southwestern
sovereign sovereignty space spare spark speak speaker speakers speaking speaks special specialist specialists
specialized specially species specific specifically spectacular speech speeches speed spell spend spending spends
spent sphere spies spin spirit spirits spiritual spite split spoke spoken spokesman spokesperson spokeswoman sponsor
sponsored sport sports spot spotted spouse spread spreading spring spy square stability stable staff stage stages
stake stakes stamp stance stand standard standards standing stands star stare stars start started starting starts
state stated statement statements states static stating station stationed stations statistical statistics statue
status statute stay stayed staying stays steadily steady steal steel steep stem step stepped steps stern stick stiff
still stir stock stocks stole stolen stomach stone stones stood stop stopped stopping stops storage store stored
stores stories storm story straight strange stranger strangers strategic strategies strategist strategy straw stream
street streets strength strengthen stress stressed stretch strict strictly strike strikes striking string strings
strip strive stroke strong stronger strongest strongly struck structural structure structures struggle struggled
struggles struggling student students studied studies studio study studying stuff stupid style styles subject subjects
submit submitted subscribe subsequent subsequently substance substantial substitute subtle suburb suburbs succeed
succeeded success successes successful successfully succession successive successor such sudden suddenly sue sued
suffer suffered suffering sufficient sufficiently sugar suggest suggested suggesting suggestion suggestions suggests
suicide suit suitable suite sum summary summer summit sun sunday sung sunlight super superior supplement supplied
supplier suppliers supplies supply support supported supporter supporters supporting supports suppose supposed
supposedly suppress suppressed supreme sure surely surface surge surgeon surgery surplus surprise surprised surprising
surprisingly surrender surrendered surround surrounded surrounding surveillance survey surveys survival survive
survived surviving survivor survivors suspect suspected suspects suspend suspended suspension suspicion suspicions
suspicious sustain sustainable sustained swallow swear sweep sweet swell swept swift swiftly swim swimming swing
switch sword sworn symbol symbolic symbols sympathetic sympathy symptoms system systematic systems table tables tackle
tactic tactical tactics tail take taken takes taking tale talent talented talents tales talk talked talking talks tall
tank tanks tape target targeted targeting targets task tasks taste taught tax taxes taxi tea teach teacher teachers
teaching team teams tear tears technical technically technique techniques technological technologies technology
teenager teeth telephone television tell telling tells temper temperature temperatures temple temples temporarily
temporary tempt ten tend tended tendency tender tends tense tension tensions tent tenth tents term terms terrible
terribly terrifying territorial territories territory terror terrorism terrorist terrorists test tested testified
testimony testing tests text texts than thank thanks that that's the theater theatre theft their theirs them theme
themes themselves then theology theoretical theories theory there there's thereafter thereby therefore thereof these
thesis they they'd they'll they're they've thick thief thieves thin thing things think thinker thinkers thinking
thinks third thirdly thirst thirteen thirty this thorough thoroughly those though thought thoughts thousand thousands
thread threat threaten threatened threatening threatens threats three threshold threw thrive throat throne through
throughout throw throwing thrown thumb thunder thursday thus ticket tickets tide tie tied ties tight till timber time
timeline times timing tiny tip tired tissue title titles to tobacco today today's together toilet told tolerance
tolerate toll tomb tombs tomorrow ton tone tongue tonight tons too took tool tools tooth top topic topics torn torture
tortured total totally touch touched tough tour tourism tourist tourists toward towards tower towers town towns toxic
toy trace traces track tracks trade traded trader traders trades trading tradition traditional traditionally
traditions traffic trafficker traffickers trafficking tragedy tragic trail train trained trainer training trains trait
traitor traitors transaction transfer transferred transform transformation transformed transit transition transitional
translate translated translation translator transmission transmit transparency transparent transport transportation
trap trapped trash trauma travel traveled traveling travelled traveller travellers travelling travels treason treasure
treasury treat treated treaties treating treatment treaty tree trees tremendous trend trends trial trials tribal tribe
tribes tribunal tribute trick tried tries trigger triggered trip trips triumph troop troops tropical trouble troubled
troubles truce truck trucks true truly trust trusted truth truths try trying tube tuesday tune tunnel tunnels turmoil
turn turned turning turnout turns tutor twelve twenty twice twin twist twisted two type types typical typically
tyranny tyrant ugly ultimate ultimately umbrella unable unacceptable uncertain uncertainty unclear uncle under undergo
underground underlying undermine undermined underneath understand understanding understands understood undertake
undertaken undertook undoubtedly unemployed unemployment unexpected unexpectedly unfair unfortunate unfortunately
unfriendly unhappy unidentified unified uniform uniforms union unions unique unit units unity universal universe
universities university unknown unlawful unless unlike unlikely until unusual unusually unwilling up update updated
updates upgrade upheld uphold upon upper upright uprising uprisings uprooted ups upset upside upstairs upward urban
urge urged urgent urgently urges us usage use used useful useless user users uses using usual usually utility utilize
utmost utter utterly vacation vague vain valid valley valuable value values van vanish vanished variable variation
variations varied varieties variety various vary vast vegetable vegetables vehicle vehicles veil vein venture venue
verbal verdict verified verify verse version versions versus vertical very vessel vessels veteran veterans veto via
vice victim victims victories victory video videos view viewed viewer viewers viewing viewpoint views village villager
villagers villages violate violated violation violations violence violent violently virtual virtually virtue virus
visa visibility visible vision visions visit visited visiting visitor visitors visits visual vital vivid vocal voice
voices void volatile volume volumes voluntary volunteer volunteers vote voted voter voters votes voting vow vowed
vowel vs vulnerable wage waged wages wait waited waiting wake walk walked walking wall walls wander want wanted wants
war warehouse warfare warm warmth warn warned warning warnings warns warrant warrior warriors wars wartime was wash
wasn't waste watch watched watching water waters wave waves way ways we we'd we'll we're we've weak weaken weakened
weakness weaknesses wealth wealthy weapon weapons wear wearing weather web website websites wedding wednesday weed
week weekend weekly weeks weep weigh weight weird welcome welcomed welfare well went were weren't west western
westward wet what what's whatever wheat wheel wheels when whenever where whereas whereby wherever whether which
whichever while whilst whisper white who who's whoever whole wholly whom whose why wicked wide widely wider widespread
widow width wife wild wilderness willing willingness win wind window windows winds wine wing wings winner winners
winning wins winter wipe wire wisdom wise wish wished wishes wit witch with withdraw withdrawal withdrawn withdrew
within without witness witnessed witnesses wives woke wolf woman women women's won won't wonder wondered wonderful
wondering wooden wool word words wore work worked worker workers workforce working works workshop world world's
worldwide worried worries worry worse worship worst worth worthwhile worthy would wouldn't wound wounded wounds wow
wrap wreck wrist write writer writers writes writing writings written wrong wrote yard yeah year yearly years yell
yellow yes yesterday yet yield yields you you'd you'll you're you've young younger youngest youngster your yours
yourself yourselves youth youths zero zone zones advertisement blogroll bookmark categories download faq filed login
logout menu newsletter permalink rss sidebar sitemap tag tagged tags trackback trackbacks tweet upload username
`;

export const COMMON_FRENCH = `
a abandon abandonner abord aborder abri absence absolument accepter accès accident accompagner accord accorder accuser
acheter acte acteur acteurs action actions activité activités actuel actuelle actuellement actuels adapter adjoint
admettre administration adopter adresse adulte affaire affaires affirmer afin âge âgé agent agents agir agit
agriculture ah ai aider aient ailleurs aimer ainsi air ait ajouter alerte allait aller allié alliés allons alors
ambassade ambassadeur âme amener ami amie amis amitié amour an analyse analyser analyste analystes ancien ancienne
anciennes anciens animal animaux année années anniversaire annonce annoncer annonçait ans août apparaît apparaître
appareil appartenir appel appeler appelle appels application appliquer apporter apprendre approche approcher appui
appuyer après arbre argent arme armée armées armes arrêt arrestation arrestations arrêter arrière arrivée arriver art
article articles artiste artistes as aspect assaut assassinat assassiner assemblée assez assister association
associations assurer atelier attaque attaquer attaques atteindre attendant attendre attentat attentats attente
attention attirer attitude attribuer au aube aucun aucune audience auditeurs augmentation augmenter aujourd'hui
auparavant auprès auquel aura aurait auraient auront aussi aussitôt autant auteur auteurs autonomie autoriser autorité
autorités autour autre autrefois autrement autres autrui aux auxquels auxquelles avaient avait avance avancer avant
avantage avec avenir avez avion avions avis avocat avocats avoir avons ayant bagages bah baisse baisser bande bandes
banque banques barrage bas base bases bataille bateau bâtiment bâtiments battre beau beaucoup beauté bel belle belles
besoin besoins bien biens bientôt bilan billet blanc blessé blessés blesser bleu bois boire boîte bombe bombes bon
bonheur bonne bonnes bons bord bouche bout bras bref bruit brûler budget bureau bureaux but buts ça cabinet cadre
cadres calme camarade camp campagne campagnes camps candidat candidate candidats capable capacité capitaine capitale
capture car caractère carrière carte cas casser cause causes ce ceci cela celle celles celui cent centaine centaines
central centrale centre centres cependant cercle certain certaine certainement certaines certains ces cesse cesser cet
cette ceux chacun chacune chaîne chaînes chaleur chambre champ champs chance changement changements changer chanson
chanter chapitre chaque charge chargé charger charges chasse chat château chaud chaude chef chefs chemin cher chercher
chercheur chercheurs chère cheval chez chien chiffre chiffres choisir choix chômage chose choses ci ciel cinq
cinquante circonstances circulation citer citoyen citoyens civil civile civils clair clairement classe clé client
clients climat code coeur coin colère collaboration collection collectivités collège collègue collègues colonel
colonie combat combats combattant combattants combattre combien comité commandant commandement comme commémoration
commencement commencer comment commentaire commentaires commerçants commerce commettre commission commun commune
communes communication communauté communautés communiqué compagnie complet complète complètement complexe comporter
comprendre compris compromis compte comptes compter concerner concernant concert concevoir conclure conclusion
concours condamnation condamner condition conditions conduire conduite conférence confiance confier confirmer conflit
conflits confondre congrès connaissance connaissances connaître connu conscience conseil conseiller conseillers
conseils consentir conséquence conséquences conserver considérable considérer constater constituer constitution
construction construire consulter contact contacts contenir content contenu contexte continent continuer contraindre
contraire contrairement contrat contre contribuer contribution contrôle contrôler convaincre convenir convention
conversation coopération corps correspondant correspondre corruption côté côtés coucher coup couper couple coups cour
courage couramment courant courir cours course court couvrir craindre crainte créateur création crédit créer crime
crimes criminalité crise crises critique critiquer critiques croire croissance croix croyance cuisine culture culturel
culturelle curieux cycle d'abord d'accord d'ailleurs d'après d'autres danger dangereux dans danse date dates davantage
de débat débats debout début débuter décembre décès déchets décider décision décisions déclaration déclarations
déclarer découverte découvrir décrire dedans défaite défendre défense défi défis définir dégager degré dehors déjà
delà délai délégation demain demande demander demandes démarche demeurer demi démission démocratie démocratique
démocratiques dénoncer dent départ département départements dépasser dépendre dépense dépenses déplacement déplacer
déposer depuis député députés dernier dernière dernières derniers derrière des dès désaccord descendre désert désigner
désir désormais dessin dessous dessus destin destiner destruction détail détails détention détenu détenus déterminer
détruire dette deux deuxième devant développement développer devenir devenu devient devoir devra devrait devraient
devront dialogue dieu différence différences différent différente différentes différents difficile difficiles
difficulté difficultés dignité dimension dire direct directement directeur directeurs direction directrice dirigeant
dirigeants diriger discours discussion discussions discuter disparaître disparition disponible disposer disposition
dispositif distance distinguer district divers diverses diviser division dix dizaine dizaines docteur document
documents dois doit doivent domaine domaines dommage donc donner données dont dormir dos dossier dossiers double
doucement douleur doute douter doux douze dramatique drame droit droite droits drôle du dur durant durée durer eau
eaux écarter échange échanges échapper échec échelle éclairer école écoles économie économique économiques écouter
écran écrire écrit écrivain écrivains éditeur édition éducation effectivement effectuer effet effets efficace effort
efforts égal également égalité égard église eh élaborer élargir élection élections électoral électorale électricité
élément éléments élève élèves élever éliminer elle elles éloigner embargo émettre émotion empêcher emploi emplois
employé employés employer emporter en encore encourager endroit endroits énergie enfance enfant enfants enfin
engagement engager enjeu enjeux enlèvement enlèvements enlever ennemi ennemis énorme énormément enquête enquêteurs
enquêtes enregistrer enseignant enseignants enseignement enseigner ensemble ensuite entendre entendu entier entière
entièrement entourer entraîner entre entrée entreprendre entreprise entreprises entrer entretenir entretien envers
environ environnement envisager envoyé envoyer épaule épisode époque époux épreuve équilibre équipe équipes équipement
erreur erreurs es escalier esclavage espace espèce espèces espérer espoir esprit essai essayer essentiel
essentiellement est et établir établissement établissements étaient était étant étape étapes état états été étendre
êtes étoile étonner étrange étranger étrangère étrangers être étroit étude études étudiant étudiante étudiants étudier
eu eux événement événements éventuellement évidemment évident éviter évoluer évolution évoquer exactement examen
examiner excellent exception exécuter exécution exemple exemples exercer exercice exigence exiger exil existence
existe exister expérience expériences expert experts expliquer explication exploiter explosion exposer exposition
expression exprimer extérieur extraire extrait extraits extraordinaire extrême extrêmement extrémiste extrémistes
fabrication fabriquer face facile facilement faciliter façon facteur facteurs faible faibles faillir faim faire fais
faisait faisant fait faits falloir fallait famille familles fasse fatigue faudra faudrait faut faute fauteuil faux
faveur favorable favoriser femme femmes fenêtre fer ferme fermer fête feu feuille février fidèle fier figure figurer
fil fille filles film films fils fin finalement finance financement financer finances financier financière fini finir
fixer fleur fleuve foi fois fonction fonctionnaire fonctionnaires fonctionnement fonctionner fond fondateur fondation
fonder fonds font football force forces forêt formation formations forme former formes formule fort forte fortement
fortes fortune foule fournir foyer fraîche frais franc franchir frapper fraude frère frères froid front frontière
frontières fuir fuite fumée furent fusil fut futur gagner galerie garantie garantir garçon garçons garde garder gardes
gare gauche gaz généraux généralement génération générations génie genre gens gérer geste gestion global globale goût
gouvernement gouvernements grâce grain grand grande grandes grandeur grands grave graves gré grève gros grosse groupe
groupes guère guérir guerre guerres guide habitant habitants habiter habitude haine hasard hausse haut haute hautement
hauteur hélas herbe héritage héros hésiter heure heures heureusement heureux hier histoire histoires historien
historiens historique hiver hommage homme hommes honneur honte hôpital hôpitaux horizon hors hôtel huile huit humain
humaine humaines humains humanitaire hypothèse ici idéal idée idées identifier identité idéologie ignorer il île îles
illustrer ils image images imaginer immédiat immédiatement immense immigration impact importance important importante
importants importation importe imposer impossible impôt impression incident incidents indépendance indépendant
indépendants indiquer individu individus industrie industriel industrielle infiniment influence informations informer
initiative initiatives injustice inquiéter inquiétude insister installation installations installer instance instances
instant institut institution institutions instrument insurrection intégration intellectuel intellectuels intelligence
intention intentions interdiction interdire interdit intéressant intéresser intérêt intérêts intérieur international
internationale internationales internationaux interprétation interroger intervenir intervention interventions
interview introduction inutile inventer inverse investir investissement investissements invité inviter islamiste
islamistes isoler issue jamais jambe janvier jardin jaune je jeter jeu jeudi jeune jeunes jeunesse jeux joie joindre
joli jouer jour journal journalisme journaliste journalistes journaux journée journées jours juge jugement juger juges
juillet juin juridique jury jusqu'à jusqu'au jusque juste justement justice justifier kilomètre kilomètres l'autre
l'on l'un l'une la là là-bas laisser lait lancement lancer langage langue langues laquelle large largement larme le
lecteur lecteurs lecture légende léger légitime lendemain lent lentement lequel les lesquelles lesquels lettre lettres
leur leurs lever liaison libération libérer liberté libertés libre librement lien liens lier lieu lieux ligne lignes
limite limiter limites linge lire liste lit litre littérature livre livrer livres local locale locales locaux logement
logique loi loin lointain long longs longtemps longue longuement lors lorsqu lorsque louer lourd lui lumière lundi
lune lutte lutter luttes luxe m'a ma machine madame magasin magazine mai main mains maintenant maintenir maintien
maire mairie mais maison maisons maître majeur majeure majorité mal malade maladie maladies malgré malheur
malheureusement manger manière manières manifestant manifestants manifestation manifestations manifester manque
manquer marchandises marché marche marcher marchés mardi mari mariage marier marin marque marquer mars masse match
matériel matière matières matin mauvais mauvaise maximum me mécanisme médecin médecine médecins média médias médiateur
médiation médicament meilleur meilleure meilleures meilleurs mélange membre membres même mêmes mémoire menace menacer
menaces mener mensonge mentionner mer merci mercredi mère message messages messieurs mesure mesurer mesures métal
méthode méthodes métier métiers mètre mètres mettre meurtre meurtres mi midi mien mieux migrant migrants migration
milieu milieux militaire militaires militant militants mille millier milliers milliard milliards million millions mine
mines ministère ministères ministre ministres minorité minute minutes miroir mis mise misère missile mission missions
mobile mode modèle moderne modeste modifier moi moindre moins mois moitié moment moments mon monde mondial mondiale
monnaie monsieur montagne montagnes montant monter montrer monument morale morceau mort morte mortel morts mosquée
mosquées mot moteur motif mots mourir mouvement mouvements moyen moyenne moyens multiple multiplier mur murs musée
musique mutinerie mystère n'a n'est naissance naître nation national nationale nationales nationaux nationalité
nations nature naturel naturelle naturellement ne né néanmoins nécessaire nécessité née négociateur négociation
négociations négocier neige nettement neuf neutre neveu nez ni niveau niveaux noir noire noirs nom nombre nombreuses
nombreux nommer noms non nord normal normalement nos notable notamment note noter notion notre nôtre nourrir
nourriture nous nouveau nouveaux nouvel nouvelle nouvelles novembre nu nuit nul nulle numéro objectif objectifs objet
objets obligation obliger obscur observateur observateurs observer obstacle obtenir occasion occasions occidental
occidentale occidentaux occupation occuper octobre oeil oeuvre oeuvres offensive office officiel officielle
officiellement officiels officier officiers offrir oh oiseau ombre on oncle onze opération opérations opinion opposant
opposants opposer opposition or orage ordinaire ordre ordres organe organisation organisations organiser orienter
original origine origines os oser otage otages ou où oublier oui outil outre ouvert ouverte ouvertement ouverture
ouvrage ouvrages ouvrier ouvriers ouvrir page pages paix palais panneau papier papiers par paradis paraît paraître
parallèle parce pardon pareil pareille parent parents parfait parfaitement parfois parlement parlementaire
parlementaires parler parmi parole paroles part partage partager partant partenaire partenaires parti participant
participants participation participer particulier particulière particulièrement partie parties partir partis partisan
partisans partout parvenir pas passage passer passé passion pathétique patience patrie patrimoine patron pause pauvre
pauvres pauvreté payer pays paysage paysan paysans peau peine peinture pendant pénétrer pensée penser percer perdre
père période périodes permanence permanent permettre permis personnage personnages personnalité personnalités personne
personnel personnelle personnellement personnes perspective perspectives perte pertes peser petit petite petites
petits pétrole peu peuple peuples peur peut peut-être peuvent phase phénomène philosophie photo photographie photos
phrase physique pièce pièces pied pieds pierre pire pis piste place placer places plage plaindre plaine plaire plaisir
plan plans plante plateau plein pleine pleinement pleurer pluie plupart plus plusieurs plutôt poche poésie poète
poètes poids point points poisson poitrine police policier policiers politique politiquement politiques population
populations populaire port porte porte-parole porter portrait poser position positions posséder possibilité
possibilités possible poste postes poudre pour pourquoi pourra pourrait pourraient pourront poursuite poursuites
poursuivre pourtant pousser pouvaient pouvait pouvoir pouvoirs pratique pratiquement pratiques précédent précédente
précédents précieux précis précisément préciser préférer prélever premier première premièrement premières premiers
prenant prendre préparation préparer près présence présent présentation présenter présidence présidente présidentiel
présidentielle présidents presque presse pression prêt prétendre prêter prêtre preuve preuves prévention prévenir
prévoir prévu prier prière prières primaire prince principal principale principalement principales principaux
principes pris prise prison prisonnier prisonniers prisons privé privée priver prix probable probablement problème
problèmes procédure procéder procès processus prochain prochaine prochainement prochains proche proches proclamer
procureur producteur production produire produit produits professeur professeurs profession professionnel
professionnelle professionnels profit profiter profond profonde profondément programme programmes progrès progresser
progressivement projet projets promesse promesses promettre promouvoir propagande propos proposer proposition
propositions propre propres propriétaire propriétaires propriété protection protéger protestation protester prouver
provenir province provinces provisoire provoquer prudence public publication publics publier publique publiquement
publiques puis puisqu puisque puissance puissances puissant puissants qu'elle qu'il qu'ils qu'on qu'un qu'une quand
quant quantité quarante quart quartier quartiers quatorze quatre quatrième que quel quelconque quelle quelles quelqu
quelqu'un quelque quelquefois quelques quels question questions qui quiconque quinze quitter quoi quoiqu quoique
quotidien quotidienne quotidiens raconter radio raison raisons ramener rang rangs rapide rapidement rappel rappeler
rapport rapports rapporter rapprocher rare rarement rassemblement rassembler réaction réactions réagir réaliser
réalisation réalité réalités rébellion rebelle rebelles récemment récent récente récentes récents réception recevoir
recherche rechercher recherches récit réclamer recommander reconnaissance reconnaître reconstruction record recours
recruter recrutement reculer récupérer rédacteur rédaction redevenir redouter réduction réduire réel réelle réellement
référence référendum réflexion réflexions réforme réformes refuge réfugié réfugiés refus refuser regard regarder
régime régimes région régional régionale régionaux régions registre règle règlement règles régner regretter
régulièrement reine rejeter rejoindre relancer relatif relation relations relativement relever religieuse religieuses
religieux religion religions remarquable remarquer remarques remercier remettre remonter remplacer remplir remporter
rencontre rencontrer rencontres rendez-vous rendre rendu renforcement renforcer renoncer renouvellement renseignement
renseignements rentrer renverser renvoyer répandre reparler repartir repas répéter répondre réponse réponses reportage
reporter repos reposer repousser reprendre représentant représentants représentation représenter répression reprise
reprocher république républiques réseau réseaux réserve réserver réserves résidence résistance résister résolution
résoudre respect respecter responsabilité responsabilités responsable responsables ressembler ressentir ressortir
ressource ressources ressortissants reste rester restes résultat résultats rétablir retard retenir retirer retour
retourner retrait retraite retrouver réunion réunions réunir réussir réussite rêve revanche révéler revendication
revendications revendiquer revenir revenu revenus rêver revoir révolte révolution révolutionnaire revue riche richesse
richesses rien rigueur rire risque risquer risques rivière robe roi rois rôle rôles rompre rond rouge rouler route
routes royaume rue rues ruine rupture s'est s'il s'ils sa sable sac sacrifice sage saint sainte saisir saison sait
salle salon saluer salut samedi sanction sanctions sang sans santé satisfaction satisfaire sauf saut sauter sauvage
sauver savent savoir scandale scène scènes science sciences scientifique scientifiques se séance sec second seconde
secondes secours secret secrétaire secrets secteur secteurs section sécurité séduire seigneur sein seize séjour selon
semaine semaines semblable sembler sénateur sénateurs sens sensible sentiment sentiments sentir séparation séparer
sept septembre sera serait seraient série sérieusement sérieux seront serrer service services servir ses seul seule
seulement seules seuls sévère sexe si siècle siècles siège sien signal signaler signature signe signer signes
signification signifier silence silencieux simple simplement simples sinon site sites situation situations situé
située situer six sixième social sociale sociales sociaux socialiste socialistes société sociétés soeur soeurs soi
soient soif soigner soin soins soir soirée sois soit soixante sol soldat soldats soleil solidarité solide solitude
solution solutions sombre somme sommes sommeil sommet sommets son songer sont sort sorte sortes sortie sortir sou
souci soudain souffler souffrance souffrances souffrir souhait souhaiter soulever souligner soumettre soupçonner
source sources sourire sous soutenir soutien souvenir souvenirs souvent souverain souveraineté spécial spéciale
spécialement spécialiste spécialistes spécifique spectacle spectacles spectateurs sport stabilité stade station statue
statut stratégie stratégies stratégique structure structures style subir succès successeur successivement sud suffire
suffisamment suffisant suicide suis suite suites suivant suivante suivantes suivants suivre sujet sujets supérieur
supérieure supporter supposer supprimer suprême sur sûr sûrement sûreté surface surmonter surprendre surprise surtout
surveillance surveiller survenir survie survivants survivre susceptible suspect suspects suspendre symbole symbolique
syndicat syndicats système systèmes t'a ta table tableau tableaux tâche tâches taille taire talent tandis tant tante
taper tapis tard tarder tas tel télé téléphone télévision telle tellement telles tels témoignage témoignages témoigner
témoin témoins temple temporaire temps tendance tendances tendre tenir tension tensions tentative tentatives tenter
terme termes terminer terrain terrains terre terres terrible territoire territoires territorial terreur terrorisme
terroriste terroristes test tête têtes texte textes théâtre thèse tiens tiers tirer tirs titre titres toi toit tomber
ton tonne tonnes tort torture total totale totalement toucher toujours tour tourisme touriste touristes tourner
tournée tournant tous tout toute toutefois toutes trace traces tradition traditionnel traditionnelle
traditionnellement traditions traduction traduire trafic trafics trafiquant trafiquants trahison train trait traité
traitement traiter traités traits transfert transformation transformer transition transmettre transport transports
travail travailler travailleur travailleurs travaux travers traversée traverser treize trente très trésor tribu
tribunal tribunaux tribune tribus trimestre triste tristesse trois troisième tromper trop trou trouble troubles troupe
troupes trouver tu tuer tués type types typique ultime un une unes unique uniquement unir unité unités univers
universel universelle universitaire université universités urgence urgent usage usine usines utile utilisation
utiliser va vacances vague vaincre vainqueur valable valeur valeurs vallée valoir varier variété vaste vécu véhicule
véhicules veille veiller vendre vendredi venir vent vente ventes vérifier véritable véritablement vérité verre vers
verser version versions vert verte veut veulent vice victime victimes victoire victoires vide vidéo vidéos vie vieil
vieille vieilles vieillesse vieux vif vigueur village villages villageois ville villes vin vingt violation violations
violence violences violent violente violents visage visages viser visible vision visite visiter visites visiteurs vite
vitesse vivant vivante vivants vive vivre voici voie voies voilà voir voire vois voisin voisins voisine voiture
voitures voix vol volant voler volontaire volontaires volonté volontés vont vos vote voter votes votre vôtre vouloir
voulait vous voyage voyager voyages voyageur voyageurs voyant vrai vraie vraiment vue vues y zone zones
`;
