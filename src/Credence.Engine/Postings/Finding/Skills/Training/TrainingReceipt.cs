using System.Globalization;
using System.Security.Cryptography;
using Credence.Sources;

namespace Credence.Postings.Finding.Skills.Training;

/// <summary>What a model was made from, written beside it.</summary>
internal static class TrainingReceipt
{
    private static readonly string[] Names = ["skills.csv", "skills-own.csv", "skills-context.csv", "skills-dropped.csv"];

    /// <summary>The receipt as YAML.</summary>
    /// <param name="data">Data folder with the lexicon.</param>
    /// <param name="model">The model file.</param>
    /// <param name="marked">SkillSpan's <c>train.json</c>.</param>
    /// <param name="postings">What it holds.</param>
    /// <param name="knowledge">From unmarked postings.</param>
    /// <param name="settings">Settings.</param>
    internal static string Of(DataFolder data, string model, string marked, IReadOnlyList<MarkedPosting> postings, WordKnowledge knowledge, TrainingSettings settings)
    {
        var corpus = knowledge.Corpus;
        var names = string.Join(", ", Names.Select(name => $"{name}: {HashOf(data.Combine("lexicon", name))}"));
        return string.Create(CultureInfo.InvariantCulture, $$"""
            # Receipt of skills-model.bin. Made by: credence skills train --skillspan DIR --postings DIR
            model: {{HashOf(model)}}
            trained-on: {file: SkillSpan {{Path.GetFileName(marked)}}, sha256: {{HashOf(marked)}}, sentences: {{postings.Sum(posting => posting.Sentences.Count)}}, documents: {{postings.Count}}}
            unmarked: {postings: {{corpus.Texts}}, kept-word-occurrences: {{corpus.Stream.Count(symbol => symbol < corpus.Words.Length)}}, kept-words: {{corpus.Words.Length}}, list-items: {{knowledge.Items.Count}}}
            names: { {{names}} }
            settings: {seed: {{settings.Seed}}, penalty: {{settings.Penalty}}, rounds: {{settings.Rounds}}, tolerance: {{settings.Tolerance}}, bias: {{settings.Bias}}}

            """).ReplaceLineEndings("\n");
    }

    private static string HashOf(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
