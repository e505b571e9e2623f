using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Finding.Skills;

/// <summary>A <see cref="SkillModel"/> and a <see cref="SkillLexicon"/> compiled for reading texts: one look-up gives all that is known of a word. Immutable.</summary>
internal sealed class SkillTables
{
    /// <summary>Scores of a row in memory: one vector.</summary>
    internal const int Stride = 16;

    /// <summary>First row of the gaps.</summary>
    internal const int GapRows = SkillModel.Cases;

    /// <summary>First row of the names.</summary>
    internal const int NameRows = GapRows + SkillModel.Gaps;

    /// <summary>First row of the items.</summary>
    internal const int ItemRows = NameRows + SkillName.Classes;

    /// <summary>First pair of the looks.</summary>
    internal const int LookPairs = SkillModel.Groups * (SkillModel.Groups + 1);

    private const int StartBits = 16;
    private const int Block = 64;
    private readonly UnknownWords _unknown;
    private readonly ulong[] _starts = new ulong[(1 << StartBits) / Block];
    private readonly ulong[] _others = new ulong[(1 << StartBits) / Block];

    internal SkillTables(SkillModel model, SkillLexicon lexicon)
    {
        Model = model;
        Names = [.. lexicon.Names.Select(name => name.Name)];
        Spellings = [.. lexicon.Names.Select(name => name.Text)];
        Compounds = lexicon.Compounds;
        Ids = [.. Names.Select(name => name.Skill.Id).Distinct().Order(StringComparer.Ordinal)];
        var ids = Ids.Select((id, place) => (id, place)).ToDictionary(pair => pair.id, pair => pair.place, StringComparer.Ordinal);
        Facts = [.. Names.Select(name => NameFacts.Of(name, ids[name.Skill.Id]))];
        _unknown = new UnknownWords(model);
        Edge = Vector256.Create<short>(Wide(model.EdgeRow));
        var gaps = Enumerable.Range(0, SkillModel.Gaps).SelectMany(gap => model.GapRows.Skip(SkillTagger.GapOf((WordGap)gap) * SkillModel.Row).Take(SkillModel.Row));
        Rows = Wide([.. model.CaseRows, .. gaps, .. model.NameRows, .. model.ItemRows]);

        // what stands before the first word of a line counts as one more group and look, whose pairs say nothing
        Pairs = [.. model.GroupPairs, .. new short[SkillModel.Groups * SkillModel.PairRow], .. model.LookPairs, .. new short[SkillModel.Looks * SkillModel.PairRow]];
        Looks = [.. Enumerable.Range(0, (int)LetterCase.Other + 1).SelectMany(letters => Enumerable.Range(0, SkillModel.Items).Select(item => (byte)WordLook.Of((LetterCase)letters, item)))];
        var names = lexicon.Names.Select(name => WordsOf(name.Text)).ToList();
        (IReadOnlyList<string> Words, WordCues Cue)[] cues = [(lexicon.CuesBefore, WordCues.Before), (lexicon.CuesAfter, WordCues.After), (lexicon.Negations, WordCues.Negation)];
        Known = new KnownWords(model.Words.Length + names.Sum(words => words.Length) + cues.Sum(cue => cue.Words.Count));
        for (var number = 0; number < model.Words.Length; number++)
            AddKnown(model, number);
        foreach (var word in names.SelectMany(words => words))
            PlaceOf(word);
        Sentences = new SkillSentences(SentenceRows(model.SentenceRows), SentenceRows(model.OpeningRows), model.LengthRows);
        (NamePhrases, ItemPhrases) = (NamesOf(names), ItemsOf(model));
        foreach (var (words, cue) in cues)
        {
            foreach (var word in words)
                Known[PlaceOf(word)].Cues |= cue;
        }
    }

    internal SkillModel Model { get; }

    internal IReadOnlyList<SkillName> Names { get; }

    /// <summary>Each name as the list has it.</summary>
    internal string[] Spellings { get; }

    /// <summary>What stands behind names in words with hyphens.</summary>
    internal CompoundHeads Compounds { get; }

    /// <summary>What reading needs of each name.</summary>
    internal NameFacts[] Facts { get; }

    /// <summary>Ids of all skills with a name, in ordinal order.</summary>
    internal string[] Ids { get; }

    internal KnownWords Known { get; }

    /// <summary>What sentences say about their words, by the places of those among the known.</summary>
    internal SkillSentences Sentences { get; }

    /// <summary>Names; a value is a name's place plus one.</summary>
    internal SkillPhrases NamePhrases { get; }

    /// <summary>Phrases that stand alone in lists; a value is an item class.</summary>
    internal SkillPhrases ItemPhrases { get; }

    /// <summary>Rows of cases, gaps as a text has them, names and items, from <see cref="GapRows"/>, <see cref="NameRows"/> and <see cref="ItemRows"/> on.</summary>
    internal short[] Rows { get; }

