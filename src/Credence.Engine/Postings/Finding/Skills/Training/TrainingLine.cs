namespace Credence.Postings.Finding.Skills.Training;

/// <summary>A marked line as training sees it, one entry a word.</summary>
/// <param name="Types">Number of the folded word among those of the sentences.</param>
/// <param name="Rows">Rows of the word's place: case, gap, name, item.</param>
/// <param name="GroupPairs">Pair of groups with the word before; unused for the first.</param>
/// <param name="LookPairs">Pair of looks with the word before; unused for the first.</param>
/// <param name="Sentences">First word of each sentence, with rows and values that bear on all its words.</param>
/// <param name="Labels">What is right.</param>
internal sealed record TrainingLine(int[] Types, int[][] Rows, int[] GroupPairs, int[] LookPairs, (int Start, (int Row, float Value)[] Rows)[] Sentences, byte[] Labels);
