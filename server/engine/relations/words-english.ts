/** English words that role phrases are made of; entries parted by semicolons, folded when read. From general knowledge. */

/** Whoever is called so leads what they are said to be of. */
export const LEADING = `
leader; head; president; chief; commander; director; chairman; chairwoman; chairperson; chair; founder; cofounder; emir;
king; queen; sultan; emperor; empress; premier; prime minister; chancellor; governor; mayor; boss; ringleader;
principal; rector; dean; superintendent; chief executive; chief executive officer; ceo; managing director; executive director;
director general; general director; secretary general; general secretary; first secretary; high commissioner; chief of staff;
commander in chief; supreme leader; general manager; bishop; archbishop; pope; patriarch; dictator; ruler; warlord; strongman;
headmaster; headmistress; editor in chief; chief editor; coordinator; president general; abbot; abbess; owner; caliph; overlord
`;

/** Other functions, trades and ranks of persons. */
export const FUNCTIONS = `
minister; foreign secretary; home secretary; secretary of state; secretary; attorney general; spokesman; spokeswoman; spokesperson;
member; adviser; advisor; ambassador; envoy; consul; diplomat; senator; congressman; congresswoman; lawmaker; legislator; deputy;
representative; delegate; councillor; councilor; commissioner; prefect; judge; justice; magistrate; prosecutor; lawyer; attorney;
barrister; solicitor; notary; jurist; general; brigadier; colonel; lieutenant colonel; major; lieutenant; sergeant; corporal;
admiral; marshal; captain; officer; soldier; fighter; militant; rebel; insurgent; guerrilla; jihadist; smuggler; trafficker; negotiator;
mediator; preacher; imam; priest; pastor; rabbi; monk; nun; cleric; mufti; cardinal; vicar; chaplain; missionary; economist;
historian; sociologist; anthropologist; archaeologist; geographer; geologist; biologist; botanist; zoologist; ecologist; chemist;
physicist; mathematician; statistician; astronomer; astronaut; linguist; philologist; philosopher; psychologist; psychiatrist;
political scientist; scientist; researcher; scholar; academic; professor; lecturer; teacher; schoolteacher; fellow; analyst;
expert; specialist; consultant; strategist; theorist; journalist; reporter; correspondent; columnist; editor; publisher; blogger;
broadcaster; presenter; photographer; cameraman; writer; author; novelist; poet; playwright; essayist; biographer; translator;
interpreter; critic; librarian; archivist; curator; artist; painter; sculptor; architect; designer; illustrator; cartoonist;
musician; singer; songwriter; rapper; composer; conductor; pianist; guitarist; violinist; drummer; dancer; choreographer; actor;
actress; comedian; filmmaker; film director; screenwriter; producer; engineer; technician; programmer; developer; inventor;
entrepreneur; businessman; businesswoman; industrialist; banker; financier; investor; trader; merchant; shopkeeper; broker;
accountant; auditor; economics professor; manager; deputy director; organiser; organizer; activist; campaigner; dissident;
candidate; politician; mep; mp; statesman; official; civil servant; clerk; treasurer; registrar; trustee; inspector; detective;
policeman; policewoman; police officer; constable; gendarme; guard; bodyguard; sheriff; warden; spy; agent; doctor; physician;
surgeon; nurse; midwife; dentist; pharmacist; veterinarian; paramedic; epidemiologist; virologist; farmer; herder; shepherd;
fisherman; fisher; miner; baker; butcher; cook; tailor; carpenter; mason; blacksmith; potter; weaver; driver; pilot; sailor;
navigator; explorer; mountaineer; guide; athlete; footballer; striker; midfielder; defender; goalkeeper; coach; trainer; referee;
boxer; wrestler; runner; sprinter; swimmer; cyclist; cricketer; jockey; chess player; tennis player; basketball player; chef;
student; graduate; pupil; apprentice; intern; volunteer; aid worker; social worker; trade unionist; unionist; prince;
princess; duke; duchess; baron; baroness; count; countess; knight; refugee; survivor; veteran; resident; hotelier; restaurateur;
hydrologist; meteorologist; climatologist; seismologist; oceanographer; agronomist; forester; gardener; demographer; harbourmaster;
co-author; ombudsman; vice chancellor; chief economist; chief justice; chief prosecutor; chief negotiator; chief inspector;
collaborator; associate; aide; assistant; courier; propagandist; recruiter; ideologue; whistleblower
`;

/** What organisations are. */
export const BODIES = `
group; movement; party; organisation; organization; company; firm; corporation; manufacturer; maker; retailer; subsidiary;
affiliate; offshoot; branch; wing; faction; splinter group; coalition; alliance; union; federation; association; society;
charity; foundation; institute; institution; university; college; school; academy; think tank; thinktank; newspaper; daily;
weekly; magazine; journal; broadcaster; radio station; television station; news agency; agency; channel; website; publisher;
bank; insurer; airline; carrier; club; team; band; orchestra; choir; troupe; militia; army; brigade; battalion; unit; force;
gang; cartel; sect; cult; order; church; network; platform; body; committee; commission; council; court; tribunal; ministry;
department; regulator; authority; watchdog; lobby; ngo; nonprofit; startup; start-up; contractor; supplier; cooperative;
co-operative; consultancy; brewery; museum; hospital; library; laboratory; observatory; label; studio; fund; trust; conglomerate
`;