    /// <summary>Pairs of groups, then of looks, from <see cref="LookPairs"/> on.</summary>
    internal short[] Pairs { get; }

    /// <summary>Look of each case and item class: [case * <see cref="SkillModel.Items"/> + item].</summary>
    internal byte[] Looks { get; }

    internal Vector256<short> Edge { get; }

    /// <summary>1 where a name may begin with a word, 0 where none does: nearly every word is passed over by this.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int MayStartName(ulong hash) => (int)(_starts[hash >> (Block - StartBits) >> 6] >> (int)(hash >> (Block - StartBits))) & 1;

    /// <summary>1 where a name may have a word behind its first, 0 where none does.</summary>
    internal int MayGoOnName(ulong hash) => (int)(_others[hash >> (Block - StartBits) >> 6] >> (int)(hash >> (Block - StartBits))) & 1;

    /// <summary>What reading needs of a word that is not known: its row, from its beginnings and endings.</summary>
    internal void SetUnknown(ReadOnlySpan<char> text, in SkillWord word, ref KnownWord unknown)
    {
        unknown.SetRow(_unknown.RowOf(text, in word));
        (unknown.Group, unknown.Habit) = (0, 0);
    }

    /// <summary>A table of rows, each as wide as a vector.</summary>
    internal static short[] Wide(short[] rows)
    {
        var wide = new short[rows.Length / SkillModel.Row * Stride];
        for (var row = 0; row < rows.Length / SkillModel.Row; row++)
            rows.AsSpan(row * SkillModel.Row, SkillModel.Row).CopyTo(wide.AsSpan(row * Stride));
        return wide;
    }

    /// <summary>Rows of a sentence by the place of the word.</summary>
    private short[] SentenceRows(short[] rows)
    {
        var placed = new short[Known.Places * SkillModel.SentenceRow];
        for (var number = Model.Words.Length - 1; number >= 0; number--)
            rows.AsSpan(number * SkillModel.SentenceRow, SkillModel.SentenceRow).CopyTo(placed.AsSpan(Known.Find(WordKey.Of(Model.Words[number])) * SkillModel.SentenceRow));
        return placed;
    }

    private void AddKnown(SkillModel model, int number)
    {
        if (!Known.TryAdd(WordKey.Of(model.Words[number]), out var place))
            return;
        ref var known = ref Known[place];
        model.WordRows.AsSpan(number * SkillModel.Row, SkillModel.Row).CopyTo(known.Row);
        (known.Group, known.Habit) = (model.GroupOf[number], model.HabitOf[number]);
    }

    /// <summary>The place of a word, which is added with the row of an unknown one where the model does not have it.</summary>
    private int PlaceOf(string word)
    {
        if (!Known.TryAdd(WordKey.Of(word), out var place))
            return place;
        Known[place].SetRow(_unknown.RowOf(word));
        return place;
    }

    private SkillPhrases NamesOf(List<string[]> names)
    {
        var paths = names.Select((words, name) => (Words: PathOf(words), Value: name + 1)).Where(name => name.Words.Length > 0).ToList();
        var phrases = new SkillPhrases(paths);
        foreach (var (path, _) in paths)
        {
            ref var first = ref Known[path[0]];
            (first.Names, first.Name) = phrases.First(path[0]);
            first.NamesOn |= path.Length > 1 ? Known[path[1]].Key.Bit : 0;
            var start = first.Key.Hash >> (Block - StartBits);
            _starts[start / Block] |= 1UL << (int)start;
            foreach (var other in path.Skip(1))
            {
                var bit = Known[other].Key.Hash >> (Block - StartBits);
                _others[bit / Block] |= 1UL << (int)bit;
            }
        }

        return phrases;
    }

    private SkillPhrases ItemsOf(SkillModel model)
    {
        var paths = model.ItemPhrases.Select((phrase, item) => (Words: PathOf(phrase.Split(' ')), Value: (int)model.ItemClasses[item])).Where(item => item.Words.Length > 0).ToList();
        var phrases = new SkillPhrases(paths);
        foreach (var (path, _) in paths)
        {
            ref var first = ref Known[path[0]];
            (first.Items, var alone) = phrases.First(path[0]);
            first.Item = (byte)alone;
            first.ItemsOn |= path.Length > 1 ? 1UL << path[1] : 0;
        }

        return phrases;
    }

    /// <summary>Places of a phrase's words; empty where one is not known.</summary>
    private int[] PathOf(string[] words)
    {
        var path = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            path[i] = Known.Find(WordKey.Of(words[i]));
            if (path[i] < 0)
                return [];
        }

        return path;
    }

    private static string[] WordsOf(string name)
    {
        var words = new SkillWord[SkillWords.Room(name.Length)];
        var count = SkillWords.Read(name, words);
        return [.. words.Take(count).Select(word => name[word.Start..word.End])];
    }
}
