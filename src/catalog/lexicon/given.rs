//! Given names that nearly always are a woman's or a man's; those that both bear are left out.

use rustc_hash::FxHashSet;
use std::sync::LazyLock;

/// Whether nearly all who bear the given name are women.
#[must_use]
pub fn is_female(name: &str) -> bool {
    WOMEN.contains(name)
}

/// Whether nearly all who bear the given name are men.
#[must_use]
pub fn is_male(name: &str) -> bool {
    MEN.contains(name)
}

static WOMEN: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| FEMALE.split_ascii_whitespace().collect());
static MEN: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| MALE.split_ascii_whitespace().collect());

const FEMALE: &str = "\
    Abigail Ada Adriana Agatha Agnes Agnieszka Aisha Alexandra Alice Alina Alison Amalia Amanda Amelia Amina Amy Ana \
    Anastasia Angela Angelina Anita Ann Anna Anne Annika Antonia Anthea Astrid Audrey Aurora Barbara Beatrice Beatriz \
    Bella Bernadette Beth Betty Birgit Bridget Brigitte Camilla Carla Carmen Carol Caroline Catherine Cecilia Celia \
    Charlotte Chiara Chloe Christina Christine Ciara Claire Clara Claudia Constance Daniela Daphne Deborah Delia \
    Denise Diana Diane Dolores Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Eleni Elif Elin Elisa Elisabeth \
    Eliza Elizabeth Ella Ellen Elsa Elsie Emilia Emily Emma Erika Esther Ethel Eunice Eva Eve Evelyn Fatima Fatou \
    Felicity Fiona Flora Florence Frances Freya Frida Gabriela Geraldine Gertrude Gillian Giulia Grace Greta Gwen \
    Hanna Hannah Harriet Hazel Heather Heidi Helen Helena Helga Hilda Hilde Ida Ilse Imogen Inga Ingrid Irena Irene \
    Irina Iris Isabel Isabella Isla Ivana Jacqueline Jana Jane Janet Jennifer Jenny Jessica Jill Joan Joanna Josephine \
    Joyce Judith Julia Juliana Julie Juliet Karen Karin Katarina Kate Katherine Kathleen Katja Katrin Katya Kirsten \
    Klara Kristina Larissa Laura Leila Lena Leonora Leticia Liv Lidia Lina Linda Lisa Liz Lois Lorna Louise Lucia \
    Lucy Ludmila Luisa Lydia Mabel Madeleine Magda Magdalena Maggie Maja Malala Margaret Margarethe Margit Maria Mariam \
    Mariana Marie Marina Marit Marta Martha Martina Mary Matilda Maud Maureen May Melissa Mercy Mette Michelle Mildred \
    Miriam Moira Molly Monica Monika Muriel Nadia Nancy Naomi Natalia Natalie Natasha Nell Nina Nora Noreen Norma \
    Olena Olga Olivia Oksana Ottilie Pamela Patricia Paula Pauline Penelope Petra Philippa Phyllis Phoebe Pilar \
    Priscilla Priya Rachel Ragnhild Rebecca Regina Renata Rita Rosa Rosalind Rosamund Rose Rosemary Ruth Sabine Saoirse \
    Sally Sandra Sara Sarah Selma Sheila Shirley Sigrid Silvia Sinead Siobhan Sofia Solveig Sonia Sonja Sophia Sophie \
    Stella Stephanie Susan Susanna Susanne Svetlana Sylvia Tamara Tanya Tatiana Teresa Thelma Theresa Thora Tove Ulrike \
    Ursula Valentina Valeria Vanessa Vera Veronica Victoria Viktoria Viola Violet Virginia Vivian Wendy Wilhelmina \
    Winifred Yasmin Yelena Yolanda Yulia Yvonne Zainab Zara Zeynep Zoe Zofia";

const MALE: &str = "\
    Aaron Abdul Abdullah Abraham Adam Adrian Ahmed Alan Albert Alejandro Aleksander Alessandro Alexander Alfred Ali \
    Alistair Alvaro Anders Andre Andreas Andrei Andrew Andrzej Angus Anthony Anton Antonio Archie Arne Arnold Arthur \
    Axel Barry Ben Benedict Benjamin Bernard Bernd Bjorn Björn Boris Brendan Brian Bruce Bruno Callum Carl Carlos Cesar \
    Charles Charlie Christian Christoph Christopher Colin Colm Conor Craig Cyril Damian Daniel Dave David Declan Denis \
    Dennis Derek Dermot Diego Dieter Dirk Dmitri Dmitry Dominic Donald Douglas Duncan Eamon Edgar Edmund Eduardo Edward \
    Einar Emil Emmanuel Enrico Eric Erik Ernest Ernst Eugene Evan Fabio Felix Ferdinand Fernando Finn Florian Francesco \
    Frank Franz Fred Frederick Friedrich Gareth Gary Geoffrey George Georg Gerald Gerard Gerhard Giovanni Giuseppe Glenn \
    Gordon Graham Greg Gregory Guido Guillermo Gunnar Gustav Hamid Hans Harald Harold Harry Hassan Hector Heinrich \
    Helmut Henrik Henry Herbert Herman Horst Howard Hugh Hugo Humphrey Hussein Ian Ibrahim Igor Ismail Ivan Ivo Jack \
    Jacob Jake James Jason Javier Jeff Jeffrey Jeremy Jerome Jerry Jim Joachim Joe Johan Johannes John Jonathan Jorge \
    Jose José Josef Joseph Joshua Juan Julian Julius Karl Kassym-Jomart Keith Kenneth Kevin Klaus Knut Konrad Kurt \
    Kwame Lars Laurence Lawrence Leif Leo Leon Leonard Leopold Liam Lionel Lorenzo Louis Luca Lucas Ludwig Luigi Luis \
    Luke Magnus Malcolm Manuel Marc Marcel Marco Marcus Mark Markus Martin Mateo Matteo Matthew Matthias Maurice Max \
    Michael Miguel Mikhail Mike Milan Mohamed Mohammad Mohammed Muhammad Mustafa Nathan Nathaniel Neil Nelson Niall \
    Nicholas Nick Nigel Nils Norman Olaf Olav Ole Oleg Oliver Omar Oscar Oskar Otto Owen Pablo Paolo Patrick Paul Pavel \
    Pedro Per Peter Petr Philip Phillip Pierre Piet Piotr Rafael Rajesh Ralph Ramon Raymond Reinhard Ricardo Richard \
    Rob Robert Roberto Roger Rohan Roland Rolf Ronald Rory Roy Rudolf Rupert Russell Samuel Sanjay Sean Sebastian Serge \
    Sergei Sergey Simon Stanislav Stefan Stephen Steve Steven Stuart Sven Tariq Ted Terence Theodore Thomas Thorsten Tim \
    Timothy Tobias Tom Tomas Tony Torsten Trevor Ulf Ulrich Umberto Uwe Vaclav Victor Viktor Vincent Vladimir Vyacheslav \
    Walter Werner Wilfred Wilhelm Will William Winston Wolfgang Xavier Yuri Yusuf Zoltan";