/** What places are. */
export const PLACES = `
capital; town; city; village; hamlet; port; harbour; region; province; district; county; state; country; republic; kingdom;
island; archipelago; suburb; neighbourhood; neighborhood; quarter; oasis; valley; river; lake; mountain; desert; peninsula;
municipality; commune; settlement; stronghold; outpost; airport; territory; resort; seaport; market town; border town; colony
`;

/** What may stand before such a noun without an article. */
export const MODIFIERS = `
former; ex; late; current; incumbent; outgoing; incoming; new; newly; elected; then; acting; interim; deputy; vice; assistant; associate;
joint; co; senior; junior; chief; top; leading; prominent; veteran; longtime; long time; foreign; prime; first; second; third;
opposition; rebel; guerrilla; military; militia; army; navy; naval; air force; police; security; intelligence; party; government;
state; union; labour; labor; trade; student; youth; women's; religious; tribal; clan; community; village; town; city; district;
regional; provincial; local; national; international; federal; general; executive; supreme; spiritual; political; parliamentary;
presidential; ministerial; honorary; permanent; special; high; finance; defence; defense; interior; justice; health; education;
home; agriculture; energy; transport; environment; tourism; information; communications; culture; sports; jihadist; separatist;
communist; socialist; liberal; conservative; republican; democratic; democrat; nationalist; islamist; islamic; muslim; christian;
catholic; orthodox; anglican; jewish; human rights; rights; environmental; anti-apartheid; film; music; art; theatre; football;
cricket; tennis; rugby; research; science; law; economics; history; medical; marine; self-styled; local; young; old; famous;
renowned; respected; controversial; exiled; jailed; billionaire; retired; project; programme; program; office; branch; bureau;
company; group; board; committee; council; court; campaign; field; team; news; literary; political; investigative; freelance
`;

/** Whoever is only nearly, no longer or perhaps so does not lead. */
export const LESSENING = `
former; ex; late; vice; deputy; assistant; associate; alleged; suspected; presumed; future; would be; onetime; one time; past;
previous; erstwhile; outgoing; self-styled; self-proclaimed; possible; potential; likely; first; honorary; shadow
`;

/** Words that are no part of a role phrase. */
export const STOP = `
and; or; but; nor; so; yet; if; when; while; as; because; since; until; after; before; although; though; than; that; which; who; whom;
whose; where; there; here; why; how; what; is; was; are; were; be; been; being; am; has; have; had; do; does; did; will; would; can;
could; may; might; must; shall; should; not; no; never; i; you; he; she; it; we; they; me; him; them; us; himself; herself; itself;
themselves; said; says; say; told; tells; tell; asked; asks; met; meets; meet; saw; sees; see; called; calls; named; names; by; about;
against; between; among; into; onto; over; under; through; during; without; within; upon; via; per; toward; towards; like; unlike; also;
too; very; only; just; still; even; then; now; again; however; yesterday; today; tomorrow; later; earlier; this; these; those; such;
both; either; neither; each; every; any; some; all; many; most; much; few; several; other; another; more; less; went; came; left; gave;
took; made; got; became; becomes; become; wrote; spoke; speaks; arrived; died; killed; won; lost; joined; hid; fled; ran; put; let;
accused; accuses; denied; denies; announced; announces; added; adds; claimed; claims; warned; warns; thanked; praised; replaced; wants
`;

export const DETERMINERS = "the; a; an; his; her; its; their; our; my; this";
export const DEFINITE = "the; his; her; its; their; our; my; this";
/** What joins a role to whom or what it is of, and what only adds where or whence. */
export const OF = "of; for; at; with; from";
export const BESIDE = "in; on; to; near";
/** Of those, the ones that say what a place or body is in. */
export const INSIDE = "in";
/** The one that may stand between a verb's object and whose that is: `heads the office of`. */
export const GENITIVE = "of";

/** `X is the leader`. */
export const COPULAS =
  "is; was; became; remains; remained; has been; had been; served as; serves as; was elected; was appointed; is currently";

/** `X, who heads the office`: those by which one leads now, those by which one led, and other ties. */
export const LEADS =
  "heads; leads; runs; chairs; commands; directs; presides over; captains; rules; governs; manages; owns";
export const LED =
  "headed; led; ran; chaired; commanded; directed; presided over; captained; ruled; governed; managed; founded; cofounded; co-founded; owned";
export const BELONGS =
  "works for; worked for; belongs to; belonged to; represents; represented; edits; edited; serves in; served in; speaks for; plays for; played for; teaches at; taught at; works at; worked at; advises; advised";
export const BASED = "based; headquartered";
export const BASED_AT = "in; at; near; on; outside";
/** What introduces a relative clause, and what may end a statement that no sign ends. */
export const WHO = "who; which";
export const CLOSERS = "and; but; who; which; since; when; until; after; before; while; where; from; or; because";
/** Words before a statement that take it back. */
export const DOUBTS =
  "if; whether; denied; denies; deny; never; unless; not; wanted; wants; wished; hoped; pretended; imagine; suppose; claimed; claims; believed";
/** Words before a role that set it apart from the name that follows. */
export const APART = "unlike; like; than; besides; no; not; non; never; would; without";
/** Before a place, they keep it from belonging to what follows: `in Mali president X`. */
export const LOCATIVES = "in; at; to; from; near; outside; around; into; across; through; via; by; with; and; between";
