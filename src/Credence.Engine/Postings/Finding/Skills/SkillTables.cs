using System.Runtime.Intrinsics;

namespace Credence.Postings.Finding.Skills;

/// <summary>A <see cref="SkillModel"/> and a <see cref="SkillLexicon"/> compiled for reading texts: every word folds into one vector. Immutable.</summary>
internal sealed class SkillTables
{
    /// <summary>Scores of a row in memory: one vector.</summary>
    internal const int Stride = 16;

    private readonly WordNumbers _affixes;
    private readonly short[] _affixRows;
    private readonly Vector256<short> _unknown;
    private readonly byte[] _groups;
    private readonly byte[] _habits;

    internal SkillTables(SkillModel model, SkillLexicon lexicon)
    {
        Model = model;
        Names = [.. lexicon.Names.Select(name => name.Name)];
        _affixes = new WordNumbers([.. model.Affixes.Select(affix => WordKey.Of(affix))]);
        _affixRows = Wide(model.AffixRows);
        _unknown = Vector256.Create<short>(Wide(model.UnknownRow));
        var keys = model.Words.Select(word => WordKey.Of(word)).ToList();
        var more = new HashSet<WordKey>(keys);
        var rows = new List<short>(Wide(model.WordRows));
        var names = lexicon.Names.Select(name => (Keys: SkillLexicon.WordsOf(name.Text), name.Text)).ToList();
        foreach (var (key, text) in names.SelectMany(name => name.Keys.Zip(TextsOf(name.Text))))
        {
            if (!more.Add(key))
                continue;
            keys.Add(key);
            for (var lane = 0; lane < Stride; lane++)
                rows.Add(RowOfUnknown(text)[lane]);
        }

        Words = new WordNumbers(keys);
        WordRows = [.. rows];
        _groups = [.. model.GroupOf, .. new byte[keys.Count - model.Words.Length]];
        _habits = [.. model.HabitOf, .. new byte[keys.Count - model.Words.Length]];
        var phrases = names.Select((name, index) => (Path(name.Keys), new PhraseNode(index, 0)))
            .Concat(model.ItemPhrases.Select((phrase, index) => (Path([.. phrase.Split(' ').Select(word => WordKey.Of(word))]), new PhraseNode(-1, model.ItemClasses[index]))))
            .Where(phrase => phrase.Item1.Length > 0);
        Phrases = new SkillPhrases(phrases, keys.Count);
        CaseRows = Wide(model.CaseRows);
        GapRows = Wide(model.GapRows);
        NameRows = Wide(model.NameRows);
        ItemRows = Wide(model.ItemRows);
        Edge = Vector256.Create<short>(Wide(model.EdgeRow));
        Sentences = new SkillSentences(model);
    }

    internal SkillModel Model { get; }

    internal IReadOnlyList<SkillName> Names { get; }

    internal WordNumbers Words { get; }

    internal SkillSentences Sentences { get; }

    internal SkillPhrases Phrases { get; }

    internal short[] WordRows { get; }

    internal short[] CaseRows { get; }

    internal short[] GapRows { get; }

    internal short[] NameRows { get; }

    internal short[] ItemRows { get; }

    internal Vector256<short> Edge { get; }

    /// <summary>Group of a word for pairs; 0 for an unknown one.</summary>
    internal int GroupOf(int number) => number < 0 ? 0 : _groups[number];

    /// <summary>Row of a case for a word.</summary>
    internal int CaseRowOf(int number, LetterCase letters) => (int)letters * SkillModel.Habits + (number < 0 ? 0 : _habits[number]);

    /// <summary>The row of a word the model does not know, from its beginnings and endings.</summary>
    internal Vector256<short> RowOfUnknown(ReadOnlySpan<char> word)
    {
        var sum = _unknown;
        foreach (var affix in Affixes.Of(WordKey.Folded(word)))
        {
            var number = _affixes.Find(WordKey.Of(affix));
            if (number >= 0)
                sum += Vector256.Create<short>(_affixRows.AsSpan(number * Stride, Stride));
        }

        return sum;
    }

    private int[] Path(IReadOnlyList<WordKey> keys) => keys.Any(key => Words.Find(key) < 0) ? [] : [.. keys.Select(Words.Find)];

    private static IEnumerable<string> TextsOf(string name)
    {
        var words = new SkillWord[SkillWords.Room(name.Length)];
        var count = SkillWords.Read(name, words);
        return words.Take(count).Select(word => name[word.Start..word.End]);
    }

    private static short[] Wide(short[] rows)
    {
        var wide = new short[rows.Length / SkillModel.Row * Stride];
        for (var row = 0; row < rows.Length / SkillModel.Row; row++)
            rows.AsSpan(row * SkillModel.Row, SkillModel.Row).CopyTo(wide.AsSpan(row * Stride));
        return wide;
    }
}
