/**
 * Small words inside the names of many languages. `starts`: a name may start with it, also in small letters; `binds`: the
 * word after it always belongs to the same name. From general knowledge.
 */
export const PARTICLES = `
[starts binds]
# Arabic: the article and its assimilated forms, sons, fathers, mothers, servants
al el ul ad ed ud an en ar er ur as es us ash esh ech at et ut az ez adh edh dh ath ath-th
bin ibn ben bint bent bnt abu abou abo aboo abi umm oum um om abd abdel abdul abdal abdoul abdal- bou
# Hassaniya and Tamasheq
ould wuld ouled walad oueld mint ag aga ult wult wlet welet walet
# Hebrew, Somali, Persian and Turkic
bar bat ben- bene ibni oglu ogly oghlu kyzy qizi uulu
# Germanic, Romance and Celtic, before a surname that stands alone
van von vom zum zur zu den der ter ten te het 't op in-het aan de da do das dos du des della delle dello degli dei del di d' la le les lo li los las l' mac mc ó o' ap ab ferch fitz af av til san santa santo são saint sainte
[binds]
ud-din uddin ad-din ed-din eddin din ullah allah rahman
und y e i ni nic ui uí ua dit dite née né alias zu- und-zu thi văn thị anak a/l a/p s/o d/o
[]
bey beg pasha khan hanim effendi jr jnr sr snr ii iii iv vi vii viii ix
`;
