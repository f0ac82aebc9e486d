/**
 * Given names of all cultures in Latin spelling, women's and men's, for the words that begin a person's name. Left out are names that
 * are more often words. From general knowledge, by region of origin.
 */
export const GIVEN_NAMES = `
# English and its neighbours
Aaron Abby Abel Abigail Abner Abraham Ada Adam Addison Adela Adelaide Adele Adrian Adrienne Agatha Agnes Aidan Aileen
Aimee Alan Alana Alastair Albert Alberta Alden Alec Alex Alexa Alexander Alexandra Alexis Alfred Algernon Alice Alicia
Alison Alistair Allan Allen Allison Alma Alonzo Althea Alvin Alyssa Amanda Amber Ambrose Amelia Amos Amy Anastasia
Andrea Andrew Andy Angela Angelica Angelina Angus Anita Ann Anna Annabel Annabelle Anne Annette Annie Anthony Antonia
April Arabella Archibald Archie Ariel Arlene Arnold Arthur Ashley Astrid Aubrey Audrey August Augusta Augustine
Augustus Austin Ava Barbara Barnaby Barnabas Barney Barry Bartholomew Basil Beatrice Beatrix Becky Belinda Benedict
Benjamin Bennett Bernadette Bernard Bernice Bert Bertha Bertram Beryl Bessie Beth Bethany Betsy Betty Beverly Bianca
Bill Billy Blair Blake Blanche Bob Bobby Bonnie Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Briana
Bridget Brigid Britney Brittany Brooke Bruce Bruno Bryan Bryce Bryn Byron Caitlin Caleb Calvin Cameron Camilla Candace
Carl Carla Carlton Carly Carmen Carol Carole Caroline Carolyn Carrie Carter Cary Casey Caspar Cassandra Cassidy
Catherine Cathy Cecil Cecilia Cedric Celeste Celia Chad Charity Charlene Charles Charley Charlie Charlotte Chelsea
Cheryl Chester Chloe Chris Chrissie Christa Christian Christina Christine Christopher Chuck Cindy Claire Clara
Clarence Clarissa Claude Claudia Clayton Clement Clementine Cleo Clifford Clint Clinton Clive Clyde Cody Colette Colin
Colleen Connie Connor Conor Conrad Constance Cora Cordelia Corey Cornelia Cornelius Cory Courtney Craig Crispin Curtis
Cynthia Cyril Cyrus Daisy Dale Damian Damien Dan Dana Daniel Daniela Danielle Danny Daphne Daria Darius Darlene
Darrell Darren Darryl Daryl Dave David Dawn Dean Deanna Deborah Debbie Debra Deirdre Delia Della Delores Denis Denise
Dennis Denny Derek Dermot Derrick Desmond Dexter Diana Diane Dianne Dick Dinah Dirk Dolores Dominic Dominick Don
Donald Donna Donovan Dora Doreen Doris Dorothea Dorothy Doug Dougal Douglas Drew Duncan Dustin Dwayne Dwight Dylan
Eamon Earl Ebenezer Ed Eddie Edgar Edith Edmond Edmund Edna Edward Edwin Edwina Effie Egbert Eileen Elaine Eleanor
Elena Eli Elias Elijah Elinor Eliot Eliza Elizabeth Ella Ellen Ellie Elliot Elliott Elmer Eloise Elsa Elsie Elspeth
Elton Elvira Elvis Emerson Emil Emily Emma Emmanuel Emmett Enid Enoch Ephraim Eric Erica Erik Erika Erin Ernest
Ernestine Ernie Errol Esme Esmeralda Esther Ethan Ethel Eugene Eugenia Eunice Eustace Eva Evan Evangeline Eve Evelyn
Everett Ewan Ezekiel Ezra Fanny Faye Felicia Felicity Felix Ferdinand Fergus Fiona Fletcher Flora Florence Floyd
Forrest Frances Francesca Francine Francis Frank Frankie Franklin Fraser Fred Freda Freddie Freddy Frederic Frederica
Frederick Gabriel Gabriella Gabrielle Gail Gareth Garrett Garry Garth Gary Gavin Gavriel Gemma Gene Genevieve Geoff
Geoffrey George Georgia Georgina Gerald Geraldine Gerard Gerry Gertrude Gideon Gilbert Giles Gillian Gina Ginger
Gladys Glen Glenda Glenn Gloria Godfrey Gordon Grace Graham Grant Greg Gregory Greta Gretchen Griffin Griffith
Griselda Grover Guinevere Gus Guy Gwen Gwendolen Gwendolyn Gwyneth Hailey Hal Hamish Hank Hannah Hans Harley Harold
Harriet Harrison Harry Harvey Hazel Heather Hector Heidi Helen Helena Helga Henrietta Henry Herbert Herman Hermione
Hester Hilary Hilda Hiram Holly Homer Hope Horace Horatio Howard Hubert Hugh Hugo Humphrey Ian Ichabod Ida Ignatius
Igor Ike Ilona Imogen Ina Ingrid Inigo Iona Ira Irene Iris Irma Irving Irwin Isaac Isabel Isabella Isabelle Isaiah
Isidore Isla Ivan Ivor Ivy Jack Jackie Jackson Jacob Jacqueline Jade Jake James Jamie Jan Jane Janet Janice Janine
Jared Jasmine Jason Jasper Jay Jayne Jean Jeanette Jeanne Jeannie Jed Jeff Jeffrey Jemima Jen Jennie Jennifer Jenny
Jeremiah Jeremy Jermaine Jerome Jerry Jess Jesse Jessica Jessie Jethro Jill Jillian Jim Jimmy Jo Joan Joanna Joanne
Jocelyn Jodie Jody Joe Joel Joey Johanna John Johnathan Johnny Jolene Jon Jonah Jonas Jonathan Jordan Joseph Josephine
Josh Joshua Josiah Josie Joy Joyce Juanita Jude Judith Judy Julia Julian Juliana Julie Juliet Julius June Justin
Justine Kaitlyn Karen Karl Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Keira Keith Kelly
Kelsey Kelvin Ken Kendall Kendra Kenneth Kenny Kent Kerry Kevin Kieran Kim Kimberly Kirk Kirsten Kirsty Kit Kitty Kris
Kristen Kristin Kristina Kurt Kyle Kylie Lachlan Lana Lance Lancelot Lara Larry Laura Lauren Laurence Laurie Lavinia
Lawrence Leah Leander Leanne Leila Lena Lennox Lenny Leo Leon Leona Leonard Leonora Leopold Leroy Lesley Leslie Lester
Letitia Lettie Levi Lewis Lila Lilian Lillian Lily Linda Lindsay Lindsey Linus Lionel Lisa Liam Liz Liza Lizzie Lloyd
Lois Lola Lorenzo Loretta Lori Lorna Lorraine Lottie Lou Louis Louisa Louise Lucas Lucia Lucian Lucille Lucinda Lucius
Lucy Luke Lulu Luther Lydia Lyle Lyndon Lynette Lynn Mabel Mackenzie Maddie Madeleine Madeline Madge Madison Mae
Magdalene Maggie Magnus Maisie Malachi Malcolm Mamie Mandy Marcia Marcus Margaret Margery Margot Marguerite Maria
Marian Marianne Marie Marietta Marigold Marilyn Marina Marion Marissa Marjorie Mark Marlene Marlon Marmaduke Marsha
Marshall Martha Martin Martina Marty Marvin Mary Mathilda Matilda Matt Matthew Maud Maude Maura Maureen Maurice Mavis
Max Maximilian Maxine Maxwell May Maya Meg Megan Mel Melanie Melinda Melissa Melody Melvin Mercedes Meredith Merle
Merlin Mia Micah Michael Michaela Michelle Mick Mickey Mike Mildred Miles Millicent Millie Milly Milo Milton Mimi
Mindy Minerva Minnie Miranda Miriam Mitchell Moira Molly Mona Monica Montague Morgan Morris Mortimer Moses Muriel
Murray Myles Myra Myrna Myron Myrtle Nadine Nancy Naomi Nat Natalia Natalie Natasha Nathan Nathaniel Neal Ned Neil
Nell Nellie Nelly Nelson Neville Niall Nicholas Nick Nicky Nicola Nicole Nigel Nina Noah Noel Noelle Nora Norah Noreen
Norma Norman Octavia Odette Olaf Olive Oliver Olivia Ollie Ophelia Orlando Orson Orville Oscar Osbert Osmond Oswald
Otis Otto Owen Pamela Pansy Pat Patience Patricia Patrick Patsy Patty Paul Paula Paulette Pauline Pearl Peggy Penelope
Penny Percival Percy Perry Pete Peter Petra Petunia Phil Philip Philippa Phillip Philomena Phineas Phoebe Phyllis
Pippa Polly Poppy Preston Primrose Priscilla Prudence Quentin Quincy Quinn Rachel Ralph Ramona Randall Randolph Randy
Ray Raymond Rebecca Reg Regina Reginald Reuben Rex Rhoda Rhonda Rhys Richard Richie Rick Ricky Riley Rita Rob Robbie
Robert Roberta Robin Robyn Rod Roddy Roderick Rodney Roger Roland Rolf Roman Ron Ronald Ronnie Rory Rosa Rosalie
Rosalind Rosamund Rose Rosemary Rosie Ross Rowan Rowena Roxanne Roy Rubin Ruby Rudolph Rudy Rufus Rupert Russ Russell
Ruth Ryan Sabrina Sadie Sally Salome Sam Samantha Samson Samuel Sandra Sandy Sarah Saul Savannah Scarlett Scott Seamus
Sean Sebastian Selina Selma Seth Seymour Shane Shannon Sharon Shaun Shawn Sheila Shelby Sheldon Shelley Sheridan
Sherlock Sherman Sherry Shirley Sibyl Sidney Siegfried Silas Silvester Simeon Simon Simone Sinead Siobhan Solomon
Sonia Sonya Sophia Sophie Sophy Spencer Stacey Stacy Stan Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart
Sue Susan Susanna Susannah Susanne Susie Suzanne Sybil Sydney Sylvester Sylvia Tabitha Tamara Tammy Tamsin Tania Tanya
Tara Tatiana Ted Teddy Terence Teresa Terrance Terry Tess Tessa Thaddeus Thea Thelma Theo Theodora Theodore Theresa
Thomas Thomasina Tiffany Tim Timothy Tina Tobias Toby Todd Tom Tommy Toni Tony Tracey Tracy Travis Trevor Tricia
Trisha Tristan Troy Trudy Tucker Ty Tyler Tyrone Ulysses Una Ursula Valentine Valerie Vanessa Vaughan Velma Vera
Verity Vernon Veronica Vic Vicki Vicky Victor Victoria Vince Vincent Viola Violet Virgil Virginia Vivian Vivien Wade
Wallace Wally Walt Walter Wanda Warren Wayne Wendell Wendy Wesley Wilbur Wilfred Will Willow Wilhelmina Willa Willard
William Willie Willis Wilma Winifred Winnie Winston Winthrop Woodrow Wyatt Xavier Yolanda Yvette Yvonne Zachary Zack
Zara Zeke Zelda Zoe
# French and its neighbours
Achille Adélaïde Adélie Adeline Adrien Agathe Agnès Aimé Aimée Alain Albertine Alexandre Alexandrine Alexia Aline Alix
Alphonse Amandine Amaury Ambroise Amélie Anaïs Anatole André Andrée Ange Angèle Angélique Anouk Anselme Antoine
Antoinette Apolline Ariane Aristide Armand Armande Arnaud Arsène Astérix Aude Augustin Aurélie Aurélien Aurore Axel
Aymeric Baptiste Barthélemy Bastien Baudouin Béatrice Bénédicte Benoît Bérénice Bernadine Berthe Bertrand Blaise
Blandine Boniface Brice Brigitte Camille Capucine Carine Cécile Célestin Célestine Céline Chantal Charlène Charline
Chloé Christelle Christiane Christophe Claudette Claudine Clémence Clément Clotaire Clotilde Clovis Colbert Coralie
Corentin Corinne Cosette Cyprien Cyrille Damienne Danièle Daphné Delphine Denys Désiré Désirée Didier Dieudonné
Dominique Donatien Edgard Edmée Édith Édouard Éléonore Éliane Élie Élisabeth Élise Élodie Éloi Éloïse Émile Émilie
Émilien Emmanuelle Enzo Éric Estelle Étienne Eudes Eugène Eugénie Évariste Évelyne Fabien Fabienne Fabrice Fantine
Faustine Félicien Félicité Fernand Fernande Fiacre Firmin Flavie Florent Florian Floriane Franck François Françoise
Frédéric Frédérique Gaël Gaëlle Gaétan Gaspard Gaston Gauthier Gautier Geneviève Geoffroy Georges Georgette Gérald
Gérard Gérardine Germain Germaine Gervais Ghislain Ghislaine Gilles Ginette Gisèle Godefroy Gontran Grégoire Grégory
Guénolé Guilhem Guillaume Guillemette Gustave Gwenaël Hadrien Hélène Héloïse Henri Henriette Hercule Hervé Hippolyte
Honoré Honorine Hortense Hubertine Hugues Huguette Hyacinthe Ignace Inès Ingres Isaure Isidor Jacinthe Jacky Jacques
Jean-Baptiste Jean-Bernard Jean-Charles Jean-Christophe Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc
Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jeannette Jeannine Jérémie Jérémy
Jérôme Joachim Joëlle Joris José Josée Joséphine Josette Josiane Josselin Jules Julien Julienne Juliette Julot Karine
Ladislas Laetitia Lambert Laure Laurent Laurette Lazare Léa Léandre Léo Léon Léonard Léonce Léonie Léontine Léopold
Liliane Lilou Lise Lisette Loïc Loïs Lothaire Louane Louis-Philippe Louise-Marie Louison Luc Luce Lucette Lucie Lucien
Lucienne Ludivine Ludovic Mael Maël Magali Manon Marc Marcel Marceline Marcelle Marcellin Margaux Marie-Ange
Marie-Anne Marie-Christine Marie-Claire Marie-Claude Marie-France Marie-Françoise Marie-Hélène Marie-Jeanne
Marie-Laure Marie-Louise Marie-Noëlle Marie-Paule Marie-Pierre Marie-Thérèse Mariette Marin Marine Marius Marlène
Marthe Martial Martine Mathéo Mathias Mathieu Mathilde Mathis Mathurin Matthias Matthieu Maxence Maxime Maximilien
Mélanie Mélissa Micheline Michel Michèle Mireille Monique Morgane Myriam Nadège Napoléon Narcisse Nathalie Nestor
Nicolas Noé Noël Noëlle Noémie Norbert Océane Octave Odile Odilon Olivier Ombeline Oriane Pascal Pascale Pascaline
Patrice Paulin Perrine Perrette Philibert Philippe Philippine Pierre Pierre-Yves Pierrette Pierrot Placide Prosper
Raoul Raphaël Raphaëlle Raymonde Régine Régis Rémi Rémy Renaud René Renée Reynald Robespierre Rodolphe Rodrigue
Rolande Romain Romane Romaric Romuald Roseline Roxane Salomé Sandrine Sébastien Séraphin Serge Séverin Séverine
Sidonie Simonne Solange Solène Stanislas Stéphane Stéphanie Suzette Sylvain Sylvaine Sylvestre Sylviane Sylvie
Tancrède Tanguy Théo Théodore Théophile Thérèse Thibault Thibaut Thierry Timothée Toussaint Ulysse Urbain Ursule
Valentin Valère Valérie Valéry Véronique Vianney Victoire Victorin Victorine Violaine Violette Virginie Viviane
Wilfried Yann Yannick Yoann Yohann Yolande Yves Yvon Zacharie Zénobie Zéphyrin
# German, Dutch, Nordic
Adelheid Adolf Alaric Albrecht Alois Alwin Andreas Annelies Annelise Annemarie Annika Anselm Anton Armin Arne Arno
Arvid Bartolomeus Bastian Beate Bernd Bernhard Birgit Birgitta Björn Bodil Börje Britta Burkhard Carsten Christoph
Claus Cornelis Dagmar Detlef Dieter Dietmar Dietrich Dörte Ebba Eberhard Eckhard Edda Egon Einar Elke Elsbeth
Erhard Erich Ernst Erwin Ewald Fabian Femke Franz Frauke Freya Frida Frieda Friedhelm Friedrich Frits Fritz Frode
Gebhard Georg Gerd Gerda Gerhard Gerlinde Germar Gernot Gert Gesine Gisela Gottfried Gotthold Gottlieb Gretel
Gudrun Guido Gunnar Gunter Günter Günther Gustaf Gustav Hannelore Hanne Hannes Hanno Harald Hartmut Hedda Hedwig Heike
Heiko Heiner Heinrich Heinz Helge Helgi Helmut Hendrik Henning Henrik Heribert Hermann Hilde Hildegard Hinrich Holger
Horst Ilse Imke Inga Inge Ingeborg Ingemar Ingmar Ingo Ingvar Irmgard Isolde Jaap Jan-Peter Janneke Jannik Jens Jeroen
Jochen Johan Johann Johannes Joost Jörg Josef Jost Jürgen Jutta Kai Karin Karl-Heinz Karsten Kaspar Katharina Kathrin
Katja Kees Kerstin Klaas Klara Klaus Knud Knut Konrad Konstantin Korbinian Kristian Kristoffer Lars Lasse Leif
Leonhard Liesel Liesbeth Lieselotte Linnea Lothar Lotte Ludger Ludwig Luise Lukas Lutz Maarten Magda Magdalena Maja
Manfred Maren Margarete Margrethe Margit Marijke Markus Marlies Mathijs Matthäus Meike Merete Mikael Mogens Monika
Moritz Nele Nicolaas Niels Niklas Nils Oda Odin Olav Ole Olof Ottilie Otmar Ottokar Paulus Pelle Petter Pieter
Piet Ragnar Ragnhild Rainer Ralf Reiner Reinhard Reinhold Renate Rudolf Rüdiger Ruprecht Ruud Sabine Sander Saskia
Siegbert Siegmund Sieglinde Sigmund Sigrid Sigurd Silke Silvia Sjoerd Solveig Sonja Sören Søren Stefan Steffen
Steffi Sten Stig Sven Svend Svenja Swantje Theodor Theresia Thilo Thor Thorsten Thorvald Tilman Tjark Torben
Torsten Tove Traudl Trond Trygve Udo Ulf Ulla Ulrich Ulrike Ulrika Ursel Urs Uta Ute Uwe Vidar Viggo Volker Volkmar
Walburga Waldemar Walther Wiebke Wilhelm Willem Willi Winfried Wolfgang Wolfram Yngve
# Spanish, Portuguese, Italian
Abelardo Adalberto Adolfo Adriana Adriano Agostino Agustín Alberto Alejandra Alejandro Alessandra Alessandro Alessia
Alfonso Alfredo Álvaro Amadeo Amalia Amedeo Ana Anabel Anacleto Andrés Angel Ángel Ángela Angelo Aníbal Annibale
Antonella Antonino Antonio António Arcadio Armando Arnaldo Artur Arturo Asunción Augusto Aurelio Baltasar Bartolomé
Bartolomeu Bartolomeo Beatriz Belén Benedetto Benedita Benigno Benito Benvenuto Bernardo Bettina Bonifacio Bruna
Camilo Camillo Caetano Carlo Carlos Carlota Carlotta Carmela Carmelo Carolina Catalina Caterina Cayetano César Cesare
Chiara Cipriano Ciro Claudio Clemente Concepción Conceição Consuelo Corrado Cosimo Cristian Cristiano Cristina
Cristóbal Custodio Dante Dario Davide Delfina Demetrio Diego Diogo Dino Domenica Domenico Domingo Domingos Donatella
Donato Duarte Edgardo Edoardo Edson Eduarda Eduardo Efraín Eleonora Eliana Eliseo Elisa Elisabetta Eloísa Emanuele
Emilia Emiliano Emilio Encarnación Enrica Enrico Enrique Enriqueta Ercole Ernesto Esperanza Esteban Estefanía Estêvão
Ettore Eugenio Eulalia Eusebio Evaristo Ezio Fabiana Fabio Fabrizio Fabricio Facundo Fausto Federica Federico Felipe
Feliciano Felice Fermín Fernanda Fernando Fernão Filippo Filomena Flavia Flavio Florencia Francesco Francisca
Francisco Franco Gabriela Gaetano Gaspar Genaro Gennaro Gerardo Germán Giacomo Gianluca Gianni Gilberto Gilda Gino
Gioacchino Giorgia Giorgio Giovanna Giovanni Girolamo Giuliana Giuliano Giulia Giulio Giuseppe Giuseppina Gonçalo
Gonzalo Graciela Graciliano Grazia Graziella Gregorio Guadalupe Guillermo Guglielmo Gustavo Helder Henrique Heitor
Hermínia Hernán Hernando Hilario Homero Horacio Humberto Iago Ignacio Ignazio Ilaria Inés Inês Iñaki Íñigo Inmaculada
Ippolito Isabela Isadora Isidoro Isidro Ismael Italo Itzel Iván Ivana Ivo Jacinta Jacinto Jacopo Jaime Jair Javier
Jerónimo Jesús Joana João Joaquim Joaquín Joaquina Jordi Jorge Josefa Josefina Josep Josué Juan Juana Julián Juliano
Julieta Júlio Julio Justo Laércio Lázaro Leandro Leocadia Leonardo Leonel Leonor Leopoldo Leticia Lidia Liliana Lina
Lino Lisandro Lodovico Lorena Lorenza Lourdes Luana Luca Luciana Luciano Lucía Lucio Lucrecia Lucrezia Luigi Luigia
Luis Luís Luisa Luísa Luiz Macarena Mafalda Manuel Manuela Marcela Marcello Marcelo Marcio Márcia Marco Marcos
Margarida Margarita Margherita Mariana Mariano Maricela Mario Mário Marisa Marisol Marta Martín Martinho Massimiliano
Massimo Mateo Matías Matteo Mattia Mauricio Maurizio Mauro Maximiliano Máximo Maximo Michela Michelangelo Michele
Miguel Milagros Mirella Misael Moacir Moisés Montserrat Mónica Nélida Nélio Neymar Nicanor Niccolò Nicolò Nicolás
Nieves Noelia Norberto Nuno Octavio Odete Ofelia Olga Olimpia Olinda Omar Oriana Oriol Ornella Osvaldo Oswaldo Ottavio
Ovidio Pablo Paloma Paola Paolo Pasquale Patricio Patrizia Paulo Paulina Pedro Pelayo Perla Piero Pietro Pilar Pío
Plácido Porfirio Primo Próspero Purificación Quirino Rafael Rafaela Raffaele Raffaella Raimundo Ramiro Ramón Raquel
Raúl Rebeca Remedios Remigio Renata Renato Renzo Ricardo Riccardo Rigoberto Roberto Rocco Rocío Rodolfo Rodrigo
Rogelio Rogério Rolando Romeo Romina Romualdo Ronaldo Ronaldinho Rosalía Rosana Rosario Rosaria Rosaura Rossana
Rossella Rubén Rufino Ruggero Rui Salvador Salvatore Samuele Sancho Santiago Santino Sara Saverio Sebastián Sebastião
Sebastiano Sérgio Sergio Sesto Severino Silvana Silvano Silvestre Silvio Simón Simona Socorro Sofía Soledad Stefania
Stefano Susana Tânia Tadeo Telmo Tercio Teodoro Thiago Tiago Tiziana Tiziano Tomás Tomaso Tommaso Toribio Trinidad
Tullio Ubaldo Ugo Ulises Umberto Vagner Valentina Valentino Valeria Valerio Vanda Vasco Verónica Vicenta Vicente
Victoriano Vincenza Vincenzo Virgilio Virginio Vitor Vítor Vito Vittoria Vittorio Viviana Washington Wilson Xavi
Ximena Yago Yesenia Zacarías
# Slavic, Baltic, Balkan, Hungarian, Greek
Adamantios Agnieszka Ágnes Agripina Ákos Albena Alberts Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksey
Alena Aleš Alexandros Alexei Alexey Alexios Aliaksandr Alina Alla Alojz Alyona Anastasios Anatoli Anatoly Andon Andrej
Andrei András Andrius Andriy Andrzej Anežka Angelos Anika Anja Anka Ante Antal Antonin Antonín Antanas Anzhela
Apostolos Arcady Argyro Aristotelis Arkadi Arkady Arpád Arsen Arseny Artem Artyom Artūras Asen Athanasios Atanas
Attila Avdotya Balázs Barbora Bartłomiej Bartosz Béla Blagoje Blaž Bogdan Bogumił Bohdan Bohumil Bojan Boleslav
Bolesław Borislav Borivoje Božena Božidar Branimir Branislav Branka Branko Bronisław Bronislava Casimir Czesław Csaba
Cvetko Dalia Damir Damyan Danica Danijel Danil Danila Danilo Danuta Darinka Dariusz Darko Darya Dejan Demetrios Denes
Dénes Despina Dezső Dimitar Dimitra Dimitri Dimitrios Dimitris Dimitrije Dmitri Dmitriy Dmitry Dmytro Dobrica Dorota
Dragan Dragana Dragica Drago Dragomir Dragoslav Draško Dražen Duško Dušan Dušanka Dzmitry Edita Efstathios Efthymios
Egor Ekaterina Eleftherios Eleni Eliška Elżbieta Emese Emőke Endre Enver Erzsébet Eugeniusz Evgeni Evgenia Evgeny
Evangelos Ewa Fedir Fedor Ferenc Filip Florin Foma František Franciszek Franjo Fyodor Gábor Galina Gavril Gavrilo
Genadi Gennady Gennadi Georgi Georgios Georgy Gerasimos Gergely Giorgos Gheorghe Gintaras Gleb Goran Gordana Gosia
Grażyna Grigori Grigory Grzegorz György Gyula Halina Halyna Hana Hanna Havel Henryk Hristo Hrvoje Ieva Ifigenia Ignat
Ilia Ilie Iliya Ilija Illia Ilya Imre Inesa Inna Ioan Ioana Ioanna Ioannis Ion Ionel Ionuț Iosif Irakli Irena Irina
Iryna Istvan István Ivanka Ivaylo Ivica Iwona Izabela Jacek Jadranka Jadwiga Jakov Jakub Jana Janek Janez Janina Janis
Jānis Janko Janos János Janusz Jarmila Jaromir Jaroslav Jarosław Jasna Jelena Jerzy Jiří Jindřich Jitka Jolanta Josip
Jovan Jovana Jozef Józef József Judit Juliusz Juraj Jurgis Kalina Kalman Kálmán Karel Karol Karolina Károly Katarina
Katarzyna Kateřina Kateryna Katica Katya Kazimierz Khristo Kinga Kirill Klára Klavdiya Klemens Klementina Konstanty
Konstantina Konstantinos Kosta Kostas Kostadin Kostyantyn Krasimir Krešimir Krisztina Kristaps Krum Krystyna Krzysztof
Ksenia Kseniya Kuzma Kyriakos Kyrylo Ladislav Lajos László Laszlo Lazar Lech Leonid Leonidas Leonti Lesya Lev Levon
Lidiya Liliya Liubov Ljubica Ljubomir Ljubov Ljubiša Lucyna Ludmila Ludmilla Ludvík Lyubov Lyudmila Lyubomir Maciej
Magdolna Makar Maksim Maksym Małgorzata Marcin Marek Marica Marija Marijan Marika Mariusz Mariya Marju Márk Marko
Márta Martins Maryna Marzena Matej Matěj Matija Mateusz Matviy Maxim Mendel Michail Michał Mieczysław Mihai Mihail
Mihály Mihkel Mikhail Miklos Miklós Mikołaj Mikuláš Mila Milan Milana Milena Milica Miloje Milorad Miloš Milos
Miloslav Milovan Miltiadis Milutin Mira Mircea Mirela Mirjana Mirko Miro Miroslav Mirosław Mitar Mladen Momčilo
Mykhailo Mykola Myroslav Nada Nadezhda Nadia Nadiya Natalija Nataliya Nataša Natalya Naum Nebojša Nedelcho Nenad
Nevena Nicolae Nicoleta Nikita Nikola Nikolai Nikolaj Nikolaos Nikolay Nikoloz Nikos Noemi Oana Octavian Ognjen Oksana
Oldřich Oleg Oleh Oleksandr Oleksiy Olena Oles Olha Ondřej Orest Orsolya Ostap Ovidiu Panagiotis Panayotis Panteleimon
Pantelis Paraskevi Parvan Pavao Pavel Paweł Pavlo Pavlos Pelagia Pencho Penka Pericles Periklis Petar Péter Petko Petr
Petro Petru Petya Pëtr Piotr Plamen Platon Predrag Přemysl Prokop Pyotr Rada Radek Radka Radko Radmila Radomir
Radoslav Radosław Radovan Radu Rafał Rajko Raisa Ramaz Ratko Raya Regimantas Rimantas Roksana Romanas Rosen Rostislav
Rozalia Ruslan Ruslana Ružica Ryszard Sanja Sandor Sándor Sava Savva Semyon Semen Serafim Serghei Sergei Sergey Sergej
Serhiy Siniša Slavko Slavica Slavoj Slobodan Slobodanka Smaranda Snežana Sofia Sofija Sofya Sorin Sotirios Spiros
Spyridon Srđan Stana Stanimir Stanislav Stanisław Stanislava Stavros Stefanos Stefka Stelian Stepan Štefan Štěpán
Stjepan Stoyan Stratis Svetlana Svetoslav Svetozar Sviatoslav Svyatoslav Szabolcs Szilvia Szymon Tadej Tadeusz Tamás
Tanja Taras Tatjana Tatyana Tekla Teodor Teofil Terezie Theodoros Thodoris Tibor Tihomir Timofei Timofey Timur Todor
Todorka Tomasz Tomáš Tomas Tomislav Tomo Traian Traicho Tsvetan Urszula Václav Vaclav Vadim Vadym Valdis Valdemar
Valentyn Valeri Valeriy Valery Vanja Varvara Vasil Vasile Vasili Vasiliki Vasilije Vasilios Vasily Vassili Vassilis
Vasko Vasyl Velimir Velko Ventsislav Veronika Veselin Vesna Vidkun Viera Viktor Viktoria Viktoriya Vilém Vilmos Vinko
Violeta Viorel Vissarion Vit Vít Vitali Vitaliy Vitaly Vjekoslav Vlad Vlada Vladan Vladimir Vladislav Vladko Vlasta
Vlastimil Voislav Vojin Vojislav Vojtěch Volodymyr Vsevolod Vuk Vytautas Vyacheslav Wacław Wiesław Wiktor Witold
Władysław Włodzimierz Wojciech Xenia Yakov Yana Yanis Yannis Yaroslav Yefim Yegor Yekaterina Yelena Yelizaveta Yevgeni
Yevgenia Yevgeny Yiannis Yordan Yorgos Yulia Yuliya Yuri Yuriy Yury Zbigniew Zdeněk Zdravko Želimir Željko Zenon
Zinaida Zlatan Zlatko Zofia Zoltan Zoltán Zora Zoran Zsófia Zsolt Zsuzsa Zuzana Zvonimir
# Hebrew and Yiddish, Armenian, Georgian, Albanian
Abba Aharon Ahuva Akiva Alon Amir Amnon Arieh Aryeh Asher Avigdor Aviv Aviva Avital Avner Avraham Avram Baruch Batya
Benny Benzion Binyamin Bracha Chaim Chana Chava Daniella Devorah Dov Dovid Dvora Efrat Ehud Eitan Eliezer Eliyahu
Elisheva Elkanah Emanuel Esti Ezer Galit Gershom Gershon Gila Golda Hadassah Haim Hanan Herschel Herzl Hillel Ilan
Ilana Isser Itamar Itzhak Lior Leib Limor Malka Meir Menachem Menahem Meyer Michal Miri Mordechai Moishe Moshe Naftali
Nahum Natan Netanel Nir Nissim Noa Noam Ofer Ofra Ophir Orly Orna Pinchas Rafi Rahel Rivka Rivke Ruti Ruven Sarit
Shaul Shimon Shira Shlomo Shmuel Shoshana Shulamit Tal Talia Tamar Tamir Tikva Tova Tovah Tzipi Tzipora Uri Uriel Uzi
Yaakov Yael Yaffa Yair Yehoshua Yehuda Yehudi Yigal Yisrael Yitzchak Yitzhak Yochanan Yoel Yonatan Yoram Yosef Yossi
Yuval Zalman Zeev Ze'ev Zev Zipporah Zvi Anahit Ani Ara Aram Ararat Arax Armen Artak Ashot Astghik Gagik Gevorg Gohar
Grigor Hagop Hakob Hamlet Haroutioun Hayk Hovhannes Hovik Hrant Karapet Karekin Khachik Khachatur Kevork Lusine Mher
Narek Narine Nerses Nikol Norayr Ruben Samvel Sarkis Sargis Serzh Sevan Shushan Siranush Sirarpi Tigran Vahan Vahe
Vardan Vartan Vazgen Zaven Avtandil Bidzina Davit Dato Eduard Eka Eldar Gela Giga Giorgi Gocha Guram Kakha Ketevan
Koba Lado Lali Lasha Levan Manana Mamuka Mikheil Nana Nino Nodar Nugzar Otar Rustaveli Shalva Sopio Tamaz Tamuna
Teimuraz Tengiz Vakhtang Vano Zaza Zurab Zviad Agim Agron Albana Alban Altin Arben Arta Avni Bashkim Besnik Blerim
Blerina Edi Fatmir Fatos Flutura Genc Gjergj Hashim Ilir Isuf Kujtim Lindita Luan Mimoza Nexhmije Petrit Ramush Rexhep
Sali Shkëlzen Skender Valon Vjosa
# Arabic, Berber, Persian, Turkic
Abbas Abdallah Abdalla Abdel Abdelaziz Abdelhamid Abdelkader Abdelkarim Abdelkrim Abdellah Abdellatif Abdelmadjid
Abdelmajid Abdelmalek Abdelmoumen Abdelouahab Abdelrahman Abderrahim Abderrahmane Abdessalam Abdeslam Abdi Abdirahman
Abdoulaye Abdoul Abdourahmane Abdul Abdulaziz Abdulhamid Abdulkarim Abdullah Abdullahi Abdulla Abdulmalik Abdulqadir
Abdulrahman Abdulrazak Abdulsalam Abdurrahman Abeer Abid Abidin Abla Abu-Bakr Abubakar Aboubacar Aboubakar Adel Adil
Adiba Adnan Afaf Afif Ahlam Ahmad Ahmadou Ahmed Ahmet Aicha Aïcha Aisha Aischa Aïssa Aissata Aïssatou Aida Akram Ala
Alaa Alaeddine Ali Alia Alioune Aliou Aliya Allal Almamy Amal Amani Amar Amel Amer Amin Amina Aminata Amine Aminou
Amira Ammar Amr Anas Anis Anisa Anouar Antar Anwar Aqil Arafat Arif Arwa Asad Asghar Ashraf Asif Asim Asma Asmaa Assad
Assia Atef Atiya Atta Awad Ayad Ayesha Ayman Aymen Ayoub Ayub Azeddine Aziz Aziza Azmi Azzam Azzedine Baaziz Badr
Badia Badis Bahaa Bahija Bakari Bakr Barakat Bariz Basel Basem Basim Basma Bassam Bassem Bassma Batoul Belaïd Belkacem
Benali Bilal Bilel Boualem Bouchra Boubacar Boubakar Boubaker Boubou Boudjema Bouna Brahim Burhan Burhanuddin Bushra
Chadli Chafik Chahid Chakib Charif Cherif Cherifa Chokri Dalal Daoud Dawood Dawud Dhia Dina Djamel Djamila Djibril
Driss Duaa Ebrahim Ehab Ehsan Emad Eman Essam Fadel Fadela Fadhila Fadi Fadia Fadila Fadl Fahad Fahd Fahim Fahmi
Faisal Faiz Faiza Fakhri Farah Farajallah Fares Farhat Farid Farida Faris Farouk Farouq Faruq Fatema Fathi Fathia
Fatiha Fatima Fatimah Fatma Fatou Fatoumata Fawaz Fawzi Fawzia Fayez Fayçal Fayrouz Ferhat Fethi Fouad Fouzia Fuad
Ghada Ghaleb Ghali Ghassan Ghazi Habib Habiba Hachem Hadi Hadja Hadjer Hafez Hafid Hafida Hafiz Hafsa Hafsatou Hafsat
Haidar Hajar Hakim Hakima Hala Halim Halima Halimatou Hamad Hamadi Hamadou Hamdan Hamdi Hamed Hamid Hamida Hamidou
Hammadi Hamoud Hamoudi Hamza Hanaa Hanane Hani Hania Hanifa Haris Haroun Harun Hasan Hashem Hasna Hassan Hassane
Hassiba Hatem Hatim Hayat Haydar Hayet Heba Hedi Hella Hesham Hiba Hicham Hichem Hidayat Hikmat Hind Hisham Hocine
Houari Houcine Houda Houria Hosni Hossam Hosein Hossein Hosseini Huda Hudhayfa Husam Husayn Husein Husni Hussam
Hussain Hussein Husseini Ibrahim Ibrahima Ibtisam Idir Idris Idriss Idrissa Ihab Ihsan Ikram Ilham Ilyas Imad Iman
Imane Imed Imran Inas Insaf Intisar Iqbal Irfan Isa Isam Ismaël Ismail Ismaïl Ismat Issa Issam Issouf Iyad Izzat
Jaafar Jabbar Jabir Jaber Jafar Jalal Jalila Jamal Jamel Jamil Jamila Jassem Jassim Jawad Jawhar Jihad Jihan Jibril
Joumana Juma Jumana Kaddour Kadija Kadidia Kadidiatou Kamal Kamel Kamil Karam Karima Karim Kassem Kateb Khadija
Khadidja Khaldoun Khaled Khalid Khalida Khalifa Khalil Khawla Khayr Kheira Khadra Khelifa Khider Kinda Lahcen Laila
Lakhdar Lamia Lamine Larbi Latif Latifa Layla Leïla Loubna Lounès Louiza Lubna Lutfi Luqman Maamar Maaouya Maha
Mahamadou Mahamane Mahamat Mahamoud Mahdi Mahfoud Mahfouz Mahmood Mahmoud Mahmud Mahrez Majd Majed Majid Majida Makram
Malek Malik Malika Mamdouh Manal Mansour Mansur Maqbool Maram Mariam Mariama Mariem Marouane Marwa Marwan Maryam
Masood Masoud Massinissa Massoud Matar Mawlud Maysa Mazen Mehdi Mehmet Mejda Messaoud Messaouda Messali Milad Miloud
Mimoun Mohamad Mohamadou Mohamed Mohammad Mohammed Mohamud Mohand Mohsen Mohsin Mokhtar Moktar Moncef Mounir Mounira
Mourad Moussa Moustapha Moustafa Mouloud Muammar Mouammar Mubarak Muhammad Muhammadu Muhammed Muhsin Mujahid Mukhtar
Mumtaz Mundhir Munir Munira Muntasir Muqtada Murad Musa Musab Mustafa Mustapha Musallam Muslim Mutasim Muzaffar Nabil
Nabila Nabih Nacer Nacera Nadeem Nader Nadim Nadir Nadira Nael Nafi Nafisa Nafissatou Nagi Nagib Nagla Naguib Nahed
Nahla Nahid Naim Naïma Najah Najat Najeeb Najib Najiba Najla Najlaa Najwa Nasr Naser Nasir Nasrallah Nasreddine
Nasreen Nasrin Nasser Nassim Nassima Nawal Nawaf Nawaz Nayef Nazim Nazir Neila Nidal Niema Nizar Noor Noora Nour Noura
Noureddine Nourredine Nouri Nouha Nuha Nur Nura Nuri Nuruddin Omran Osama Osman Othman Oumar Oumarou Oumou Ousmane
Oussama Qais Qasem Qasim Qusay Raafat Rabah Rabab Rabia Rachid Rachida Radhia Radhouane Radwan Rafik Rafiq Raghad
Raghida Rahim Rahima Rahma Raja Rajab Rakia Ramadan Ramdane Ramzi Rana Randa Rania Ranya Rasha Rashad Rashed Rashid
Rashida Rasheed Rasool Rasul Rauf Rawan Rawya Razan Reda Redouane Reem Refaat Rehab Riad Rida Ridha Rifaat Rim Rima
Riyad Riyadh Roula Roqaya Ruba Rukhsana Rula Ruqayya Ruqaya Saad Saadia Saber Sabah Sabiha Sabri Sabrine Sadek Sadia
Sadiq Sadok Saddam Safa Safia Safiya Safiatou Safwan Sahar Sahra Said Saïd Saïda Saida Saif Sakina Salaheddine Salah
Salam Saladin Salama Saleem Saleh Salek Salem Salih Salim Salima Salma Salman Salwa Samah Samar Sameh Sami Samia Samih
Samiha Samir Samira Samirah Samy Sana Sanaa Sanad Saoud Satar Sattar Saud Sawsan Sayed Sayf Sayida Sedki Selim Shadi
Shadia Shafiq Shafiqa Shahid Shaheen Shahinaz Shakir Shamil Shamima Shams Sharif Sharifa Shawki Shawqi Shaya Shehab
Sherif Shereen Sherine Shihab Shirin Shukri Siham Skander Slimane Sofiane Sohair Sohaila Souad Souha Soufiane
Souhayr Soumaya Suad Subhi Sufian Suha Suhail Suhayla Suhair Sukaina Sulaiman Sulayman Suleiman Sulieman Suliman
Sultana Sumaya Tahani Taher Tahar Tahir Taieb Taïeb Talal Taleb Talha Talib Tamer Tamim Tareq Tarek Tarik Tariq Tawfik
Tawfiq Taysir Tayeb Tayyip Thabit Thamer Thuraya Toufik Turki Umar Umayma Usama Usman Uthman Wafa Wafaa Wafiq Wael
Wahid Wahida Wahiba Wajdi Walaa Waleed Walid Warda Wasim Wassila Widad Wisam Wissam Yacine Yacoub Yacouba Yahia Yahya
Yamina Yaqub Yasar Yaser Yasin Yasir Yasmin Yasmina Yasmine Yasser Yassin Yassine Yazid Youcef Younes Younis Youssef
Youssouf Youssoufou Yousef Yousif Yousra Yunus Yusra Yusuf Zaher Zahia Zahir Zahra Zahraa Zaid Zaida Zaidan Zainab
Zaineb Zakaria Zakariya Zaki Zakia Zaynab Zayd Zayed Zeid Zeinab Zeineb Ziad Zied Zine Zineb Ziyad Zohra Zoubida
Zoubir Zouheir Zoulikha Zubair Zubayr Zuhair Zuhra Zulfiqar Aghali Akli Alhassane Alhousseini Amastan Amghar Amoud
Assarid Attaher Baye Bilaou Ghabdouane Ifrah Kaocen Lounis Manny Mano Mossa Rhissa Sidi Tacfarinas Tinhinane Yidir
Ziri Zeyneb Dassine Acherif Alghabass Intalla Ibrahim-Ag Abolhassan Afsaneh Afshin Akbar Alireza Anahita Arash
Ardeshir Arezoo Arman Atefeh Azadeh Azar Babak Bahman Bahram Behnam Behrouz Behzad Bijan Bita Dariush Davoud Delara
Elham Esfandiar Esmail Faezeh Faranak Farhad Fariba Farideh Farrokh Farshad Farzad Farzaneh Fereshteh Fereydoun Firouz
Firuz Ghasem Golnaz Goli Hamidreza Homa Homayoun Hooman Hormoz Houshang Iraj Jahangir Jamshid Javad Kamran Kaveh
Kayhan Keyvan Khosrow Khosro Kian Kourosh Laleh Leyla Mahin Mahsa Maliheh Mana Mandana Manouchehr Marjan Marjane Masih
Masoumeh Mehran Mehrdad Mehri Minoo Mitra Mohammadreza Mojgan Morteza Mozhdeh Narges Nasim Nazanin Negar Neda Niloufar
Niloofar Niki Omid Parisa Parvaneh Parvin Payam Peyman Pooya Pouran Puran Ramin Reza Roshanak Roxana Roya Ruhollah
Rustam Sadegh Saeed Saeedeh Saman Sanaz Sassan Sepideh Shahab Shahin Shahla Shahram Shahrzad Shahriar Shahrokh Shapour
Shohreh Simin Soheila Sohrab Soraya Taraneh Touraj Vahid Yalda Yeganeh Zari Zohreh Abay Abdülhamid Akın Alp Alparslan
Altan Arzu Asel Aslan Asli Aslı Atatürk Atilla Ayla Aylin Ayse Ayşe Aysel Aysun Aytmatov Babür Bahadır Bahar Barış
Batu Bayram Bekir Berk Berna Berrin Beyza Bilge Bora Burak Burcu Bülent Bulent Cahit Canan Celal Cem Cemal Cengiz
Cevdet Cihan Çetin Çiğdem Damla Demir Deniz Derya Devlet Dilek Doğan Doğu Ebru Ece Ekrem Elif Emel Emin Emine Emrah
Emre Ender Engin Ercan Erdal Erdem Erdoğan Erhan Erkan Erol Ertuğrul Esin Esra Eyüp Fahri Fatih Feride Feridun
Fethullah Feyza Figen Fikret Filiz Funda Füsun Galip Gamze Gökhan Gonca Gönül Gul Gül Gülay Gülbahar Güler Gülnara
Gulnara Gülsen Gülsüm Günay Gürsel Güven Hakan Haluk Hande Hatice Hayri Hülya Hulya Hüseyin Hüsnü İbrahim İhsan Ilker
İlker İnci Inönü İpek İsmail İsmet Islambek Kaan Kadir Kasım Kazım Kemal Kenan Kerem Kerim Koray Korkut Kubilay
Kurmanbek Kürşat Kassym-Jomart Levent Mahir Mehmed Melek Melih Meltem Meral Merve Mesut Metin Mevlüt Murat Murathan
Müge Münir Müslüm Nazım Nazlı Necati Necdet Necmettin Necmi Nermin Neslihan Nesrin Nevzat Nihal Nihat Nilgün Nurettin
Nursel Nursultan Oğuz Oğuzhan Okan Oktay Onur Orhan Ömer Özcan Özge Özgür Özlem Pervin Pınar Polat Ramazan Rahmi Recep
Refik Rıfat Rıza Rüştü Sadık Safiye Samet Seda Sedat Sefa Selahattin Selçuk Selin Semra Serap Serdar Serhat
Serkan Sevgi Sevim Seyit Sezen Sibel Sinan Songül Suat Süleyman Sultanbek Suna Şahin Şener Şenol Şerif Şeyma Şükrü
Tahsin Talat Tanju Tansu Tarkan Tayfun Temel Temirlan Tevfik Tolga Tuba Tugba Tuncay Turan Turgut Turhan Ufuk Uğur
Ülkü Ümit Ünal Veli Vedat Volkan Yakup Yalçın Yaşar Yasemin Yavuz Yeliz Yiğit Yıldırım Yıldız Yılmaz Yüksel Zafer
Zehra Zeki Zeliha Zerrin Zeynep Zülfü Ziya Aibek Aigul Aiman Ainur Akezhan Akhmed Aldar Alibek Almaz Almazbek Altynai
Anvar Apti Arslan Askar Aslanbek Aynur Azamat Bakhtiyor Bakiyev Baurzhan Bekbolat Bolat Chinghiz Daniyar Dariga Dinara
Dilshod Dokka Doku Dzhokhar Emomali Erlan Farkhod Feruza Gulbadan Gulbuddin Gulsara Gurbanguly Husniddin Ilhom Islom
Jamoliddin Jantoro Jasur Kamchybek Kanat Khadzhimurat Khusen Madina Magomed Makhmud Mamed Marat Mirziyoyev Movladi
Muhtar Mukhamed Nargiza Nazarbek Nodira Nurbek Nurlan Nurzhan Omurbek Oybek Ramzan Roza Sadyr Salavat Samat Saparmurat
Sardor Serik Sherali Shavkat Sooronbay Sukhrob Tokayev Tulegen Ulugbek Yerlan Zamira Zarina Zelimkhan Zukhra
# South Asia
Aamir Aarti Aarav Abdur Abhijit Abhishek Adarsh Aditi Aditya Afzal Ajay Ajit Akash Akhilesh Akhtar Akshay Alok Altaf
Amala Amalendu Aman Amarinder Amartya Ambika Amit Amitabh Amitava Amjad Amrita Amritpal Anand Ananda Anant Ananya Anil
Anindita Anjali Anju Anjum Ankit Ankita Anoop Anshul Anupam Anuradha Anurag Aparna Arati Archana Arjun Arshad Arun
Aruna Arundhati Arvind Asha Ashish Ashok Ashoka Ashutosh Ashwin Aslam Atal Atif Atul Avinash Azhar Azim Babar Baburam
Badal Bal Baldev Balram Balwant Bandaranaike Bashir Benazir Bhagat Bharat Bharati Bhaskar Bhim Bhimrao Bhupinder
Bidhan Bimal Bina Binod Bipin Brijesh Chanchal Chandan Chandra Chandrika Chetan Chhaya Chiranjeevi Damodar Dayanand
Debendra Deepa Deepak Deepika Devendra Devi Dhananjay Dharmendra Dhirubhai Dilip Dimple Dinesh Dipak Dipankar Dipika
Divya Durga Farhan Farooq Farukh Fazal Fazlur Feroz Firoz Gajendra Ganesh Gauri Gautam Gautama Gayatri Geeta Ghulam
Girija Girish Gita Gopal Gotabaya Govind Gulab Gulzar Gurcharan Gurmeet Gurpreet Habibullah Hafeez Hameed Hardeep
Hardik Hari Harish Harjit Harpreet Harsha Harshad Hasina Hema Hemant Himanshu Hrithik Inder Inderjit Indira Indra
Indrani Ishaan Ishaq Ishwar Iskander Jagan Jagannath Jagat Jagdish Jagjit Jagmohan Jai Jairam Jamshed Jasbir Jaspal
Jaswant Javed Jawaharlal Jaya Jayant Jayanta Jayanti Jayaprakash Jayawardene Jayewardene Jitendra Jyoti Jyotirao Kabir
Kailash Kajol Kalidas Kalpana Kamala Kamla Kanhaiya Kanwar Kapil Karan Kareena Kartar Karthik Kartik Kasturba Kavita
Kedar Keshav Khaleda Khurram Khushwant Kiran Kishore Krishan Krishna Kuldeep Kumar Kumari Kunal Kushal Lakshmi Lal
Lalit Lalita Lata Laxman Laxmi Liaquat Lokesh Madan Madhav Madhavi Madhu Madhukar Madhuri Mahadev Mahendra Mahesh
Mahinda Maithripala Malala Malini Mamata Mamta Manish Manisha Manju Manmohan Manohar Manoj Mansoor Mayawati Meena
Meenakshi Meera Megha Mithun Mohan Mohandas Mohini Mohit Motilal Mukesh Mukul Mulayam Munaf Murali Muralitharan
Nagendra Naina Nalini Namita Nanda Nandini Naoroji Narasimha Narayan Narayana Narendra Naresh Nargis Naseem
Naseeruddin Natwar Naveen Navin Neelam Neeraj Neeta Neha Nehru Nikhil Nilanjana Nilesh Nirad Nirmala Nirupama Nitin
Nitish Niyaz Nusrat Padma Palaniappan Pallavi Pankaj Paramjit Parvati Parveen Parvez Pervez Pervaiz Piyush Prabhakaran
Prabhat Pradeep Prafulla Prakash Pramod Pranab Pranav Prasad Prashant Pratap Pratibha Praveen Preeti Prem Premadasa
Prithvi Priya Priyanka Puja Punit Purnima Pushpa Qaiser Radha Radhika Raghav Raghuram Rahat Rahul Raj Rajan Rajat
Rajendra Rajesh Rajeev Rajinder Rajiv Rajkumar Rajnath Rajni Rajiva Rakesh Rakhi Ram Rama Ramachandra Raman Ramana
Ramanujan Ramesh Rameshwar Ranasinghe Ranil Ranjan Ranjana Ranjit Rashmi Ratan Rathin Ravi Ravindra Rehman Rekha Renu
Renuka Rishi Ritu Ritwik Rohan Rohini Rohit Roshan Rukmini Rupa Sabir Sachin Sagar Sajid Sajjad Sameer Sampath Sandeep
Sandhya Sangeeta Sanjay Sanjeev Sanjiv Santosh Sarala Sarath Sardar Sarfraz Sarita Sarojini Sarvepalli Satish Satyajit
Satyendra Saurabh Saurav Savita Savitri Seema Shabana Shah Shahbaz Shaista Shailesh Shakti Shakuntala Shalini Shankar
Shanta Shanti Sharad Sharma Sharmila Shashi Shaukat Shekhar Shilpa Shiv Shiva Shivaji Shivani Shobha Shreya Shruti
Shubha Shyam Shyama Siddharth Siddhartha Sita Sitaram Smita Smriti Sneha Sohail Somnath Sonal Sonali Soumitra Sourav
Sridevi Sridhar Srinivas Srinivasa Subash Subhas Subhash Subhadra Subramaniam Subramanyan Sucheta Sudha Sudhir Sujata
Sujit Sukhbir Sukumar Suman Sumit Sumitra Sunanda Sundar Sundaram Sunil Sunita Suraj Suren Surendra Suresh Surinder
Surjit Surya Sushil Sushila Sushma Swaraj Swati Tabish Tanuja Tanvir Tapan Tarun Tejas Tenzin Thakur Uday Udit Uma
Umesh Upendra Urmila Usha Uttam Vaishnavi Vandana Varun Vasant Vasundhara Veena Velupillai Venkaiah Venkat Venkatesh
Vibha Vidya Vijay Vijaya Vikas Vikram Vikrant Vimal Vinay Vineet Vinod Vipin Virat Virender Virendra Vishal Vishnu
Vishwanath Vivek Vivekananda Wajid Waqar Waseem Yadav Yash Yashwant Yasmeen Yogendra Yogesh Yogi Yousaf Zafar Zaheer
Zakir Zeenat Zia Ziaur Zulfikar Zubin
# East and Southeast Asia
Aiko Akemi Aki Akihito Akiko Akio Akira Akito Asako Asuka Atsuko Atsushi Ayako Ayumi Chiaki Chieko Chiharu Chika Chiyo
Daichi Daiki Daisuke Eiichi Eiji Eiko Emi Emiko Etsuko Fumiko Fumio Genji Goro Hachiro Hajime Hanako Haru Haruka
Haruki Haruko Haruto Hayao Hayato Hideaki Hideki Hideko Hideo Hideyoshi Hikaru Hinata Hirobumi Hirohito Hiroki Hiroko
Hiromi Hiroshi Hiroyuki Hisako Hisashi Hitomi Hitoshi Ichiro Ieyasu Isamu Isao Isoroku Jiro Jun Junichi Junichiro
Junji Junko Kaito Kanako Kaori Kaoru Katsuo Katsuko Kazuhiro Kazuki Kazuko Kazuo Kazuya Kei Keiichi Keiji Keiko
Keisuke Kenichi Kenichiro Kenji Kenta Kento Kenzaburo Kenzo Kichiro Kiichi Kimiko Kiyoko Kiyoshi Koichi Koji Kojiro
Kosuke Kotaro Kumi Kumiko Kunio Kyoko Machiko Maiko Maki Makiko Makoto Mami Mamoru Manabu Mao Mariko Masaaki
Masahiko Masahiro Masaki Masako Masami Masao Masaru Masashi Masato Masayoshi Masayuki Megumi Michiko Midori Mieko Mika
Miki Mikio Minako Minoru Misaki Mitsuko Mitsuo Miyako Miyoko Miyuki Momoko Motoko Musashi Nagisa Nanako Naoki Naoko
Naoto Natsuki Natsume Noboru Nobuko Nobunaga Nobuo Nobuyuki Noriko Norio Noriyuki Osamu Reiko Ren Rie Riku Rina Ryo
Ryoichi Ryoko Ryota Ryu Ryuichi Ryunosuke Saburo Sachiko Sadako Sakura Saori Satoru Satoshi Sayaka Sayuri Seiichi
Seiji Setsuko Shigeki Shigeko Shigeru Shigeo Shinichi Shinji Shintaro Shinya Shinzo Shizuka Shizuko Sho Shoichi Shoji
Shota Shoto Shuichi Shun Shunsuke Soichi Sota Sumiko Susumu Suzume Tadao Tadashi Taiga Taisuke Takahiro Takako Takao
Takashi Takayuki Takeo Takeru Takeshi Takumi Takuya Tamiko Tamotsu Taro Tatsuo Tatsuya Teruko Tetsuo Tetsuro Tetsuya
Tokiko Tomoko Tomomi Tomoyuki Toru Toshiaki Toshihiko Toshiko Toshio Toshiro Tsubasa Tsutomu Tsuyoshi Yasuhiro Yasuko
Yasunari Yasuo Yasushi Yayoi Yoichi Yoji Yoko Yoshiaki Yoshie Yoshihide Yoshihiro Yoshihiko Yoshiki Yoshiko Yoshio
Yoshiro Yosuke Yuichi Yuji Yuka Yukari Yuki Yukiko Yukio Yuko Yumi Yumiko Yuriko Yusuke Yutaka Chae-won Dae-jung
Dong-hyun Eun-ji Geun-hye Hae-won Ha-joon Hee-jung Hye-jin Hyeon Hyon-hui Hyun Il-sung In-young Jae-in Jae-ho Ji-hoon
Ji-min Ji-woo Ji-young Jin-woo Jong-il Jong-un Joon-ho Jung-hee Kyung Kyung-soo Mi-kyung Min-ho Min-jun Min-seo
Myung-bak Roh Seo-yeon Seok-yeol Seung Seung-hyun So-yeon Soo-jin Soon-yi Suk-yeol Sung-ho Sung-min Syngman Tae-woo
Woo-jin Yeon Yong Yoon Yo-jong Young-ho Young-sam Yu-na Chung-hee Ki-moon Aiguo Baoguo Biao Bingbing Bo Boxiong
Changchun Chaoxing Chen Chiang Chong Chow Chun-hua Cixi Dawei Dejiang Deng Dongmei Enlai Fei Feng Guangbiao Guofeng
Guoqiang Haiyan Hao Honglei Hua Huan Hui Huifang Jia Jiabao Jian Jianguo Jianhua Jianjun Jiaxing Jie Jing Jinghui
Jinping Jintao Jiang Jiechi Junhui Kaige Kejia Keqiang Lei Li Lijuan Lili Ling Liping Liu Lixin Mei Meiling Ming 
Ning Peng Ping Qi Qiang Qichen Qing Qinglin Qishan Rongji Ruolan Shaoqi Shi Shimin Shuai Tao Tingting Wei Weiwei Wen
Wenbo Wenjing Wu Xi Xia Xiaobo Xiaochuan Xiaodong Xiaoling Xiaoming Xiaoping Xilai Xing Xiu Xiulan Xiuying Xu Xue
Xueliang Xuemei Yan Yang Yanping Yaobang Yat-sen Yi Yimou Yin Ying Yingying Yongkang Yu Yuan Yue Yun Zedong Zemin Zhen
Zheng Zhengfei Zhi Zhigang Zhiming Zhiqiang Zhiyuan Zhong Ziyang Zongtang Anh Bao Binh Chau Cuong Dai Diem Dinh Dung
Duc Duong Giap Ha Hien Hieu Hoa Hoang Huong Huy Huyen Khanh Khoa Kiet Lan Lam Linh Manh Minh Nam Nga Ngoc Nguyet
Nhung Nhu Phuc Phuong Phuoc Quan Quang Quoc Quyen Quynh Tam Tan Thanh Thao Thi Thien Thieu Tho Thu Thuy Tien Toan Tran
Trang Trinh Trong Trung Truong Tuan Tuyet Van Viet Vinh Vu Xuan Yen Achmad Adi Agung Agus Ahok Aisyah Anies Arief
Aung Aye Bambang Basuki Bayu Budi Boediono Budiman Chai Chalerm Chuan Dewi Dian Djoko Dwi Endang Fitri Ganjar Gatot
Habibie Hartono Hatta Hendra Htin Htun Indah Intan Irwan Jokowi Joko Kadek Kasit Ketut Khin Kyaw Lee-Hsien Lestari
Mahathir Mahmudin Megawati Min Mya Ngurah Nyein Nyoman Oei Phibun Prabowo Pramoedya Prasetyo Prayut Pridi Purnomo
Putra Putri Putu Ratna Retno Rizal Samak Sandar Slamet Soeharto Soekarno Soe Somchai Sri Su-kyi Sudirman Sudono
Suharto Sukarno Suparno Surayud Suryadi Susilo Suthep Sutrisno Suu Thaksin Thant Thaw Thein Tunku Wahyu Wati Wawan
Wayan Widodo Yati Yingluck Yudhoyono Yusof Zaw Zeya Bayani Corazon Crisanto Dalisay Diwata Fidel Imelda Isko Jejomar
Lakandula Ligaya Lualhati Luningning Macapagal Makisig Maricel Melchor Panfilo Ramon Risa Ruffa Vilma Bounnhang
Choummaly Hun Khieu Norodom Nuon Sihamoni Sihanouk Sokha Sovann Sisowath Souphanouvong Ieng
# Africa south of the Sahara
Abaeze Abayomi Abebe Abeba Abena Abimbola Abiodun Abiola Aboubakry Achebe Acho Adaeze Adaku Adama Adanna Addo Adebayo
Adebola Adedayo Adegoke Adekunle Ademola Adeola Adetokunbo Adewale Adisa Adjoa Adwoa Afework Afi Afua Agbeko Agathon
Agwu Aguiyi Ahmadu Akachi Akin Akinwunmi Akinyi Akosua Akua Akwasi Akwetey Alassane Alemayehu Alemu Alfa Alfousseyni
Alhaji Aliko Alpha Amadi Amadou Amaka Amara Ama Ameyo Amha Amilcar Amma Ammarou Ampah Anani Ananse Andargachew Anyang
Apollinaire Aregawi Arthurine Asamoah Asfa Assane Assefa Assétou Aster Atiku Awa Awah Awori Ayanda Ayele Ayo Ayodele
Ayokunle Azikiwe Azubuike Baba Babacar Babajide Babatunde Badou Bakary Balla Bamba Bandele Bankole Barack Barkissa
Bassirou Bekele Berhane Berhanu Binta Bintou Birama Birago Birhanu Biram Birtukan Bocar Bola Bolaji Bongani Boukary
Buhle Bukola Busisiwe Cellou Cheick Cheikh Chenjerai Chidi Chidiebere Chidozie Chiamaka Chibueze Chike Chima
Chimamanda Chinedu Chinonso Chinua Chinwe Chioma Chipo Chuka Chukwudi Chukwuemeka Chukwuma Chukwunonso Cissé Daba
Dambudzo Daouda Dawit Demba Desta Diarra Dikembe Dikgang Dioncounda Djamilatou Djenabou Djeneba Djibo Djibrilla Djimon
Dlamini Dorcas Ebele Ebere Edem Edet Efua Ejike Ekow Ekwueme Emeka Emmerson Enoh Enyinnaya Eskinder Esi Essien Etoundi
Fadimata Fanta Fassil Fatimata Faure Fekadu Fela Feleke Femi Fikile Fikre Fodé Folake Folarin Foday Fousseni Funmilayo
Funke Ganiyu Gatluak Gebre Getachew Getahun Girma Graça Gueye Habtamu Hadiza Haile Hailemariam Haimanot Hamani Hangaza
Hamady Hastings Hermela Hifikepunye Ibou Idi Idia Idrissou Ifeanyi Ifeoma Ifeyinwa Iheanyi Ijeoma Ikechukwu Ikenna
Isatou Isaias Issaka Issoufou Itumeleng Jabu Jabulani Jakaya Jelani Jomo Joice Kabiru Kader Kagiso Kaita Kalu Kamau
Kandia Kamuzu Kasha Kassa Kassim Kato Kayode Kebede Kehinde Kelechi Kenenisa Keita Kgalema Kgosi Khama Khumbulani
Kibaki Kidane Kipchoge Kipkemboi Kiprono Kofi Kojo Komla Koffi Kossi Kouamé Kouassi Kwabena Kwadwo Kwaku Kwame Kwasi
Kwesi Laurent-Désiré Lamidi Lansana Lassana Lawal Lerato Levy Lindiwe Liya Lomami Lwazi Macky Mactar Madiou Mahmadou
Mahlon Mamadou Mamadi Mamadu Maman Mamane Mame Mamoudou Mandla Mandisa Mangosuthu Marème Mariatou Masai Masego Masire
Massamba Matthews Mbali Mekonnen Meles Mengistu Menelik Mesfin Milkah Mobutu Modibo Moïse Mongo Moriba Mosiuoa Mpho
Mthunzi Mukhisa Mulatu Mulugeta Muna Muriuki Musah Mutombo Mwai Mwanawasa Mwangi Nahom Namadi Nandi Nasiru Ndeye Ndidi
Ngozi Ngugi Nhlanhla Niamke Nii Njeri Njoroge Nkechi Nkem Nkiru Nkosana Nkosazana Nnamdi Nneka Nnenna Nobuhle Nomvula
Nomzamo Nonso Nontando Ntombi Nthabiseng Nwabueze Nyambura Nyerere Nyokabi Obafemi Obed Obi Obiageli Obinna Ochieng
Odinga Oduya Ogbonna Okechukwu Okello Okonkwo Okot Okoth Okwui Ola Oladele Oladipo Olajide Olamide Olayinka Olu
Olubunmi Oluchi Olufemi Olusegun Oluseyi Oluwaseun Oluwole Omolara Omotola Onyeka Onyekachi Opoku Oumy Ousseynou
Oyinkansola Penda Phumzile Pius Raila Rokia Rokhaya Rugunda Sadio Salif Salifou Salimata Salva Samora Samuelson Sani
Sanoussi Segun Sékou Seretse Seydou Seyni Shehu Shola Sibusiso Siaka Siké Sipho Siphiwe Sira Sizwe Souleymane Soumaïla
Soumana Sundiata Taban Tadesse Tafari Taiwo Takele Tamirat Tapiwa Tariku Tatenda Tawanda Tedros Tekle Temesgen
Temitope Tendai Tendaji Tesfaye Teshome Tewodros Thabo Thandeka Thandi Themba Thembi Thierno Tirunesh Titilayo Tiémoko
Tsegaye Tshepo Tunde Tundu Ugochukwu Uche Uchenna Uhuru Umaru Unathi Uzoma Uzodinma Wangari Wanjiku Wambui Wanjiru
Warsama Wole Wolde Workneh Workinesh Xolani Yaa Yakubu Yaw Yaya Yayi Yemi Yero Yetunde Yewande Yoweri Zanele Zandile
Zenawi Zephania Zeresenay Zewdie Zindzi Zodwa Zola Zodzi Awale Ayaan Cabdi Deeqa Faduma Farmajo Fowsiyo Guled Hawa
Hodan Idil Ismaciil Jamac Liban Maxamed Rageh Sagal Shire Siad Warsame Zamzam Andriamanitra Hery Lalao Miora Rado
Rakoto Ravalomanana Tiana Voahangy
# Oceania, Celtic revival, Hawaii, other
Aoife Aroha Caoimhe Ciaran Cillian Clodagh Dafydd Declan Diarmuid Eilidh Eoin Fearghal Fionnuala Geraint Gruffydd
Gwilym Hemi Hine Huw Ieuan Iwan Kaia Kahu Kanoa Kauri Kealoha Keanu Lani Leilani Llewellyn Lleucu Mairead Makoa Malia
Manu Maeve Myfanwy Niamh Nuala Ngaire Oisin Orla Padraig Pania Pádraig Rangi Rawiri Rhian Rhiannon Roisin Ruaridh
Saoirse Seren Sina Sione Sorcha Tane Tamati Tavita Tevita Tipene Tudor Viliami Wiremu
`;
