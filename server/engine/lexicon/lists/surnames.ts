/**
 * Surnames of all cultures in Latin spelling. Left out are those that are more often words or given names. From general knowledge,
 * by region of origin.
 */
export const SURNAMES = `
# English, Scottish, Irish, Welsh
Abbott Abercrombie Ackerman Acton Adams Addington Adkins Agnew Ainsworth Aitken Alcott Aldridge Alford Allardyce
Allenby Allgood Alsop Amory Anderson Andrews Ansell Appleby Appleton Archer Arkwright Armitage Armstrong Arnott Ascot
Ashcroft Ashdown Asquith Astley Astor Atherton Atkins Atkinson Attlee Atwood Auden Austen Ayckbourn Babbage Bagehot
Bagshaw Bainbridge Baird Balfour Ballantyne Bancroft Bannerman Bannister Barclay Barlow Barnard Barnes Barnett
Barrett Barrington Barrymore Barton Bassett Bateman Bates Bathurst Baxter Bayliss Beardsley Beauchamp Beaumont Beckett
Beckham Beecham Beecher Bell Bellamy Bellow Belloc Bennet Benson Bentham Bentley Beresford Berkeley Bertram Betjeman
Bevan Beveridge Bevin Biden Billings Bingham Bingley Binns Birkett Blackburn Blackmore Blackstone Blackwell Blackwood
Blakely Blakemore Bligh Blunkett Blyth Boleyn Bolton Boothby Boswell Bosworth Bowen Bowie Bowles Boyd Boyle Bracken
Bradbury Braddock Bradford Bradshaw Bradstreet Brady Bragg Braithwaite Brandt Branson Braverman Brennan Brewster
Briggs Brigham Bristow Britten Broadbent Brock Brockman Bromley Bronson Brontë Brooks Broughton Browning
Brownlow Brunel Buchanan Buckley Bullock Bunyan Burbage Burke Burnaby Burnett Burnham Burns Burroughs Burton Bush
Butler Butterfield Buxton Byrne Cadbury Cadogan Caine Caldwell Callaghan Callahan Calloway Calthorpe Campbell Canning
Cantrell Capote Carey Carlisle Carlson Carlyle Carmichael Carnegie Carpenter Carr Carroll Carruthers Carson Cartwright
Carver Cassidy Castlereagh Cavanaugh Cavendish Caxton Chadwick Chalmers Chamberlain Chandler Chaplin Chapman Chaucer
Cheney Chesterton Childers Chilton Chisholm Chomsky Christie Churchill Clapham Clapton Clark Clarke Clarkson Cleary
Clegg Clements Cleveland Clinton Clooney Cobbett Cobden Cochrane Coleman Coleridge Collingwood Collins Colman Compton
Conan Congreve Connelly Connery Connolly Conway Cooke Cookson Coolidge Cooper Copeland Corbett Corbyn Corcoran
Cornwallis Costello Coulson Courtenay Coverdale Cowper Cranmer Crane Crawford Crawley Creighton Crichton
Cromwell Cronin Crosby Crossman Crowley Cruickshank Cuomo Cummings Cunningham Curran Currie Cushing Custer Dalton Daly
Darcy Darnley Darwin Davenport Davidson Davies Davis Dawkins Dawson Deighton Delaney Dempsey Denham Denning Denton
Devereux Devlin Dewar Dewey Dickens Dickinson Dickson Diggle Digby Dillon Disraeli Dobson Dodd Dodson Doherty Dolan
Donahue Donaldson Donnelly Donoghue Doolittle Dorrit Dowling Downing Doyle Drake Draper Dreyer Driscoll Drummond
Dryden Dudley Duffy Dulles Dunbar Dunlop Dunne Durrell Dwyer Dyson Eastman Eastwood Eccles Eddington Edgeworth Edison
Edwards Eisenhower Elgar Eldridge Ellington Ellis Ellison Elphinstone Emerson Emmerson Endicott Engels Epstein Erskine
Esterhazy Evans Everest Ewing Fairbanks Fairchild Fairfax Fallon Faraday Farage Farrell Farrow Faulkner Fawcett Feeney
Fenton Ferguson Fielding Finch Finlay Finnegan Fisher Fitzgerald Fitzpatrick Fitzroy Fitzsimmons Flaherty Flanagan
Fleming Flynn Foley Forbes Forster Forsyth Foster Foulkes Frazer Freeman Frobisher Frost Fuller Fulton Galbraith
Gallagher Galloway Galsworthy Gardiner Gardner Garfield Garrison Garrick Garvey Gaskell Gates Gibbons Gibbs Gibson
Gifford Gilchrist Gillespie Gilmore Gingrich Ginsberg Gissing Gladstone Gleason Glover Goddard Godwin Goldberg Golding
Goldman Goldsmith Goldstein Goldwater Goodall Goodman Goodwin Gore Gorman Gough Gould Grady Grafton Greenberg
Greenfield Greenspan Greenwood Greer Gresham Greville Grierson Griffiths Grimes Grimshaw Guinness Guthrie Haggard
Haig Hale Halifax Halliday Hallam Halsey Hamilton Hammond Hampden Hampton Hancock Hanley Hanna Hanson Harcourt
Hardcastle Hardie Harding Hardwick Hardy Hargreaves Harkness Harmon Harper Harrington Harris Hartley Hastings Hathaway
Haverford Hawke Hawking Hawkins Hawthorne Hayden Hayes Haywood Hazlitt Healey Healy Heaney Hearst Hemingway Henderson
Hendricks Hendrix Hennessy Hepburn Heseltine Hewitt Heyward Hickman Hicks Higgins Hitchcock Hitchens Hobbes Hobson
Hodge Hodges Hodgson Hogan Hogarth Holbrook Holden Holland Hollis Holloway Holmes Holt Hooper Hoover Hopkins Horton
Houghton Houston Howe Howells Hubbard Huddleston Hudson Huggins Hughes Hume Humphreys Hunter Hurst Hussey
Hutchinson Huxley Hyde Ingram Innes Ireton Irving Irwin Isherwood Jackman Jacobs Jagger Jamieson Jefferies Jefferson
Jekyll Jenkins Jennings Jennison Johns Johnson Johnston Johnstone Jones Jonson Jowett Joyce Judd Kane Kavanagh Kearney
Keating Keats Keegan Keller Kellogg Kelley Kemble Kemp Kendrick Kennedy Kenny Kenyon Keogh Kerr Kerouac Kershaw Keynes
Kilgore Killigrew Kingsley Kingston Kinnock Kipling Kirby Kirkland Kirkpatrick Kissinger Kitchener Knightley Knowles
Knox Lacey Lafferty Laidlaw Laing Lamb Lambeth Lancaster Landon Langdon Langley Lansbury Larkin Laski Latham Latimer
Lawless Lawson Layton Leary Leavitt Lee Leigh Leighton Lennon Levin Levine Levy Lewisham Liddell Lincoln Lindbergh
Lindsay Litchfield Livingstone Lockhart Lockwood Lodge Logan Lombardi Longfellow Lovelace Lowell Lowry Lucan Lyall
Lynch Lyons Lytton Macaulay MacArthur Macbeth MacDonald Macdonald MacGregor Machen MacIntyre Mackay Mackenzie
Mackintosh Maclean Macleod Macmillan Macpherson Macready Maddox Madison Magee Maguire Mahoney Maitland Malloy Malone
Malthus Mandeville Mann Manning Mansfield Marlborough Marlowe Marsden Marston Martineau Marvell Maskell Masterson
Mather Mathews Maugham Maxwell Mayhew Mayo McAllister McArthur McBride McCain McCall McCarthy McCartney McClellan
McClure McConnell McCormack McCormick McCoy McDaniel McDermott McDonald McDowell McEwan McFadden McFarland McGee
McGinnis McGovern McGowan McGrath McGraw McGregor McGuinness McGuire McHugh McIntosh McIntyre McKay McKee McKenna
McKenzie McKinley McKinney McKnight McLaughlin McLean McLeod McMahon McManus McMillan McNamara McNeil McNeill
McPherson McQueen McVeigh Meade Meadows Melbourne Melville Mencken Mercer Meredith Merriman Middleton Milford Millar
Millard Miller Milligan Millington Milne Mitford Moffat Molloy Monaghan Moncrieff Monroe Montagu Montgomery Moody
Mooney Moore Moorehead Moran Moriarty Morley Morrison Morrow Morse Morton Mosley Moss Mountbatten Moynihan Mueller
Mulholland Mullen Mulligan Mulroney Murdoch Murdock Murphy Musgrave Musk Nash Naughton Neill Nesbitt Newcomb Newell
Newman Newton Nichols Nicholson Nightingale Nixon Nolan Norris Northcliffe Northrop Norton Norwood Nugent Oakley Oates
Obama O'Brien O'Casey O'Connell O'Connor O'Dea O'Donnell O'Dowd O'Grady O'Hara O'Keefe O'Leary O'Malley O'Neal O'Neil
O'Neill O'Reilly O'Rourke O'Shea O'Sullivan O'Toole Ogden Oglethorpe Oldham Olmsted Onassis Oppenheimer Orwell Osborn
Osborne Osgood Osmond Oswald Owens Paddington Padgett Paget Paine Paisley Palin Palmer Palmerston Pankhurst Pargeter
Parker Parkinson Parnell Parsons Partridge Paterson Patterson Patton Paxton Payne Peabody Peacock Pearson Peel Pelham
Pelosi Pemberton Pendleton Penn Pepys Perkins Pershing Peters Peterson Pettigrew Phelps Philby Phillips Pickering
Pickett Pickwick Pierce Pike Pilkington Pinkerton Pinter Pitt Plath Plummer Poe Polk Pollock Ponsonby Potter
Powell Pratt Prescott Presley Priestley Pringle Pritchard Pritchett Proctor Profumo Pryce Pugh Pulitzer
Pullman Purcell Putnam Pym Quayle Quigley Quincey Radcliffe Rafferty Raleigh Ramsay Ramsey Rankin Ransome Rathbone
Rawlings Rawlinson Reagan Redford Redgrave Redmond Reeves Reid Reilly Reynolds Rhodes Richards Richardson Richmond
Ridley Riordan Ripley Robbins Roberts Robertson Robeson Robinson Robson Rochester Rockefeller Rodgers Rogers
Romney Roosevelt Rosenberg Rosenthal Rossetti Rowland Rowling Rubinstein Rumsfeld Rushdie Ruskin Russo Rutherford
Rutledge Ryder Salinger Salisbury Salmond Sanders Sanderson Sandford Sands Sargent Sassoon Saunders Savile Sawyer
Saxon Sayers Schofield Schultz Schwartz Scrooge Seaton Sedgwick Selby Selwyn Seward Sexton Seymour Shackleton
Shaftesbury Shakespeare Shapiro Sharpe Shaw Sheehan Shelburne Shepard Sheppard Sheridan Sherwood Shipley Shultz
Siddons Sidgwick Silverman Simmons Simms Simpson Sinatra Sinclair Skelton Skinner Slater Sloan Smedley Smith Smithson
Smollett Snowden Snyder Soames Somerset Sondheim Spaulding Spector Spender Spenser Spielberg Spock Spooner Sproul
Stafford Stanhope Stanton Staples Starmer Steele Stein Steinbeck Steiner Stephens Stephenson Sterling Sterne Stetson
Stevens Stevenson Stimson Stoker Stoddard Stokes Stoppard Strachan Strachey Stratton Strickland Stroud Sturgeon 
Sullivan Sumner Sunak Sutcliffe Sutherland Sutton Swann Swayne Sweeney Swinburne Swinton Symonds Synge Taft Talbot
Tarrant Tate Taylor Teague Teller Templeton Tennant Tennyson Thackeray Thatcher Theroux Thompson Thomson Thoreau
Thorndike Thornton Thorpe Thurman Thurston Tierney Tilden Tillman Todhunter Tolkien Tomlinson Townsend Toynbee 
Tremayne Trevelyan Trimble Trollope Trotter Trudeau Truman Trump Truss Tudor Tupper Turing Turnbull Turner Tuttle
Twain Twombly Tyndale Underhill Underwood Updike Upton Vance Vanderbilt Vaughn Venables Verne Vickers Vidal Vonnegut
Waddell Wadsworth Wainwright Wakefield Walcott Waldron Walker Wallis Walpole Walsh Walters Walton Warburton Warhol
Warwick Washburn Wasserman Waterhouse Watkins Watson Watts Waugh Weaver Webb Webber Webster Weinberg Weinberger
Weinstein Welch Welles Wellesley Wellington Wentworth Wesley Weston Wexford Wharton Wheatley Wheeler Whelan Whitaker
Whitehead Whitfield Whitlock Whitman Whitmore Whitney Whittaker Whittington Wickham Wiggins Wilberforce Wilcox Wilde
Wilder Wilkes Wilkie Wilkins Wilkinson Williams Williamson Willoughby Wilson Winchester Windsor Winfrey Winslow 
Winterbourne Winthrop Wodehouse Wolfe Wolsey Wood Woodhouse Woods Woodward Woolf Woolworth Wooster Wordsworth Wren
Wright Wycliffe Wyndham Yeats Yorke Youngblood Zuckerberg
# French
Abadie Alembert Allard Althusser Anouilh Apollinaire Aragon Arnault Attali Aubert Aubin Audiard Auriol Aznavour
Bachelet Bachelot Badinter Balladur Balzac Barbier Bardot Baroin Barre Barthes Baudelaire Baudrillard Bayrou Beaulieu
Beaumarchais Beauvoir Becquerel Belmondo Benoist Bérégovoy Bergé Bergson Berlioz Bernanos Berthelot Bertin Besancenot
Besson Blanchard Blanchot Blanqui Blériot Blum Boileau Bonaparte Bonnard Bonnet Borgia Borloo Bossuet Boucher Boudin
Bougainville Boulanger Boulez Bourdieu Bourgeois Bourguiba Bouteflika Bouvier Braque Brassens Braudel Brel Breton
Briand Broglie Brossolette Bruel Brunet Buffon Cahuzac Caillaux Cambon Camus Carlier Carnot Caron Carpentier Cartier
Casanova Castaner Castex Catroux Cazeneuve Ceccaldi Céline Cézanne Chaban-Delmas Chabrol Champollion Chaplain
Charbonnier Charcot Chardin Charpentier Chateaubriand Chevalier Chevallier Chevènement Chirac Chopin Ciotti Cixous
Claudel Clemenceau Cocteau Cohn-Bendit Colbert Collard Collet Comte Condorcet Cordier Corneille Coubertin Courbet
Couperin Cousteau Couturier Coty Cuvier Cyrano Daladier Danton Dassin Daudet Daumier David-Neel Debord Debray Debré
Debussy Defoe Degas Delacroix Delanoë Delattre Delcassé Deleuze Delon Delors Deneuve Depardieu Derrida Descartes
Deschamps Devos Diderot Dior Doumer Doumergue Dreyfus Drouot Dubois Dubuffet Duchamp Duclos Dufour Duhamel Dumas
Dumont Dupont Dupond Dupuis Dupuy Durand Duras Duroy Durkheim Dutronc Duval Éluard Estaing Esterházy Fabius Fabre
Faidherbe Fanon Faucher Faure Fauré Fénelon Fermat Fernandel Ferrand Ferry Feydeau Fillon Flaubert Fleury Foch
Fontaine Foucauld Foucault Fouché Fouquet Fourier Fournier Fragonard Franck Fresnel Gainsbourg Gallieni Gallois
Gambetta Garaudy Gaulle Gautier Gauguin Gaultier Gay-Lussac Genet Gérard Géricault Gide Gilot Girard Giraud Giraudoux
Giroud Giscard Godard Goncourt Gouraud Gracq Grévy Griaule Grimaud Guérin Guesde Guigou Guitry Guizot Guyot Halphen
Hamon Haussmann Hébert Hidalgo Hollande Houellebecq Hugo Huppert Ionesco Jacquard Jaurès Jospin Joffre Joliot-Curie
Joubert Jouhaux Jouvet Joxe Juppé Kastler Kessel Klarsfeld Kouchner Labiche Laborde Lacan Lacombe Lacoste Laclos
Lafayette Laffont Lafontaine Lagarde Laguiller Lalanne Lamarck Lamartine Lamennais Langevin Lanzmann Laplace Larousse
Lartigue Lassalle Laval Lavisse Lavoisier Lebon Lebrun Leclerc Leclercq Lecocq Ledru-Rollin Lefebvre Lefèvre 
Legrand Leiris Lejeune Lemaire Lemaître Lemoine Lepage Leroux Leroy Lescot Lesseps Lévi-Strauss Lévinas Lévy Littré
Lorrain Loti Loubet Lully Lyautey Lyotard Maalouf MacMahon Macron Magritte Maillol Maintenon Malebranche
Malherbe Mallarmé Malraux Mandel Mangin Marat Marceau Marchais Marchand Maréchal Marivaux Martel Massenet Massu
Maupassant Mauriac Maurois Mauroy Maurras Mazarin Mélenchon Mendès-France Mercier Mérimée Merleau-Ponty Mermoz
Messiaen Messmer Meunier Meyer Michaux Michelet Mirabeau Mistral Mitterrand Modiano Molière Mollet Monet Monge Monnet
Monod Montaigne Montand Montebourg Montesquieu Montfort Montherlant Moreau Morel Morin Morisot Moulin Musset Nadar
Necker Nerval Ney Noah Noiret Nothomb Nougaro Offenbach Ormesson Pagnol Painlevé Papon Parmentier Pascal Pasqua
Pasteur Pécresse Péguy Pelletier Perec Péri Perrault Perret Perrin Perrot Pétain Peyrefitte Philipe Piaf Picquart
Pineau Pissarro Poher Poincaré Pompadour Pompidou Poujade Poulenc Poussin Prévert Prévost Proudhon Proust
Queneau Quesnay Rabelais Racine Raffarin Rameau Raspail Ravel Reclus Récamier Renan Renoir Resnais Reverdy Reynaud
Richelieu Rimbaud Robbe-Grillet Rocard Rochefort Rodin Rohmer Rolland Romains Ronsard Rostand Rouault Rousseau
Roussel Roussin Roux Ruffin Sadoul Sagan Saint-Exupéry Saint-Just Saint-Saëns Saint-Simon Salan Sarkozy
Sarraute Sartre Satie Saussure Savary Schoelcher Schuman Segalen Ségur Senghor Seurat Sévigné Sieyès Signac
Signoret Simenon Soult Soustelle Stendhal Strauss-Kahn Supervielle Surcouf Taine Talleyrand Tapie Tardieu Tati Taubira
Teilhard Tessier Thiers Thierry Thorez Tillon Tocqueville Tournier Trenet Triolet Trintignant Truffaut Turenne Turgot
Tzara Utrillo Vadim Vaillant Valéry Vallès Valls Varda Vauban Vaugelas Védrine Verlaine Vercingétorix Vian Vidocq
Vigny Vilar Villepin Villon Viollet-le-Duc Virilio Voltaire Watteau Weygand Yourcenar Zay Zidane Zola Zemmour
# German, Dutch, Nordic
Aalto Abelard Adenauer Adler Adorno Ahlmark Albers Almqvist Amundsen Andersen Andersson Arendt Bach Bachmann Baumann
Baumgartner Bauer Beckenbauer Becker Beckmann Beethoven Benjamin-Walter Bergman Berglund Bergström Berlusconi Bismarck
Bloch Blücher Böhm Bohr Böll Bonhoeffer Bormann Bosch Botha Brahms Brandes Brecht Breivik Breughel Breuer Brinkmann
Bruckner Brueghel Brundtland Brunner Bülow Bultmann Burckhardt Carlsson Christensen Christiansen Clausen Clausewitz
Cranach Cruyff Dahl Diesel Dietrich Diefenbaker Dijkstra Dönitz Dürer Dürrenmatt Ebert Eckhart Ehrlich Eichmann
Einstein Ekman Eliasson Engelmann Eriksson Erlander Euler Fassbinder Feuerbach Feynman Fichte Fischer Forsberg Frege
Freud Friedman Friedmann Friedrichsen Frisch Fromm Furtwängler Gadamer Gauss Geiger Genscher Gerhardt Gluck Gneisenau
Goebbels Goethe Göring Goering Grieg Grimm Gropius Grotius Grünewald Guderian Gustafsson Haber Habermas Haider
Hahn Händel Handel Hamann Hammarskjöld Hamsun Hansen Hansson Hartmann Hauptmann Haydn Hedin Hegel Heidegger Heine
Heisenberg Helmholtz Herder Herrmann Hertz Herzog Hess Hesse Heydrich Heyerdahl Hilbert Himmler Hindemith Hindenburg
Hitler Hoffmann Hofmann Hofmannsthal Hohenlohe Hölderlin Holbein Holmberg Holmgren Honecker Horkheimer Huber Humboldt
Husserl Huygens Ibsen Isaksson Jacobsen Jacobsson Jansen Janssen Jaspers Jensen Jespersen Johansen Johansson Jonsson
Jung Jünger Kafka Kahn Kaltenbrunner Kandinsky Kant Karlsson Kästner Kaufmann Kautsky Keitel Kepler Kiefer Kierkegaard
Kirchner Kissling Klee Klein Kleist Klimt Knudsen Koch Koestler Kohl Kokoschka Kollwitz Krause Kreisky Kristensen
Kruger Krüger Kuhn Kuyper Lagerkvist Lagerlöf Lang Lange Larsen Larsson Lasker Leeuwenhoek Lehmann Leibniz Lessing 
Liebermann Liebig Liebknecht Lindberg Lindgren Lindström Linnaeus Lundberg Lundgren Lundqvist Lubitsch Luxemburg Mach
Madsen Magnusson Mahler Malmström Mannerheim Mannheim Marcuse Marx Maier Mayer Meier Meinhof Mendelssohn Mengele
Menzel Merkel Messerschmitt Metternich Mikkelsen Möller Moltke Mommsen Mondrian Mortensen Mozart Müller Munch
Münchhausen Münster Musil Nansen Neumann Niebuhr Nielsen Nietzsche Nilsson Nobel Nolde Nordström Nørgaard Nygaard
Nyström Olsen Olsson Ostwald Palme Papen Paulsen Pedersen Persson Petersen Pettersson Pfeiffer Planck Pückler Quisling
Raabe Rabe Ranke Rasmussen Rathenau Ratzinger Reinhardt Reuter Ribbentrop Richter Riefenstahl Riemann Rilke Roth
Rommel Röntgen Rosenqvist Rubens Rutte Ruyter Saarinen Sachs Salieri Schäfer Schäuble Scheel Schelling Schiller
Schindler Schlegel Schleicher Schleiermacher Schliemann Schmidt Schmitt Schmitz Schneider Scholl Scholz Schönberg
Schopenhauer Schröder Schubert Schulz Schumacher Schumann Schuschnigg Schütz Schwarz Schwarzenegger Schweitzer Seeckt
Seidel Semmelweis Sibelius Simmel Sørensen Sorensen Speer Spengler Spinoza Stauffenberg Stockhausen Stoltenberg
Strauss Streicher Stresemann Strindberg Sundberg Svensson Tegnér Thälmann Thorvaldsen Thunberg Tirpitz Tönnies Trakl
Tucholsky Ulbricht Ullmann Undset Vermeer Virchow Vogel Vogt Wagner Waldheim Wallenberg Wallenstein Weber Webern
Wedekind Weill Weiss Weizsäcker Wenders Werfel Wernher Westergaard Westerwelle Wilders Winckelmann Winkler
Wittgenstein Wolff Wundt Zeppelin Zetkin Ziegler Zimmermann Zuse Zweig Zwingli
# Spanish, Portuguese, Italian
Abreu Acosta Aguilar Aguirre Agnelli Albuquerque Alcalá Alfonsín Allende Almagro Almeida Almodóvar Alonso Altamirano
Alvarado Álvares Alvarez Álvarez Amado Amaral Andrade Andreotti Antonioni Aquino Araújo Aranha Arbenz Arias Ariosto
Arroyo Aznar Azevedo Balboa Banderas Barbosa Barrios Barros Bartolini Batista Battisti Beccaria Bellini Beltrán
Benedetti Benítez Berlinguer Bermúdez Bernini Bertolucci Bianchi Blanco Boccaccio Boccioni Bolaño Bolívar Bolsonaro
Borges Botero Botticelli Bosco Braga Bramante Brunelleschi Bruni Buñuel Caballero Cabral Cabrera Calderón Calvino
Camões Campos Canova Caravaggio Carducci Cardoso Carranza Carrasco Carrero Carvalho Castaneda Castañeda Castellanos
Castillo Castro Cavour Cerda Cervantes Chávez Chavez Chiellini Ciano Cimabue Coelho Colombo Correa Correia Corrêa
Cortázar Cortés Cortez Costa Couto Craxi Croce Cruz Cunha Dalí D'Annunzio D'Alema De-Gasperi Delgado Díaz Diaz
Domínguez Donatello Donizetti Draghi Duarte Dutra Echeverría Einaudi Elcano Espinosa Espinoza Estrada Fanfani Fellini
Fermi Fernandes Fernández Fernandez Ferrante Ferraro Ferreira Figueroa Fogazzaro Fonseca Foscolo Franco Freire Freitas
Frescobaldi Fuentes Fujimori Galilei Galileo Gallo Galvani Galtieri García Garcia Garibaldi Garzón Gasparri Gaudí
Ghiberti Giménez Ginzburg Giolitti Giotto Goldoni Gomes Gómez Gomez Góngora Gonçalves González Gonzalez Gonzales Goya
Gramsci Granados Greco Grillo Guardiola Guerra Guevara Guicciardini Gutiérrez Gutierrez Guzmán Guzman Henriques
Henríquez Hernández Hernandez Herrera Huerta Ibáñez Ibarra Iglesias Jiménez Jimenez Jobim Juárez Kubitschek Kahlo Leal
Leão Leiva Leite Leone Leopardi Letta Levi-Montalcini Lima Linares Lispector Llosa Lobo Lopes López Lopez Lorca Loyola
Lucchesi Lugo Luna Macchiavelli Machado Machiavelli Maciel Madero Maduro Magalhães Magellan Maldini Malpighi Mancini
Manzoni Maradona Marchetti Marcos Marconi Mariátegui Marques Márquez Marquez Martí Martinelli Martínez Martinez
Martins Marinetti Masaccio Mastroianni Mattarella Mattei Matteotti Matos Mazzini Medeiros Médici Medici Mejía Mello
Meloni Mendes Méndez Mendez Mendonça Meneses Menem Messi Mitre Modigliani Molina Mondlane Montalbán Montale Monteiro
Monteverdi Montessori Montoya Morales Moreira Morelos Moreno Moretti Moro Moscoso Moura Mourinho Múgica Mujica Munari
Muñoz Munoz Murillo Mussolini Mutis Nabuco Napolitano Naranjo Navarro Negri Neruda Neto Neves Niemeyer Nogueira Novaes
Núñez Nunez Nunes Ocampo Ochoa O'Higgins Olivares Oliveira Onetti Ordaz Orozco Ortega Ortiz Orsini Ortega-y-Gasset
Pacheco Pacino Padilla Paganini Palestrina Palladio Pareto Parra Pasolini Pastrana Pavarotti Pavese Paz Peña Peixoto
Perón Pereira Pérez Perez Pessoa Petrarch Petrarca Petrucci Pinochet Pinto Pinzón Pirandello Pires Pizarro Ponte
Prestes Prieto Primo-de-Rivera Prodi Puccini Puig Queirós Quesada Quevedo Quintana Quiroga Rajoy Ramírez Ramirez Ramos
Rangel Ratti Rebelo Renzi Respighi Restrepo Reyes Ribeiro Ribera Ricci Rinaldi Ríos Rivera Rivero Roca Rocha Rodrigues
Rodríguez Rodriguez Rojas Rojo Romano Romero Rosas Rosselli Rossellini Rossi Rossini Rousseff Rubio Ruiz Rulfo
Saavedra Sábato Salazar Salgado Salinas Salvini Sampaio Sánchez Sanchez Sandino Sandoval Sanguinetti Santana Santander
Santos Saramago Savonarola Scarlatti Schiaparelli Sciascia Scorsese Segre Sepúlveda Serra Serrano Sforza Silone Silva
Silveira Soares Solís Sorel Sosa Soto Sousa Souza Stradivari Suárez Suarez Svevo Tarantino Tasso Tavares Teixeira
Téllez Temer Tomasi Tommasini Torquemada Torrijos Toscanini Torres Totti Trujillo Turati Ungaretti Unamuno Uribe
Urquiza Valdés Valdez Valdivia Valenzuela Valle Vallejo Varela Vargas Vasari Vasconcelos Vásquez Vazquez Vázquez Vega
Velasco Velázquez Velasquez Veloso Verdi Verga Verrocchio Vespucci Vico Videla Vieira Vila Villa-Lobos Villalobos
Villegas Visconti Vivaldi Yáñez Yrigoyen Zapata Zapatero Zamora Zedillo Zeffirelli Zelaya Zúñiga Zurbarán
# Slavic, Baltic, Hungarian, Greek, Caucasian
Adamov Adamkus Akhmatova Aksyonov Alexeyev Aliyev Andrić Andreyev Andropov Antall Antonescu Antonov Arbatov Asimov
Babel Babić Babiš Bakunin Balanchine Baltsa Baranov Bartók Barroso Beneš Berezovsky Beria Bielski Bierut Blinken Blok
Bobrov Bogdanov Bolyai Boskov Botev Boyko Brâncuși Brezhnev Brodsky Brusilov Brzezinski Budyonny Bukharin Bulatov
Bulgakov Bulganin Bunin Čapek Caragiale Ceaușescu Ceausescu Cehic Chagall Chekhov Chernenko Chernomyrdin Chernov
Chernyshevsky Chubais Cioran Cioroianu Clerides Codreanu Comaneci Constantinescu Csurka Curie Ćosić Cvetković
Czartoryski Denikin Denktash Derzhavin Diaghilev Dimitrov Dimitrova Djilas Djokovic Djukanović Dmowski Dobrev
Dolgoruky Dombrowski Donskoy Dostoevsky Dostoyevsky Dubček Dudayev Duda Đinđić Dvořák Dzerzhinsky Dzhugashvili
Eisenstein Elytis Eminescu Enescu Ehrenburg Fadeyev Fedorov Filatov Filipov Franko Fyodorov Gagarin Gaidar
Gamsakhurdia Gavrilov Geremek Gierek Gligorov Glinka Godunov Gogol Golovin Gomulka Gombrowicz Goncharov Gorbachev
Gorbachov Gorchakov Gorky Gottwald Grabar-Kitarović Grabowski Grigoriev Grishin Gromyko Gruevski Gurdjieff Gusev
Guseinov Hašek Havel Havlíček Herzen Hlinka Horthy Horvat Horváth Horvath Hoxha Hrabal Hrushevsky Husák Iliescu Illyés
Iohannis Ionescu Iorga Ivanov Ivanova Ivanović Ivanišević Izetbegović Jagiełło Janáček Jankovic Janković Jaroszewicz
Jaruzelski Jelavić Jovanović Jovanovic Kaczyński Kaczynski Kádár Kadyrov Kaganovich Kallas Kalinin Kamenev Karadžić
Karadzic Karamanlis Karamazov Karenina Karimov Kasparov Kasyanov Kazantzakis Keczkeméti Kerensky Kertész Khachaturian
Khodorkovsky Khrushchev Khrushchov Kirilenko Kirov Kiš Kissin Klitschko Kocharyan Kodály Kolchak Kollontai Komorowski
Kondrashov Konev Kosciuszko Kościuszko Kossuth Kostov Kostunica Koštunica Kosygin Kovač Kováč Kovács Kovalenko
Kowalski Kozlov Krleža Kropotkin Krupskaya Kučan Kuchma Kun Kundera Kuprin Kurchatov Kusturica Kutuzov Kuznetsov
Kwaśniewski Kwasniewski Landau Landsbergis Lavrov Lebed Lebedev Lem Lenin Lermontov Liszt Litvinenko Litvinov
Lobachevsky Lomonosov Lukács Lukashenko Luzhkov Lysenko Lyotchik Makarios Makarov Malenkov Malevich Malinovsky
Mandelstam Marković Martinović Masaryk Mayakovsky Mazowiecki Mečiar Medvedev Meltzer Mendeleev Meri Metaxas Michnik
Mickiewicz Mihailović Mikoyan Milankovič Milošević Milosevic Miłosz Mindszenty Mitsotakis Mladić Mladic Modrić Molotov
Moravec Mussorgsky Nabokov Nagy Naryshkin Navalny Navratilova Nazarbayev Nemtsov Němcová Nijinsky Nikolić Novák
Novikov Novotný Nowak Obradović Obrenović Obolensky Oistrakh Orban Orbán Orlov Ostrovsky Paderewski Paisios Palach
Palacký Papadopoulos Papandreou Papanikolaou Pashinyan Pasternak Pavlenko Pavlov Pavlova Pavlović Pelevin Perelman
Petkov Petliura Petőfi Petrenko Petrov Petrova Petrović Petrosyan Piłsudski Pilsudski Pirogov Pishchalnikov Plekhanov
Plevneliev Pliushch Podgorny Poniatowski Ponomarenko Popescu Popov Popova Popović Poroshenko Potemkin Prchlík
Preobrazhensky Primakov Princip Prokhorov Prokofiev Pugachev Pushkin Putin Rachmaninoff Rachmaninov Radev Radić
Radetzky Radishchev Radziwill Rákosi Rakoczi Rasputin Razin Repin Rimsky-Korsakov Rodchenko Rokossovsky Romanov
Rostropovich Rublev Rusnak Rybakov Rykov Saakashvili Sakharov Sargsyan Savić Schevchenko Seferis Seifert Semenov
Semyonov Shalamov Shaposhnikov Sharapova Shcherbakov Shevardnadze Shevchenko Shmyhal Sholokhov Shostakovich Shoigu
Sienkiewicz Sikorski Simitis Simonov Sinyavsky Skobelev Skoropadsky Skłodowska Slánský Smetana Smirnov Smirnova
Sobchak Sobieski Sokolov Solzhenitsyn Soros Spassky Speransky Stalin Stamboliysky Stanishev Stanislavski Stanislavsky
Stefanović Stepanov Stoica Stojanović Stojanovic Stolypin Stravinsky Sukhomlinov Suslov Suvorov Sverdlov Svoboda Szabó
Szálasi Szent-Györgyi Szilárd Szymborska Tadić Tarkovsky Tatlin Tchaikovsky Teleki Tereshkova Theodorakis
Theodoropoulos Tikhonov Timoshenko Tiso Tito Tokarczuk Tolstoy Tóth Tretyakov Trifonov Trotsky Tsereteli Tsiolkovsky
Tsipras Tsvetaeva Tudjman Tuđman Tukhachevsky Turgenev Tusk Tvardovsky Tymoshenko Tyutchev Tzannetakis Ulyanov Ustinov
Vakhtangov Varoufakis Vasiliev Vavilov Venizelos Verdet Vlasov Volkov Voroshilov Vorontsov Voznesensky Vučić Vucic
Vyshinsky Wajda Walesa Wałęsa Wiesel Witkiewicz Witte Wojtyła Wojtyla Wrangel Xenakis Yakovlev Yanukovych Yashin
Yeltsin Yesenin Yushchenko Yatsenyuk Zamenhof Zamyatin Zaslavsky Zelensky Zelenskyy Zhdanov Zhirinovsky Zhivkov Zhukov
Zhukovsky Zhvania Ziemann Zinoviev Zog Zoshchenko Zyuganov Zápotocký
# Arabic, Berber, Persian, Turkic
Abbasi Abdou Abduh Ablyazov Aboulhassan Achaari Achakzai Achour Aflaq Aghasi Ahidjo Ahmadinejad Akinci Akıncı Alaoui
Alatas Allam Allawi Amirouche Amrani Amrouche Ansari Aoun Araghchi Arkoun Arslan Asiri Asadullah Asfari Atay Atassi
Atrash Awlaki Awadallah Ayari Azhari Azizi Azoulay Baghdadi Bahceli Bahçeli Bahonar Bakhtiar Bakri Balkhi Bani-Sadr
Banna Barghouti Barghouthi Barzani Basri Bayar Bazargan Bashir Belaid Belhadj Belhaj Belmadi Belkhadem
Ben-Ali Ben-Badis Benabdallah Benbouzid Benflis Benhabyles Benjedid Benjelloun Benkirane Bennabi Bennani Bennour Berri
Bessis Beyatli Bezzaz Bhutto Bitar Bitat Boudiaf Boukhari Boumediene Boumedienne Bouguerra Boukadoum Bouzid Brahimi
Bukhari Bustani Chaabi Chalabi Chamoun Charfi Chehab Chenouf Chebbi Dahlan Daoudi Darwish Davutoğlu Davutoglu Debaghi
Demirel Demirtaş Derviş Dib Dink Djaballah Djebar Djaout Dosari Dostum Ebadi Ecevit Elbaradei ElBaradei
Erbakan Ersoy Fakhrizadeh Farabi Farahani Fassi Fayyad Ferdowsi Fikri Filali Firouzabadi Gaddafi Gadhafi Kadhafi
Qaddafi Qadhafi Gemayel Geagea Ghannouchi Ghazali Ghozali Ghorbani Ghotbzadeh Gökalp Gulen Gülen Gursel Habash Habré
Hachani Haddad Haddam Hadj-Ali Haftar Hakimi Hallaj Hamdaoui Hamdok Hamidi Hamrouche Hamrouni Haniyeh Hanoun Haqqani
Hariri Harbi Hashimi Hashemi Hattab Hawatmeh Haydari Hedayat Hekmatyar Hikmet Hudaibi Ibn-Khaldun Idrisi Iravani
Jaafari Jabotinsky Jaballah Jalali Jalloud Jannati Jarrah Jaziri Jebali Jouini Juhaiman Jumblatt Kabbani Kadri Kaid
Kalthoum Kanafani Kara Karami Karadayi Karamé Karoubi Karoui Karrubi Karzai Kasravi Kassir Kavakçı Kaya Khamenei
Khashoggi Khatami Khatib Khattabi Khayyam Khomeini Khoury Kiarostami Kılıç Kılıçdaroğlu Köprülü Kuwatli Laarayedh
Laraki Larijani Lahoud Layachi Mahfuz Mahjoub Makhlouf Maliki Mammeri Mansouri Maqdisi Maqrizi Marzouki Mashal Meshaal
Mawardi Mebazaa Mechaal Medelci Mediene Meddeb Menderes Mernissi Meshkini Mikati Mimouni Moawad Mohtashemi Montazeri
Morsi Mossadegh Mosaddegh Mottaki Moubarak Mubarak Mufid Mughniyeh Mutanabbi Nabhani Naccache Nahas Nahyan Naqshbandi
Nasri Nateq-Nouri Nazif Nezzar Öcalan Ocalan Okyar Osmani Ouahab Ouali Oufkir Ouyahia Ould-Abdallah Ouyahya Özal Ozal
Özdemir Öztürk Ozturk Pahlavi Pamuk Peker Qabbani Qaradawi Qaradhawi Quqa Qurei Qutb Rabbani Rafsanjani Rahmani
Rahmouni Rajai Rajavi Rantissi Rashidi Razavi Rezaei Rezai Rouhani Rumi Rushd Saadawi Sadat Sadr Safavi Saidi Salahi
Salehi Samadi Sanhouri Sansal Sarraj Sayyaf Sebbar Sebsi Sellal Sezer Shahbazi Shariati Sharon Shehada Siniora Sistani
Soleimani Soroush Soltani Soumah Soustani Souaïdia Tabari Tahtawi Talabani Taleghani Tantawi Tarabichi Tawhidi Tehrani
Tlas Tlass Touati Toumi Türkeş Turabi Usta Velayati Yahyaoui Yazdi Yildiz Yildirim Yilmaz Youssoufi Yücel Zahrani
Zarif Zarqawi Zawahiri Zayani Zebari Zenati Zerhouni Zeroual Ziani Zidan Zitouni Zouabri
# South Asia
Acharya Adani Advani Afridi Agarwal Agrawal Ahluwalia Aiyar Aiyer Ambani Ambedkar Amte Antony Arora Azad Bachchan
Bajpai Bajwa Banerjee Banerji Bannerjee Basu Bedi Bhabha Bhandari Bharadwaj Bhardwaj Bharti Bhasin Bhat Bhatia Bhatt
Bhattacharya Bhattarai Bhave Bhosle Bhushan Birla Biswas Bogollagama Bose Bugti Chakrabarti Chakraborty Chakravarti
Chakravarty Chandrasekhar Chatterjee Chatterji Chattopadhyay Chaturvedi Chaudhary Chaudhuri Chaudhry Chauhan Chavan
Chawla Chidambaram Chopra Choudhary Choudhury Chowdhury Das Dasgupta Dayal Deo Desai Deshmukh Deshpande Deuba Devi Dey
Dhawan Dhillon Dhoni Dixit Dogra Doval Dutt Dutta Fonseka Gadkari Gaekwad Gandhi Ganguly Gavaskar Ghosh Ghose Giri
Gokhale Gowda Goyal Gujral Gulati Gunawardena Gupta Gurung Haksar Haq Haque Hazare Hedgewar Hossain Ilango Iyer
Iyengar Jadhav Jaishankar Jaitley Jayalalithaa Jayasuriya Jayasinghe Jinnah Jindal Joshi Kapadia Kapoor Kapur
Karunanidhi Kasuri Katju Kaul Kaur Kayani Kejriwal Khanna Khanal Kher Khurana Khurshid Kidwai Koirala Kohli Kothari
Krishnamurthy Krishnan Kulkarni Kumaratunga Lahiri Lamichhane Madani Mahajan Mahanta Maharjan Majumdar Malhotra Mallya
Mangeshkar Maudoodi Mazumdar Mehra Mehrotra Mehta Memon Menon Mishra Misra Mistry Mitra Mittal Modi Mohanty Moitra
Mookerjee Mukherjee Mukherji Mukhopadhyay Munshi Musharraf Nadkarni Naidu Naik Nair Nambiar Nanavati Narang Narasimhan
Narayanan Natarajan Nath Nayar Nayyar Niazi Oli Pachauri Paliwal Panda Pandey Panikkar Pant Paranjape Parekh Parikh
Parmar Paswan Patel Pathak Patil Patnaik Pawar Perera Pichai Pillai Podar Poddar Prabhakar Pradhan Premji Punj Qureshi
Rahman Rai Raina Rajagopalachari Rajapaksa Rajapakse Raju Ranaweera Ranganathan Rao Rathore Ratnam Rathnayake Rawat
Reddy Rizvi Roychowdhury Sachdev Saha Sahni Saini Sainath Samaraweera Sarkar Savarkar Saxena Scindia Sehgal Sen
Sengupta Senanayake Sethi Sharif Shastri Shekhawat Shinde Shrestha Shrivastava Siddiqui Sikri Singh Singhania Sinha
Sircar Sirisena Soni Sood Soren Srinivasan Srivastava Subrahmanyam Subramanian Suri Swaminathan Swamy Tagore Tandon
Tendulkar Thapa Thapar Tharoor Tilak Tiwari Tripathi Trivedi Tyagi Upadhyay Vadra Vajpayee Varma Vasudevan Vaidya
Venkataraman Verma Vohra Vyas Wadhwa Wickremesinghe Wijewardene Yousafzai Zardari
# East and Southeast Asia
Abe Aikawa Akutagawa Ando Aoki Arai Asahara Ashida Asō Aso Bae Baek Baik Bui Cao Chan Chang Chaing Cheng Cheung 
Cho Choe Choi Chu Chua Chung Dang Dazai Doi Dong Duan Duterte Endo Fong Fu Fujii Fujimoto Fujita Fujiwara Fukuda
Fukuzawa Goh Gong Guo Hamada Hara Hasegawa Hashimoto Hata Hatoyama Hayashi Hirano Ho Hokusai Hosokawa Hou Hsieh Hsu Hu
Huang Huynh Hwang Ikeda Imai Inoue Inukai Ishida Ishiguro Ishihara Ishii Ishikawa Itagaki Ito Itō Iwasaki Jang Jeon
Jeong Kagawa Kaneko Kang Kato Katō Kawabata Kawaguchi Kawakami Kikuchi Kimura Kishi Kishida Kitano Kobayashi Koizumi
Kojima Komatsu Kondo Kono Konoe Kudo Kurosawa Kusama Kwan Kwok Kwon Lai Lau Leung Liang Liao Lim Lin Lin-Piao Lu Luong
Ly Maeda Magsaysay Maruyama Masuda Matsuda Matsui Matsumoto Matsuo Matsushita Meng Mishima Mitsui Miura Miyamoto
Miyazaki Miyazawa Mizoguchi Mori Morimoto Morita Moriyama Murakami Murasaki Murata Nakagawa Nakajima Nakamoto Nakamura
Nakano Nakasone Nakata Nakayama Ng Ngo Nguyen Nguyễn Nishida Nishimura Noda Noguchi Noh Nomura Obuchi Oe Ōe Ogata
Ogawa Ohira Ohno Okada Okamoto Okazaki Okuma Omori Onoda Ota Ozawa Ozu Pham Phan Phung Qian Qiu Quezon Roxas Saigo
Saito Saitō Sakai Sakamoto Sasaki Sato Satō Satoh Sekiguchi Seo Shen Shibata Shigemitsu Shimada Shimazaki Shimizu
Shinawatra Sim Sison Soong Suga Sugimoto Sugiyama Suh Takagi Takahashi Takaichi Takeda Takeshita Takeuchi Tanaka
Tanizaki Teng Teo Tezuka Tian Ting Tōgō Tojo Tōjō Tokugawa Tong Toyoda Toyotomi Trieu Tsai Tsang Tse Tseng Tsui Tung
Uchida Ueda Uehara Ueno Umeda Wada Wang Wang-Jingwei Watanabe Wong Woo Xiao Xie Xiong Yamada Yamagata Yamamoto
Yamanaka Yamashita Yamazaki Yasuda Yeh Yeo Yokoyama Yoo Yoshida Yoshikawa Yoshimura Yoshino Yukawa Zeng Zhang Zhao
Zhou Zhu Bautista Lacson Manalo Pacquiao Robredo Soliman Sumulong Vejjajiva Chulanont Phibunsongkhram Wiranto Pratama
Santoso Setiawan Siregar Simanjuntak Nasution Hutagalung Tanoto Wijaya Kusuma Saputra Ramos-Horta Gusmão Belo
# Africa south of the Sahara
Abacha Acheampong Adeleke Adenuga Adeyemi Adichie Afewerki Afolabi Agbaje Agyeman Aidoo Aideed Akufo-Addo Akintola
Akpan Akuffo Alakija Aminu Ampofo Amoako Annan Anyaoku Appiah Aremu Asare Awolowo Ayew Ayivi Babangida Babalola
Badenoch Bagaza Bagayoko Bagayogo Bakayoko Balewa Balogun Banda Banza Barrow Bathily Bédié Belinga Bello Berete
Besigye Biko Biya Bizimungu Boateng Bokassa Bongo Boraine Bosire Botchwey Bozizé Buhari Buthelezi Buyoya Camara
Chachage Chilembwe Chiluba Chissano Cissoko Cissokho Compaoré Conté Condé Coulibaly Dabo Dacko Danjuma Dangote
Dansokho Dembélé Dembele Déby Deby Diabaté Diabate Diaby Diagne Diakité Diakite Diallo Diané Diarrah Diawara Dicko
Dieng Diendéré Dioh Diomandé Diop Diouf Dogbé Doumbia Doumbouya Doukouré Drogba Ekwensi Emecheta Enahoro Essebsi
Eto'o Eyadéma Eyadema Fadiga Fashola Faye Fofana Fomba Gakou Gana Garang Gbagbo Gnassingbé Gordimer Goukouni Guebuza
Guéï Guèye Guindo Haidara Haïdara Halilou Hampâté Houphouët Houphouët-Boigny Ibori Idiagbon Ironsi Iwu Jammeh Kaba
Kabila Kabbah Kaberuka Kaboré Kadiri Kagame Kalonzo Kalonji Kamara Kané Kanouté Kanu Karangwa Karume Kasavubu Katumbi
Kaunda Kayibanda Kayira Keïta Kenyatta Kéré Kérékou Kiir Kikwete Kolelas Koïta Koita Kolingba Konaré Konate Konaté
Koné Kone Konneh Koroma Kountché Kouyaté Kouyate Kufuor Kuti Kuffour Lamizana Laye Lumumba Lissouba Lugard Lutuli
Luthuli Maathai Mabhida Machar Machel Machungo Maïga Maiga Mahama Mainassara Makeba Makinde Malema Malloum Mancham
Mandela Mané Mangope Mangwana Mapanje Mariko Masekela Masisi Matiba Mazrui Mba Mbasogo Mbeki Mbembe Mboya Mboup Mbow
Mda Mnangagwa Modise Mogae Momoh Monguno Mphahlele Mugabe Muite Mukwege Muluzi Murtala Museveni Mushikiwabo Musyoka
Mutharika Mwinyi Nascimento Ndadaye N'Dour Ndiaye Ndayishimiye N'Diaye Nderitu Ngema Ngouabi Nguema Nguesso Niang
Niasse Nimeiri Njonjo Nkomo Nkrumah Nkunda Nkurunziza Ntaganda Ntaryamira Nujoma Nwosu Nyamwasa Nzeribe Nzimande
Obasanjo Obiang Obote Odumosu Ogunbanjo Ojukwu Okafor Okeke Okigbo Okorafor Okoye Okri Olympio Olukoya Omotoso Ongwen
Onobanjo Onyango Osagie Osinbajo Ouattara Ouédraogo Ouedraogo Oyono Patassé Ramaphosa Ramgoolam Ratsiraka
Rajoelina Sall Samaké Sanago Sanankoua Sané Sangaré Sangare Sankara Sankoh Sanneh Sanogo Sanusi Sarr Saro-Wiwa Savimbi
Seck Sembène Sesay Shagari Shonekan Sidibé Sidibe Sima Sirleaf Sissoko Sissako Sisulu Sithole Slovo Smuts Sobukwe
Soglo Soyinka Suzman Sylla Tambo Tandja Terreblanche Tekere Thiam Thiong'o Timbine Tinubu Togola Tolbert Tombalbaye
Tounkara Touré Toure Traoré Traore Tshisekedi Tsiranana Tsvangirai Tubman Tutu Tutuola Udoji Utomi Verwoerd Vorster
Wamba Wane Wattara Weah Welensky Yaméogo Yar'Adua Yhombi Youlou Zinsou Zongo Zuma Afwerki Andriamampianina
Andrianampoinimerina Fasil Gebremariam Gebreselassie Gebrselassie Hailu Mengesha Selassie Tesfay Tsadkan Woldemariam
Yohannes Zerihun Rakotoarisoa Rakotomalala Randrianasolo Rasoamanarivo Razafindrakoto
# Hebrew and Yiddish, Armenian
Abramovich Abutbul Adelson Agnon Almog Altman Amichai Arad Aridor Arens Avnery Baram Barak Begin Ben-Gurion Ben-Gvir
Ben-Zvi Bialik Biton Buber Cohen Dagan Dayan Deri Eban Eizenkot Elbaz Eshkol Finkelstein Frankel Gantz Halevi Halevy
Hazan Herzl Kahane Kahneman Katsav Katz Kaplan Keret Klausner Kook Lapid Levinson Levitt Lieberman Liebman Litvak
Livni Malkin Meridor Mizrachi Mofaz Navon Netanyahu Olmert Peres Peretz Rabin Rabinovich Rabinowitz Rivlin Rosenblum
Rosenzweig Sapir Schneerson Schocken Scholem Segal Shalit Shalom Shamir Sharett Sharansky Shazar Shulman Smotrich Sneh
Soloveitchik Trumpeldor Weizman Weizmann Yaalon Yadin Yeshayahu Zuckerman Aznavourian Avakian Azarian Dadrian
Gulbenkian Hovannisian Karapetyan Khachatryan Kerkorian Kevorkian Manoogian Nalbandian Paradjanov Saroyan Simonian
Ter-Petrosyan
`;
