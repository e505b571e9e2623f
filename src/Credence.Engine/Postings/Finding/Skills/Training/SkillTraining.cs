using System.Security.Cryptography;
using Credence.Postings.Finding.Skills.Building;
using Credence.Sources;
using Credence.Statistics;

namespace Credence.Postings.Finding.Skills.Training;

/// <summary>The whole way from SkillSpan and unmarked postings to <c>data/lexicon/skills-model.bin</c>.</summary>
public static class SkillTraining
{
    /// <summary>Trains and writes the model, and its receipt beside it (<c>.yaml</c>).</summary>
    /// <param name="data">Data folder with the lexicon.</param>
    /// <param name="marked">SkillSpan's <c>train.json</c>.</param>
    /// <param name="postings">Folder of unmarked postings.</param>
    /// <param name="settings">Settings.</param>
    /// <param name="output">File to write.</param>
    /// <returns>SHA-256 of the file (hex).</returns>
    /// <exception cref="UnusableInputException">An input is missing or wrong.</exception>
    public static string Run(DataFolder data, string marked, string postings, TrainingSettings settings, string output)
    {
        var receipt = Path.ChangeExtension(output, ".yaml");
        if (receipt == output)
            throw new UnusableInputException(output, "is the name of the receipt", "Name a model file that does not end in .yaml");
        var lexicon = SkillLexicon.Read(data);
        var knowledge = Knowledge(lexicon, postings, settings);
        var sentences = MarkedPosting.Of(SkillSpanFile.Read(marked));
        var model = new SkillTrainer(knowledge, lexicon, settings).Train(sentences);
        using (var file = File.Create(output))
            SkillModelFile.Write(model, file);
        File.WriteAllText(receipt, TrainingReceipt.Of(data, output, marked, sentences, knowledge, settings));
        return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(output)));
    }

    /// <summary>Cross-validation over the documents of the marked sentences.</summary>
    /// <returns>For each bias tried, the score over all folds.</returns>
    /// <exception cref="UnusableInputException">An input is missing or wrong.</exception>
    public static IReadOnlyList<(double Bias, SpanScore Score)> CrossValidate(DataFolder data, string marked, string postings, TrainingSettings settings, int folds)
    {
        var lexicon = SkillLexicon.Read(data);
        return CrossValidate(Knowledge(lexicon, postings, settings), lexicon, MarkedPosting.Of(SkillSpanFile.Read(marked)), settings, folds);
    }

    /// <summary>What unmarked postings teach.</summary>
    internal static WordKnowledge Knowledge(SkillLexicon lexicon, string postings, TrainingSettings settings)
    {
        var names = lexicon.Names.Where(name => !name.Name.NeedsCompany).Select(name => WordPath.Of(name.Text).Text).ToHashSet(StringComparer.Ordinal);
        return new WordKnowledge(new SkillCorpus(PostingTexts.Read(postings)), names, settings.Seed);
    }

    internal static IReadOnlyList<(double Bias, SpanScore Score)> CrossValidate(
        WordKnowledge knowledge, SkillLexicon lexicon, IReadOnlyList<MarkedPosting> postings, TrainingSettings settings, int folds)
    {
        double[] biases = [.2, .3, .4, .6, .8, .9, 1, 1.2];
        var random = RandomStream.For(settings.Seed, "folds");
        var foldOf = postings.Select(posting => posting.Document).Select(document => (document, order: random.NextBits())).OrderBy(pair => pair.order)
            .Select((pair, place) => (pair.document, fold: place % folds)).ToDictionary(pair => pair.document, pair => pair.fold, StringComparer.Ordinal);
        var scores = biases.Select(_ => new SpanScore(0, 0, 0)).ToArray();
        for (var fold = 0; fold < folds; fold++)
        {
            var model = new SkillTrainer(knowledge, lexicon, settings with { Bias = 0 }).Train([.. postings.Where(posting => foldOf[posting.Document] != fold)]);
            for (var i = 0; i < biases.Length; i++)
            {
                var finder = new SkillFinder(Biased(model, biases[i]), lexicon);
                foreach (var posting in postings.Where(posting => foldOf[posting.Document] == fold))
                    scores[i] += posting.Score(finder.FindSpans(posting.Text));
            }
        }

        return [.. biases.Zip(scores)];
    }

    private static SkillModel Biased(SkillModel model, double bias) => model with
    {
        Transitions = [.. model.Transitions.Select((score, at) => score + (at % 3 == SkillTagger.Begin ? (int)Math.Round(bias * SkillModel.Steps) : 0))],
    };
}
