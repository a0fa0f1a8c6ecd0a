const LIST = `
Achim Adam Adelheid Agnes Albert Albrecht Alex Alexander Alexandra Alfons Alfred Ali Alice Alina Almut Amelie Anastasia Andre André Andrea
Andreas Angela Angelika Anika Anita Anja Anke Ann Anna Annalena Anne Annegret Annelie Anneliese Annemarie Annett Annette Annika Anton Antje
Armin Arno Arthur Astrid August Axel Ayse Ayşe Barbara Bastian Beate Beatrix Ben Benjamin Benno Bernd Bernhard Bertha Bettina Birgit Birte
Björn Bodo Boris Brigitte Britta Bruno Burkhard Carina Carl Carla Carmen Carola Carolin Carsten Cem Charlotte Christa Christel Christian
Christiane Christiansen Christin Christina Christine Christoph Christopher Clara Claudia Claus Cordula Corinna Cornelia Dagmar Daniel Daniela
David Denise Dennis Dieter Dietmar Dietrich Dirk Dominik Dora Doreen Doris Dorothea Dorothee Eberhard Eckhard Edith Egon Ekaterina Elena
Eleonore Elfriede Elias Elisa Elisabeth Elke Ella Ellen Else Emil Emilia Emily Emma Emre Erich Erik Erika Erna Ernst Erwin Esther Eugen Eva
Eveline Fabian Fatima Fatma Felix Ferdinand Finn Florian Frank Franz Franziska Frauke Friederike Friedrich Fritz Gabi Gabriela Gabriele
Georg Gerald Gerd Gerda Gerhard Gerlinde Gertrud Gesine Gisela Greta Gudrun Günter Günther Gunnar Guido Gustav Hanna Hannah Hannelore Hannes
Hans Harald Hartmut Hasan Hatice Heide Heidemarie Heidi Heike Heiko Heiner Heinrich Heinz Helena Helene Helga Helmut Henning Henrik Henrike
Herbert Hermann Hilde Hildegard Holger Horst Hubert Hugo Ida Ilona Ilse Imke Ina Ines Inge Ingeborg Ingo Ingrid Irene Iris Irina Irmgard Isabel
Isabell Isabella Ivan Jakob Jan Jana Janina Janine Janusz Jasmin Jens Jessica Joachim Jochen Johann Johanna Johannes John Jonas Jörg Jörn Josef
Josefine Joseph Judith Julia Julian Juliane Julius Jürgen Jutta Kai Karen Karin Karina Karl Karla Karolin Karoline Karsten Katarina Katharina
Käthe Kathleen Kathrin Katja Katrin Kemal Kerstin Kevin Kirsten Klaus Konrad Konstantin Kristin Kristina Kurt Lara Lars Laura Lea Lena Leon
Leonie Leo Linda Lisa Lotte Lothar Louis Louisa Luca Lucas Ludwig Luisa Luise Lukas Lutz Lydia Magdalena Maik Maike Maja Malte Manfred Manuel
Manuela Marc Marcel Marco Marcus Maren Margarete Margit Margot Margret Maria Marianne Marie Marina Mario Marion Marita Marius Markus Marlene
Marlies Marta Martha Martin Martina Marvin Mathias Mathilde Matthias Max Maximilian Mechthild Mehmet Melanie Melitta Merle Meike Mia Micha
Michael Michaela Michelle Mira Miriam Mirjam Mohamed Mohammed Monika Monique Moritz Murat Mustafa Nadia Nadine Nadja Natalie Natascha Nele Nico
Nicolas Nicole Niklas Nils Nina Nora Norbert Ole Olaf Olga Oliver Oskar Oswald Otto Patricia Patrick Paul Paula Pauline Peter Petra Philipp
Pia Rabea Rainer Ralf Ralph Ramona Raphael Rebecca Regina Regine Reinhard Reinhold Renate René Ricarda Richard Rita Robert Robin Roland Rolf
Roman Romy Ronald Rosa Rosemarie Roswitha Rudi Rudolf Rüdiger Ruth Sabine Sabrina Samuel Sandra Sara Sarah Sascha Sebastian Selma Sibylle
Siegfried Sigrid Silke Silvia Simon Simone Sina Sofia Sofie Sonja Sophia Sophie Stefan Stefanie Steffen Steffi Stella Stephan Stephanie Susann
Susanne Sven Svenja Svetlana Sybille Sylvia Tamara Tanja Tatjana Thea Theo Theodor Theresa Therese Thomas Thorsten Tim Timo Tina Tobias Tom
Torben Torsten Traute Udo Ulf Ulla Ulrich Ulrike Ursula Uschi Ute Uwe Valentin Vanessa Vera Verena Veronika Viktor Viktoria Vincent Volker
Volkmar Walter Waltraud Werner Wiebke Wilfried Wilhelm Wilhelmine Willi Willy Winfried Wolfgang Wolfram Yasemin Yasmin Yvonne Zeynep
`;

/**
 * First names that are common in Germany. Not one that is also a place or a word in names of organisations ("Mark", "Rose");
 * "Heide" and "August" prove less than the others (see personal-data.ts).
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));
